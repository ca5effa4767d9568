import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ObjectionSummary } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { contestedInWords } from "./objection-words"
import { ObjectionStateTag } from "./state-tag"

/** Cases, one a row: number, whose, what is contested, by when, how it stands. */
export function QueueTable({ rows }: { rows: readonly ObjectionSummary[] }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const column = (id: "number" | "teacher" | "what" | "raised" | "due" | "state", cell: Column<ObjectionSummary>["cell"]) => {
    const label = t(`objections.field.${id}`)
    return { id, header: label, label, cell }
  }
  const columns: Column<ObjectionSummary>[] = [
    {
      ...column("number", ({ number }) => (
        <Link to={`/objections/${number}`} className="link inline-block whitespace-nowrap py-2 font-medium md:py-0.5">
          {number}
        </Link>
      )),
      names: true,
    },
    column("teacher", ({ name, teacherNo, schoolName }) => (
      <span>
        {name} <span className="text-muted">{[teacherNo, schoolName].filter(Boolean).join(" · ")}</span>
      </span>
    )),
    column("what", (row) => contestedInWords(row, translator)),
    column("raised", ({ raisedAt }) => formatInstant(raisedAt, locale)),
    column("due", ({ dueOn }) => <span className="whitespace-nowrap">{formatDate(dueOn, locale)}</span>),
    column("state", (row) => (
      <span>
        <ObjectionStateTag summary={row} />
      </span>
    )),
  ]
  return <DataTable caption={t("objections.queue.caption")} captionHidden columns={columns} rows={rows} rowKey={({ number }) => number} />
}
