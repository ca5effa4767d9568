import { Link } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { Select } from "~/components/form/select"
import { TextArea } from "~/components/form/text-area"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ShownAssessment, StudioPage } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ChangeForm } from "./change-form"

export const RESULTS = ["excellent", "competent", "not_competent"] as const

/** The yearly assessments, the latest first. */
export function AssessmentTable({ assessments, canCorrect }: { assessments: readonly ShownAssessment[]; canCorrect: boolean }) {
  const { t, label, locale } = useTranslate()
  const column = (id: string, words: string, cell: Column<ShownAssessment>["cell"]): Column<ShownAssessment> => ({
    id,
    header: words,
    label: words,
    cell,
  })
  const change = column("change", t("studios.assessment.change"), ({ year }) => (
    <Link
      to={`?correct=${year}#assessments`}
      aria-label={t("studios.assessment.correct_of", { year: String(year) })}
      className="link inline-block py-2 md:py-0.5"
    >
      {t("studios.assessment.correct")}
    </Link>
  ))
  if (assessments.length === 0) return <p className="text-muted">{t("studios.assessments_none")}</p>
  return (
    <DataTable
      caption={t("studios.assessments")}
      captionHidden
      columns={[
        { ...column("year", t("studios.assessment.year"), ({ year }) => String(year)), names: true },
        column("result", t("studios.assessment.result"), ({ result }) => label("appraisalResult", result)),
        column("on", t("studios.assessment.on"), ({ assessedOn }) => formatDate(assessedOn, locale)),
        column("note", t("studios.activity.note"), ({ note }) => note ?? "–"),
        ...(canCorrect ? [change] : []),
      ]}
      rows={assessments}
      rowKey={({ year }) => String(year)}
    />
  )
}

/** Records the assessment of a year that has none. */
export function AssessmentForm({ page, formToken, answer }: { page: StudioPage; formToken: string; answer: unknown }) {
  const { t, label } = useTranslate()
  const { yearsOpen, yearsToAssess, asOf } = page
  if (yearsOpen.length === 0) return null
  return (
    <ChangeForm intent="assess" formToken={formToken} answer={answer}>
      {(field) => (
        <>
          <Select
            {...field("year", String(yearsToAssess[0] ?? yearsOpen[0]))}
            label={t("studios.assessment.year")}
            options={yearsOpen.map((year) => ({ value: String(year), label: String(year) }))}
          />
          <Select
            {...field("result", "competent")}
            label={t("studios.assessment.result")}
            options={RESULTS.map((result) => ({ value: result, label: label("appraisalResult", result) }))}
          />
          <DateField {...field("assessedOn", asOf)} label={t("studios.assessment.on")} max={asOf} />
          <TextArea {...field("note")} label={t("studios.activity.note")} rows={2} maxLength={400} optional />
        </>
      )}
    </ChangeForm>
  )
}
