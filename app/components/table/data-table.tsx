import type { ReactNode } from "react"
import { useTranslate } from "~/platform/i18n/context"

export interface Column<Row> {
  readonly id: string
  readonly header: ReactNode
  /** the header's words where `header` is more than text: the label of the cell on a phone */
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: "start" | "end"
  /** Tailwind width of the column, where tables must line up with one another */
  readonly width?: string
  /** the cell that names the row: its `<th>`, and the head of its card on a phone */
  readonly names?: boolean
  /** in the card of a phone: a line with its label (usual), in a row with others with or without the label, a line without one, or not at all */
  readonly phone?: "line" | "labelled" | "plain" | "block" | "none"
  readonly sort?: "ascending" | "descending" | "none"
}

export interface DataTableProps<Row> {
  caption: string
  /** the caption may be a heading already on the page */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  footer?: ReactNode
}

/** Said outright: a table that is set as cards (`display: block`) is no table to Safari unless its parts say what they are. */
const ROLES = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const

/** A dense table on a desk, a list of cards on a phone: one markup, its roles said, so that both are tables to a screen reader. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey, footer }: DataTableProps<Row>) {
  const { t } = useTranslate()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section aria-label={t("layout.table_scroll", { caption })} tabIndex={0} className="stack-region">
      <table {...ROLES.table} className="stack w-full text-sm">
        <caption className={captionHidden ? "visually-hidden" : "pb-2 text-left text-muted"}>{caption}</caption>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            {columns.map(({ id, header, align, width, sort }) => (
              <th
                key={id}
                {...ROLES.columnheader}
                scope="col"
                {...(sort && { "aria-sort": sort })}
                className={`border-b border-edge px-3 py-2 font-medium text-muted first:pl-0 last:pr-0 ${alignment(align)} ${width ?? ""}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...ROLES.row}>
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot {...ROLES.rowgroup}>{footer}</tfoot>}
      </table>
    </section>
  )
}

const alignment = (align: "start" | "end" | undefined) => (align === "end" ? "text-right" : "text-left")

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const { names = false, phone = "line", align, label } = column
  const look = `border-b border-line px-3 py-2 align-top first:pl-0 last:pr-0 ${alignment(align)} on-phone-${phone}`
  return names ? (
    <th {...ROLES.rowheader} scope="row" className={`${look} names font-normal`}>
      {children}
    </th>
  ) : (
    <td {...ROLES.cell} data-label={label} className={look}>
      {children}
    </td>
  )
}
