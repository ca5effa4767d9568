import type { CalendarSessionRow } from "#db/queries/training/agenda"
import type { Translator } from "~/platform/i18n/translate"
import type { CalendarEvent } from "./icalendar"

interface Given {
  readonly rows: readonly CalendarSessionRow[]
  /** names by session id */
  readonly trainers: ReadonlyMap<number, readonly string[]>
  readonly districtId: string
  readonly origin: string
  readonly t: Translator["t"]
}

/** Sessions as events of a calendar, in the reader's words. */
export function calendarEvents({ rows, trainers, districtId, origin, t }: Given): readonly CalendarEvent[] {
  return rows.map((row): CalendarEvent => {
    const { sessionId, sequence, updatedAt, on, startsMinute, endsMinute, title, topic, runNumber, part } = row
    const isCancelled = row.state === "cancelled" || row.runState === "cancelled"
    const named = topic === "" ? title : t("feed.summary_topic", { title, topic })
    const summary = isCancelled
      ? t("feed.summary_cancelled", { title: named })
      : part === "offered" || part === "teaching"
        ? t(`feed.summary_${part}`, { title: named })
        : named
    const taughtBy = trainers.get(sessionId) ?? []
    const isOnline = row.venueName === null
    const description = [
      t("feed.run", { number: runNumber }),
      ...(taughtBy.length === 0 ? [] : [t("feed.trainers", { names: taughtBy.join(t("feed.and")) })]),
      ...(isCancelled ? [t("feed.cancelled")] : []),
      ...(part === "offered" && !isCancelled ? [t("feed.offered")] : []),
      ...(part === "enrolled" && !isCancelled && !isOnline ? [t("agenda.bring")] : []),
    ].join("\n")
    return {
      uid: `session-${sessionId}.${districtId}@shicheng`,
      ...{ sequence, on, startsMinute, endsMinute, summary, description },
      changedAt: updatedAt,
      status: isCancelled ? "CANCELLED" : part === "offered" ? "TENTATIVE" : "CONFIRMED",
      location: isOnline ? t("agenda.online") : `${row.site} ${row.venueName}`,
      url: `${origin}${addressOf(part, runNumber)}`,
    }
  })
}

/** Where the event leads to: a teacher to her agenda or the run, whoever plans to the run's own page. */
function addressOf(part: CalendarSessionRow["part"], runNumber: string): string {
  if (part === "teaching") return "/teaching"
  return part === "held" ? `/runs/${runNumber}` : `/catalogue/${runNumber}`
}
