import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { QueueLine } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ClaimStateTag, OverdueTag } from "./claim-state-tag"
import { DuplicateFlags } from "./duplicate-flags"

interface QueueTableProps {
  rows: readonly QueueLine[]
  isOwnTurn: boolean
  /** somebody owes an answer by a day */
  hasDue: boolean
}

/** Claims in the order in which they are due. On the reader's own turn a name leads to where she decides. */
export function QueueTable({ rows, isOwnTurn, hasDue }: QueueTableProps) {
  const { t, label, hours, locale } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: readonly Column<QueueLine>[] = [
    {
      ...plain("teacher", t("claims.field.teacher")),
      names: true,
      cell: ({ number, name, schoolName }) => (
        <>
          <Link
            to={`/claims/${number}${isOwnTurn ? "/review" : ""}`}
            className="link inline-flex min-h-target items-center font-medium md:min-h-0"
          >
            {name}
          </Link>
          <span className="block text-muted">{schoolName}</span>
          <span className="block text-muted">{number}</span>
        </>
      ),
    },
    {
      ...plain("training", t("claims.column.training")),
      phone: "block",
      cell: ({ projectName, organiser, level, endsOn, alike, number }) => (
        <>
          <span className="block break-words">{projectName}</span>
          <span className="block text-muted">
            {label("trainingLevel", level)} · {organiser} · {formatDate(endsOn, locale)}
          </span>
          {alike > 0 && (
            <Link to={`/claims/batch?like=${number}`} className="link inline-flex min-h-target items-center md:min-h-0">
              {t("claims.alike", { count: alike })}
            </Link>
          )}
        </>
      ),
    },
    {
      ...plain("hours", t("claims.column.hours")),
      phone: "labelled",
      cell: (row) => (
        <>
          <span className="block whitespace-nowrap">{t("claims.hours_claimed", { hours: hours(row.hours) })}</span>
          {row.recognisedHours !== null && (
            <span className="block whitespace-nowrap">{t("claims.hours_recognised", { hours: hours(row.recognisedHours) })}</span>
          )}
        </>
      ),
    },
    { ...plain("flags", t("claims.column.flags")), phone: "plain", cell: ({ duplicates }) => <DuplicateFlags duplicates={duplicates} /> },
    {
      ...plain("due", t("claims.column.due")),
      phone: "labelled",
      cell: ({ dueOn, isOverdue }) => (
        <>
          <span className="block whitespace-nowrap">{formatDate(dueOn, locale)}</span>
          {isOverdue && <OverdueTag />}
        </>
      ),
    },
    { ...plain("state", t("claims.column.state")), phone: "block", cell: ({ state }) => <ClaimStateTag state={state} /> },
  ]
  return (
    <DataTable
      caption={t("claims.queue")}
      captionHidden
      columns={columns.filter(({ id }) => id !== "due" || hasDue)}
      rows={rows}
      rowKey={({ number }) => number}
    />
  )
}
