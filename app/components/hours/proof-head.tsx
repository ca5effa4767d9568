import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { PrintButton } from "../ui/print-button"
import { SummaryList } from "../ui/summary-list"

export interface ProofHeadProps {
  subject: { readonly teacherNo: string; readonly name: string; readonly schoolName: string | null; readonly postKind: string | null }
  policy: { readonly id: string; readonly version: string } | null
  computedAt: string
  /** the web page this sheet is of */
  leaveTo: string
}

/** The head of the sheet for paper: what it is, about whom, computed when and under which policy. */
export function ProofHead({ subject, policy, computedAt, leaveTo }: ProofHeadProps) {
  const { t, label, locale } = useTranslate()
  return (
    <header className="mb-6 border-b-2 border-ink pb-4">
      <div className="cluster mb-4 print:hidden">
        <PrintButton />
        <a href={leaveTo} className="link">
          {t("layout.print_leave")}
        </a>
      </div>
      <h1 className="mb-4 text-2xl">{t("hours.proof")}</h1>
      <SummaryList
        items={[
          { term: t("people.field.name_of_person"), value: subject.name },
          { term: t("people.field.teacher_no"), value: subject.teacherNo },
          { term: t("people.field.school"), value: subject.schoolName ?? t("layout.not_recorded") },
          { term: t("people.field.post_kind"), value: label("postKind", subject.postKind) },
          { term: t("hours.computed_at"), value: formatInstant(computedAt, locale) },
          {
            term: t("hours.policy_label"),
            value: policy === null ? t("layout.none") : t("hours.policy", { policy: policy.id, version: policy.version }),
          },
        ]}
      />
      <p className="mt-4 text-sm text-muted">{t("hours.proof_note")}</p>
    </header>
  )
}
