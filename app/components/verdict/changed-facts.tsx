import { DataTable } from "~/components/table/data-table"
import type { FactDifference } from "~/domain/fact-differences"
import { useTranslate } from "~/platform/i18n/context"
import { fieldInWords, rowInWords } from "./fact-words"

/** Each fact that was added, corrected or taken back. */
export function ChangedFacts({ facts }: { facts: readonly FactDifference[] }) {
  const translator = useTranslate()
  const { t } = translator
  const plain = (id: "change" | "sheet" | "row" | "what") => {
    const label = t(`checks.since.column.${id}`)
    return { id, header: label, label }
  }
  return (
    <DataTable
      caption={t("checks.since.facts_title")}
      captionHidden
      rows={facts}
      rowKey={({ kind, sheet, key }) => `${kind} ${sheet} ${key}`}
      columns={[
        { ...plain("sheet"), names: true, cell: ({ sheet }) => sheet },
        { ...plain("row"), cell: (fact) => rowInWords(fact) },
        { ...plain("change"), cell: ({ kind }) => t(`checks.since.${kind}`) },
        {
          ...plain("what"),
          cell: ({ fields, sheet }) =>
            fields.length === 0
              ? t("checks.since.whole_row")
              : fields.map((field) => fieldInWords(field, sheet, translator)).join(t("layout.comma")),
        },
      ]}
    />
  )
}
