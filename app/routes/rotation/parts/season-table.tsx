import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { SeasonInList } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber, formatPeriod } from "~/platform/i18n/format"
import { SeasonStateTag } from "./state-tags"

/** The seasons, newest first: how far each is, and how many people are at which step. */
export function SeasonTable({ seasons }: { seasons: readonly SeasonInList[] }) {
  const { t, label, locale } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: readonly Column<SeasonInList>[] = [
    {
      ...plain("year", t("season.column.year")),
      names: true,
      cell: ({ schoolYear }) => (
        <Link to={`/rotation/${schoolYear}`} className="link -my-0.5 inline-block py-0.5 font-medium">
          {t("season.year", { year: String(schoolYear) })}
        </Link>
      ),
    },
    { ...plain("state", t("season.column.state")), phone: "block", cell: ({ state }) => <SeasonStateTag state={state} /> },
    { ...plain("drawn", t("season.column.drawn")), cell: ({ drawnOn }) => formatDate(drawnOn, locale) },
    {
      ...plain("stay", t("season.column.stay")),
      cell: ({ startsOn, endsOn }) => formatPeriod({ from: startsOn, to: endsOn, openWord: "" }, locale),
    },
    { ...plain("people", t("season.column.people")), align: "end", cell: ({ people }) => formatNumber(people) },
    {
      ...plain("counts", t("season.column.counts")),
      width: "md:w-[22rem]",
      cell: ({ byState }) =>
        Object.entries(byState)
          .filter(([, people]) => people > 0)
          .map(([state, people]) => `${label("seasonMemberState", state)} ${formatNumber(people)}`)
          .join(" · ") || "–",
    },
  ]
  return (
    <DataTable
      caption={t("season.list.caption")}
      captionHidden
      columns={columns}
      rows={seasons}
      rowKey={({ schoolYear }) => String(schoolYear)}
    />
  )
}
