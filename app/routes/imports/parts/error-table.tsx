import { type Column, DataTable } from "~/components/table/data-table"
import { Pagination } from "~/components/table/pagination"
import type { ImportError, ImportErrorPage } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"

/** Columns whose content is never shown here. */
const WITHHELD: readonly string[] = ["身份证件号", "手机号", "邮箱"]

/** Every fault with where it stands, what the cell says, what is wrong and how to mend it. */
export function ErrorTable({ errors }: { errors: ImportErrorPage }) {
  const { t } = useTranslate()
  const { page, pages, rows } = errors
  const named = (id: "sheet" | "row" | "column" | "value" | "problem") => {
    const words = t(`imports.column.${id}`)
    return { id, header: words, label: words }
  }
  const columns: readonly Column<ImportError>[] = [
    { ...named("sheet"), names: true, cell: ({ sheet }) => <span className="whitespace-nowrap">{sheet}</span> },
    { ...named("row"), align: "end", phone: "labelled", cell: ({ row }) => row },
    { ...named("column"), phone: "labelled", cell: ({ column }) => column ?? <span className="text-muted">{t("imports.whole_row")}</span> },
    {
      ...named("value"),
      cell: ({ value, column }) =>
        value !== "" ? (
          <span className="font-medium text-bad">{value}</span>
        ) : (
          column !== null && (
            <span className="text-muted">{t(WITHHELD.includes(column) ? "imports.value_withheld" : "imports.value_empty")}</span>
          )
        ),
    },
    { ...named("problem"), phone: "block", cell: ({ message }) => message },
  ]
  return (
    <>
      <DataTable
        caption={t("imports.errors_caption", { page, pages })}
        columns={columns}
        rows={rows}
        rowKey={({ sheet, row, column, code }) => `${sheet}|${row}|${column}|${code}`}
      />
      {pages > 1 && (
        <Pagination
          previous={page > 1 ? `?errors=${page - 1}#errors` : null}
          next={page < pages ? `?errors=${page + 1}#errors` : null}
          status={t("layout.page_of", { page, pages })}
        />
      )}
    </>
  )
}
