import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Tag } from "~/components/ui/tag"
import type { RunPage, ShownSession } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { useWeekdayWords } from "./weekday-words"

/** The sessions of a run in the order in which they are held; cancelled ones stay in it. */
export function SessionTable({ page: { run, sessions } }: { page: RunPage }) {
  const { t, locale } = useTranslate()
  const dayName = useWeekdayWords()
  if (sessions.length === 0) return <EmptyState title={t("runs.sessions_none")} next={t("runs.sessions_none_next")} />
  const column = (
    id: string,
    words: string,
    cell: Column<ShownSession>["cell"],
    more: Partial<Column<ShownSession>> = {},
  ): Column<ShownSession> => ({
    ...{ id, header: words, label: words, phone: "plain", cell },
    ...more,
  })
  const columns: readonly Column<ShownSession>[] = [
    column(
      "on",
      t("runs.session.on"),
      ({ id, on, weekday }) => (
        <Link to={`/runs/${run.number}/sessions/${id}`} className="link -my-0.5 inline-block py-0.5 font-medium">
          {formatDate(on, locale)} {dayName(weekday)}
        </Link>
      ),
      { names: true },
    ),
    column("time", t("runs.session.time"), ({ starts, ends }) => <span className="whitespace-nowrap">{`${starts}–${ends}`}</span>),
    column(
      "place",
      t("runs.session.place"),
      ({ place }) => place ?? t(run.delivery === "online" ? "runs.session.online" : "runs.session.no_place"),
    ),
    column(
      "trainers",
      t("runs.session.trainers"),
      ({ trainers }) => trainers.map(({ name }) => name).join("、") || t("runs.session.no_trainer"),
    ),
    column("topic", t("runs.session.topic"), ({ topic }) => topic || "–"),
    column("state", t("runs.column.state"), (session) => <SessionState session={session} />, { phone: "block" }),
  ]
  return <DataTable caption={t("runs.sessions")} captionHidden columns={columns} rows={sessions} rowKey={({ id }) => String(id)} />
}

/** Cancelled, over, or to come; and how often it was changed. */
function SessionState({ session: { isCancelled, isOver, changes, waivers } }: { session: ShownSession }) {
  const { t } = useTranslate()
  return (
    <span className="cluster items-center">
      {isCancelled ? (
        <Tag size="sm" tone="bad" icon="cross">
          {t("runs.session.cancelled")}
        </Tag>
      ) : isOver ? (
        <Tag size="sm" tone="quiet" icon="check">
          {t("runs.session.over")}
        </Tag>
      ) : (
        <Tag size="sm" tone="accent" icon="clock">
          {t("runs.session.coming")}
        </Tag>
      )}
      {changes > 0 && <span className="text-sm text-muted">{t("runs.session.changes", { count: changes })}</span>}
      {waivers.length > 0 && <span className="text-sm text-muted">{t("runs.session.waived", { count: waivers.length })}</span>}
    </span>
  )
}
