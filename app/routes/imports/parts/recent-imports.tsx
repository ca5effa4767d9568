import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ImportListRow } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { StateTag } from "./state-tag"

/** The imports of late and how each went. */
export function RecentImports({ rows }: { rows: readonly ImportListRow[] }) {
  const { t, locale } = useTranslate()
  const named = (id: "file" | "state" | "when" | "who" | "new" | "changed" | "same" | "faulty") => {
    const words = t(`imports.column.${id}`)
    return { id, header: words, label: words }
  }
  const count = (id: "new" | "changed" | "same" | "faulty"): Column<ImportListRow> => ({
    ...named(id),
    align: "end",
    phone: "labelled",
    cell: (row) => formatNumber(row[id]),
  })
  const columns: readonly Column<ImportListRow>[] = [
    {
      ...named("file"),
      names: true,
      cell: ({ importId, fileName }) => (
        <Link to={`/imports/${importId}`} className="link verbatim -my-0.5 inline-block py-0.5 font-medium">
          {fileName}
        </Link>
      ),
    },
    { ...named("state"), phone: "plain", cell: ({ state }) => <StateTag state={state} size="sm" /> },
    {
      ...named("when"),
      phone: "plain",
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatInstant(createdAt, locale)}</span>,
    },
    { ...named("who"), phone: "plain", cell: ({ uploadedBy }) => uploadedBy ?? "–" },
    count("new"),
    count("changed"),
    count("same"),
    count("faulty"),
  ]
  if (rows.length === 0) return <p className="text-muted">{t("imports.recent_none")}</p>
  return <DataTable caption={t("imports.recent_caption")} captionHidden columns={columns} rows={rows} rowKey={({ importId }) => importId} />
}
