import { useAmounts } from "~/components/amounts"
import { DataTable } from "~/components/table/data-table"
import type { Criterion } from "~/domain/verdict"
import type { CriterionDifference } from "~/domain/verdict-differences"
import { useTranslate } from "~/platform/i18n/context"
import { criterionName, numbersInWords } from "./criterion-words"

/** Each criterion that says otherwise, then and now. */
export function ChangedCriteria({ criteria }: { criteria: readonly CriterionDifference[] }) {
  const translator = useTranslate()
  const { t } = translator
  const plain = (id: "criterion" | "before" | "after") => {
    const label = t(`checks.since.column.${id}`)
    return { id, header: label, label }
  }
  return (
    <DataTable
      caption={t("checks.since.criteria_title")}
      captionHidden
      rows={criteria}
      rowKey={({ id }) => id}
      columns={[
        { ...plain("criterion"), names: true, cell: ({ id }) => criterionName(id, translator) },
        { ...plain("before"), cell: ({ before }) => <Said criterion={before} /> },
        { ...plain("after"), cell: ({ after }) => <Said criterion={after} /> },
      ]}
    />
  )
}

function Said({ criterion }: { criterion: Criterion | null }) {
  const translator = useTranslate()
  const amounts = useAmounts()
  const { t } = translator
  if (criterion === null) return <span className="text-muted">{t("checks.since.not_asked")}</span>
  const numbers = numbersInWords(criterion, translator, amounts)
  const missing = criterion.missing.length > 0 && t("verdict.missing", { facts: criterion.missing.join(t("layout.list_separator")) })
  return <>{[t(`verdict.outcome.${criterion.outcome}`), numbers, missing].filter(Boolean).join(t("layout.comma"))}</>
}
