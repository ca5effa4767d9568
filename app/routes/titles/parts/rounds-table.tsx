import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ListedRound } from "~/features/title-rounds/round-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber, formatPeriod } from "~/platform/i18n/format"
import { RoundState } from "./round-state"

/** Rounds, each with its days, its numbers and the next step. */
export function RoundsTable({ rounds, today }: { rounds: readonly ListedRound[]; today: string }) {
  const { t, locale } = useTranslate()
  const plain = (id: string, label: string) => ({ id, header: label, label })
  const columns: readonly Column<ListedRound>[] = [
    {
      ...plain("name", t("titles.column.round")),
      names: true,
      cell: ({ id, name }) => (
        <Link to={`/titles/${id}`} className="link inline-flex min-h-target items-center font-medium md:min-h-0">
          {name}
        </Link>
      ),
    },
    { ...plain("state", t("titles.column.state")), phone: "block", cell: (round) => <RoundState round={round} today={today} /> },
    {
      ...plain("days", t("titles.column.apply_days")),
      cell: ({ opensOn, applyByOn }) => (
        <span className="whitespace-nowrap">{formatPeriod({ from: opensOn, to: applyByOn, openWord: "" }, locale)}</span>
      ),
    },
    { ...plain("posts", t("titles.column.posts")), align: "end", phone: "labelled", cell: ({ posts }) => formatNumber(posts) },
    {
      ...plain("applicants", t("titles.column.applicants")),
      align: "end",
      phone: "labelled",
      cell: ({ applicants }) => formatNumber(applicants),
    },
    {
      ...plain("granted", t("titles.column.granted")),
      align: "end",
      phone: "labelled",
      cell: ({ granted }) => (granted === null ? t("titles.not_published") : formatNumber(granted)),
    },
  ]
  return <DataTable caption={t("titles.title")} captionHidden columns={columns} rows={rounds} rowKey={({ id }) => String(id)} />
}
