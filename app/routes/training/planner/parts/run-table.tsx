import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { RunsRow } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { RunStateTag } from "./run-state-tag"

/** The runs: what each is of, when, how full, and how it stands. */
export function RunTable({ rows }: { rows: readonly RunsRow[] }) {
  const { t, locale } = useTranslate()
  const column = (id: string, words: string, cell: Column<RunsRow>["cell"], more: Partial<Column<RunsRow>> = {}): Column<RunsRow> => ({
    ...{ id, header: words, label: words, phone: "plain", cell },
    ...more,
  })
  const day = (date: string | null) => <span className="whitespace-nowrap">{date === null ? "–" : formatDate(date, locale)}</span>
  const columns: readonly Column<RunsRow>[] = [
    column(
      "title",
      t("runs.column.title"),
      ({ number, title }) => (
        <Link to={`/runs/${number}`} prefetch="intent" className="link -my-0.5 inline-block py-0.5 font-medium">
          {title}
        </Link>
      ),
      { names: true },
    ),
    column("number", t("runs.column.number"), ({ number }) => <span className="whitespace-nowrap text-muted">{number}</span>),
    column("course", t("runs.column.course"), ({ courseName }) => courseName),
    column("starts", t("runs.column.starts"), ({ startsOn }) => day(startsOn), { phone: "labelled" }),
    column("next", t("runs.column.next"), ({ nextOn }) => day(nextOn), { phone: "labelled" }),
    column("sessions", t("runs.column.sessions"), ({ sessions }) => formatNumber(sessions), { phone: "labelled", align: "end" }),
    column("seats", t("runs.column.seats"), ({ taken, capacity }) => t("runs.seats_of", { taken, capacity }), {
      phone: "labelled",
      align: "end",
    }),
    column("waiting", t("runs.column.waiting"), ({ waiting }) => formatNumber(waiting), { phone: "labelled", align: "end" }),
    column("state", t("runs.column.state"), ({ state }) => <RunStateTag state={state} />, { phone: "block" }),
  ]
  return <DataTable caption={t("runs.title")} captionHidden columns={columns} rows={rows} rowKey={({ number }) => number} />
}
