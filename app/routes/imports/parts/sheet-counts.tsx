import { type Column, DataTable } from "~/components/table/data-table"
import { Icon } from "~/components/ui/icon"
import type { ImportSheetCount } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

const COUNTS = ["new", "changed", "same", "faulty"] as const

/** What an import would do in each sheet, or has done, in rows, and in all. */
export function SheetCounts({ sheets, written }: { sheets: readonly ImportSheetCount[]; written: boolean }) {
  const { t } = useTranslate()
  if (sheets.length === 0) return <p className="text-muted">{t("imports.sheets_none")}</p>
  const sheet = t("imports.column.sheet")
  const columns: readonly Column<ImportSheetCount>[] = [
    { id: "sheet", header: sheet, label: sheet, names: true, cell: (row) => <span className="font-medium">{row.sheet}</span> },
    ...COUNTS.map((id): Column<ImportSheetCount> => {
      const words = t(`imports.column.${id}`)
      return { id, header: words, label: words, align: "end", phone: "labelled", cell: (row) => <Count id={id} value={row[id]} /> }
    }),
  ]
  const total = sheets.reduce<ImportSheetCount>(
    (sum, row) => ({
      sheet: t("imports.sheets_total"),
      new: sum.new + row.new,
      changed: sum.changed + row.changed,
      same: sum.same + row.same,
      faulty: sum.faulty + row.faulty,
    }),
    { sheet: "", new: 0, changed: 0, same: 0, faulty: 0 },
  )
  const rows = sheets.length > 1 ? [...sheets, total] : sheets
  return (
    <DataTable
      caption={t(written ? "imports.sheets_written" : "imports.sheets_caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.sheet}
    />
  )
}

function Count({ id, value }: { id: (typeof COUNTS)[number]; value: number }) {
  if (value === 0) return <span className="text-muted">0</span>
  if (id !== "faulty") return <span className={id === "same" ? "" : "font-semibold"}>{formatNumber(value)}</span>
  return (
    <span className="font-semibold text-bad">
      <Icon name="alert" className="mr-1 h-4 w-4" />
      {formatNumber(value)}
    </span>
  )
}
