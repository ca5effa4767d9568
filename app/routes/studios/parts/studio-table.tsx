import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { StudiosRow } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { studioAddress } from "./studio-address"
import { StudioStateTag } from "./studio-state-tag"

/** The directory: what each studio is, who leads it, how many are in it, until when. */
export function StudioTable({ rows }: { rows: readonly StudiosRow[] }) {
  const { t, label, locale } = useTranslate()
  const column = (
    id: string,
    words: string,
    cell: Column<StudiosRow>["cell"],
    more: Partial<Column<StudiosRow>> = {},
  ): Column<StudiosRow> => ({
    id,
    header: words,
    label: words,
    phone: "plain",
    cell,
    ...more,
  })
  const columns: readonly Column<StudiosRow>[] = [
    column(
      "name",
      t("studios.column.name"),
      ({ studioNo, name }) => (
        <Link to={studioAddress(studioNo)} prefetch="intent" className="link -my-0.5 inline-block py-0.5 font-medium">
          {name}
        </Link>
      ),
      { names: true },
    ),
    column("no", t("studios.column.no"), ({ studioNo }) => <span className="text-muted">{studioNo}</span>),
    column("kind", t("studios.column.kind"), ({ kind, level }) =>
      t("ladder.at_level", { level: label("designationLevel", level), name: label("studioKind", kind) }),
    ),
    column("host", t("studios.column.host"), ({ hostSchoolName }) => hostSchoolName ?? "–"),
    column("leader", t("studios.column.leader"), (row) => <Leader row={row} />, { phone: "labelled" }),
    column("members", t("studios.column.members"), ({ members }) => formatNumber(members), { phone: "labelled", align: "end" }),
    column("trainees", t("studios.column.trainees"), ({ trainees }) => formatNumber(trainees), { phone: "labelled", align: "end" }),
    column(
      "cycle",
      t("studios.column.cycle_ends"),
      ({ cycleEndsOn }) => <span className="whitespace-nowrap">{cycleEndsOn === null ? "–" : formatDate(cycleEndsOn, locale)}</span>,
      {
        phone: "labelled",
      },
    ),
    column("state", t("studios.column.state"), ({ state }) => <StudioStateTag state={state} />, { phone: "block" }),
  ]
  return <DataTable caption={t("studios.title")} captionHidden columns={columns} rows={rows} rowKey={({ studioNo }) => studioNo} />
}

/** Who leads it today; that nobody leads a studio at work is said in words. */
function Leader({ row: { leaderName, state } }: { row: StudiosRow }) {
  const { t } = useTranslate()
  const words = leaderName ?? (state === "closed" ? "–" : t("studios.no_leader"))
  return <span className="whitespace-nowrap">{words}</span>
}
