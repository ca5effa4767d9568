import { Link } from "@remix-run/react"
import type { ScheduleItem } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"

/** A session on the schedule, leading to where it can be moved. A draft says so in words and by its edge. */
export function ScheduleCard({ item, isSmall = false }: { item: ScheduleItem; isSmall?: boolean }) {
  const { t } = useTranslate()
  const { id, runNumber, title, starts, ends, place, trainers, topic, isDraft, isOnline } = item
  const nowhere = t(isOnline ? "runs.session.online" : "runs.session.no_place")
  return (
    <Link
      to={`/runs/${runNumber}/sessions/${id}`}
      draggable={false}
      className={`block rounded border bg-surface p-2 text-sm text-ink no-underline hover:border-accent ${isDraft ? "border-dashed border-edge" : "border-accent"}`}
    >
      <span className="block whitespace-nowrap font-medium tabular-nums">
        {starts}–{ends}
        {isDraft && <span className="ml-1 font-normal text-muted">{t("runs.state.draft")}</span>}
      </span>
      <span className="block">{title}</span>
      {!isSmall && (
        <span className="block text-muted">
          {[topic, place ?? nowhere, trainers.map(({ name }) => name).join("、")].filter((words) => words !== "").join(" · ")}
        </span>
      )}
    </Link>
  )
}
