import { type Column, DataTable } from "~/components/table/data-table"
import type { ImportChange } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"

/** Examples of what would change: each field as it is and as it will be. */
export function ChangeTable({ changes }: { changes: readonly ImportChange[] }) {
  const { t } = useTranslate()
  const named = (id: "sheet" | "record" | "field" | "before" | "after") => {
    const words = t(`imports.column.${id}`)
    return { id, header: words, label: words }
  }
  const empty = <span className="text-muted">{t("imports.value_empty")}</span>
  const columns: readonly Column<ImportChange>[] = [
    { ...named("record"), names: true, cell: ({ key }) => key.split("|").join(" · ") },
    { ...named("sheet"), phone: "plain", cell: ({ sheet }) => sheet },
    { ...named("field"), phone: "plain", cell: ({ field }) => field },
    { ...named("before"), cell: ({ before }) => (before === "" ? empty : <del className="text-muted">{before}</del>) },
    { ...named("after"), cell: ({ after }) => (after === "" ? empty : <ins className="font-medium no-underline">{after}</ins>) },
  ]
  return (
    <DataTable
      caption={t("imports.changes_caption")}
      captionHidden
      columns={columns}
      rows={changes}
      rowKey={({ sheet, key, field }) => `${sheet}|${key}|${field}`}
    />
  )
}
