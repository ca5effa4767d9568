import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { Arrival, ArrivalsPart } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatPeriod } from "~/platform/i18n/format"
import { MemberStateTag } from "./state-tags"

/** Who comes to the reader's school: whom to expect, from where, for which days. */
export function Arrivals({ year, arrivals }: { year: number; arrivals: ArrivalsPart }) {
  const { t, locale } = useTranslate()
  const { rows, isFirst, next } = arrivals
  const column = (id: "person" | "teacher_no" | "origin" | "subject" | "stay" | "state", cell: Column<Arrival>["cell"]) => {
    const words = t(`season.arrivals.column.${id}`)
    return { id, header: words, label: words, cell }
  }
  if (rows.length === 0) return <p className="text-muted">{t("season.arrivals.none")}</p>
  const columns: readonly Column<Arrival>[] = [
    { ...column("person", ({ name }) => name), names: true },
    column("teacher_no", ({ teacherNo }) => <span className="text-muted">{teacherNo}</span>),
    column("origin", ({ originName }) => originName),
    column("subject", ({ subject }) => subject ?? t("layout.not_recorded")),
    column("stay", ({ startsOn, endsOn }) => startsOn && formatPeriod({ from: startsOn, to: endsOn, openWord: "" }, locale)),
    column("state", ({ state }) => (
      <span>
        <MemberStateTag state={state} />
      </span>
    )),
  ]
  return (
    <>
      <p className="mb-3 max-w-prose text-muted">{t("season.arrivals.lead")}</p>
      <DataTable caption={t("season.arrivals.title")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
      <p className="cluster mt-3">
        {!isFirst && (
          <Link to={`/rotation/${year}#arrivals`} className="link">
            {t("season.arrivals.first")}
          </Link>
        )}
        {next !== null && (
          <Link to={`/rotation/${year}?arrivals=${next}#arrivals`} className="link">
            {t("season.arrivals.next")}
          </Link>
        )}
      </p>
    </>
  )
}
