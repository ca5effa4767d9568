import { Link } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import { Fold } from "~/components/ui/fold"
import type { AssessmentCorrection, ShownAssessment, StudioPage } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { RESULTS } from "./assessments"
import { ChangeForm } from "./change-form"

export interface CorrectionFormProps {
  /** as it stands now */
  assessment: ShownAssessment
  page: StudioPage
  formToken: string
  answer: unknown
}

/** Corrects the assessment of one year, and asks why. */
export function CorrectionForm({ assessment, page, formToken, answer }: CorrectionFormProps) {
  const { t, label, locale } = useTranslate()
  const { year, version, result, assessedOn, note } = assessment
  const day = (on: string | undefined) => (on ? formatDate(on, locale) : null)
  return (
    <ChangeForm intent="correct-assessment" formToken={formToken} answer={answer} open>
      {(field, own, typed) => (
        <>
          <Conflict
            answer={own}
            version={version}
            rows={[
              {
                label: t("studios.assessment.result"),
                mine: label("appraisalResult", typed("result") ?? null),
                theirs: label("appraisalResult", result),
              },
              { label: t("studios.assessment.on"), mine: day(typed("assessedOn")), theirs: day(assessedOn) },
              { label: t("studios.activity.note"), mine: typed("note"), theirs: note },
            ]}
          />
          <p className="text-muted">{t("studios.assessment.correct_text", { year: String(year) })}</p>
          <input type="hidden" name="year" value={year} />
          <Select
            {...field("result", result)}
            label={t("studios.assessment.result")}
            options={RESULTS.map((each) => ({ value: each, label: label("appraisalResult", each) }))}
          />
          <DateField {...field("assessedOn", assessedOn)} label={t("studios.assessment.on")} max={page.asOf} />
          <TextArea {...field("note", note ?? "")} label={t("studios.activity.note")} rows={2} maxLength={400} optional />
          <TextArea {...field("reason")} label={t("studios.assessment.why")} rows={2} maxLength={200} required />
          <p>
            <Link to="." className="link inline-flex min-h-target items-center">
              {t("studios.assessment.leave")}
            </Link>
          </p>
        </>
      )}
    </ChangeForm>
  )
}

/** What stood before each correction, who changed it and why. */
export function Corrections({ corrections }: { corrections: readonly AssessmentCorrection[] }) {
  const { t, label, locale } = useTranslate()
  if (corrections.length === 0) return null
  return (
    <Fold summary={t("studios.corrections", { count: corrections.length })}>
      <ul className="grid gap-2 py-2">
        {corrections.map(({ at, by, year, before, reason }) => (
          <li key={at}>
            <p>
              {t("studios.correction", {
                year: String(year),
                result: label("appraisalResult", before.result),
                on: formatDate(before.assessedOn, locale),
              })}
            </p>
            <p className="text-sm text-muted">
              {t("studios.correction_by", { at: formatInstant(at, locale), by: by ?? t("audit.system"), reason })}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
