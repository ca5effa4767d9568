import { Form } from "@remix-run/react"
import { Select } from "~/components/form/select"
import { buttonLook } from "~/components/ui/button-look"
import type { AssessmentLine } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"

/** Chooses two assessments of the list to be laid side by side. */
export function CompareForm({ rows }: { rows: readonly AssessmentLine[] }) {
  const { t } = useTranslate()
  const byDay = [...rows].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.number < b.number ? -1 : 1))
  const options = byDay.map(({ number, title, asOf }) => ({ value: number, label: t("assessments.compare.side", { number, title, asOf }) }))
  return (
    <Form method="get" action="/plan/assessments/compare" className="grid gap-4 sm:grid-cols-[1fr_1fr_auto] sm:items-end print:hidden">
      <Select id="a" name="a" label={t("assessments.compare_a")} defaultValue={byDay.at(-2)?.number} options={options} />
      <Select id="b" name="b" label={t("assessments.compare_b")} defaultValue={byDay.at(-1)?.number} options={options} />
      <button type="submit" className={buttonLook("secondary")}>
        {t("assessments.compare_submit")}
      </button>
    </Form>
  )
}
