import { type CalendarSessionRow, listHeldCalendar, listOwnCalendar } from "#db/queries/training/agenda"
import { type FoundFeed, findFeedBySecret } from "#db/queries/training/feeds"
import { listSessionTrainers } from "#db/queries/training/sessions"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { sha256 } from "~/platform/crypto.server"
import { NotFound } from "~/platform/errors"
import type { Locale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import { calendarEvents } from "./calendar-events"
import { feedHash } from "./feed-secret.server"
import { writeCalendar } from "./icalendar"

/** A calendar keeps the past year, and as many sessions as anybody can have. */
const DAYS_BACK = 366
const MOST_SESSIONS = 2000

interface Asked {
  readonly secret: string
  readonly locale: Locale
  /** the version that the client has, as it says it: `If-None-Match` */
  readonly known: string | null
  readonly origin: string
  readonly today: CivilDate
}

/**
 * The calendar behind an address. The secret is the credential: a wrong one, an ended one and one whose account is shut are all not found,
 * after the same look-up. A client that has this version gets no second copy.
 */
export async function sendCalendar({ secret, locale, known, origin, today }: Asked): Promise<Response> {
  const feed = await findFeedBySecret(feedHash(secret))
  if (feed === undefined || feed.endedAt !== null || feed.isOpen === 0) throw new NotFound()
  const { t } = translatorFor(locale)
  const rows = await sessionsOf(feed, addDays(today, -DAYS_BACK))
  const trainers = await trainersOf(rows)
  const events = calendarEvents({ rows, trainers, districtId: feed.districtId, origin, t })
  const text = writeCalendar({ name: t(`feed.name_${feed.kind}`, { name: feed.name }), events })
  const etag = `W/"${sha256(text).slice(0, 32)}"`
  const headers = { "Cache-Control": "private, no-cache", ETag: etag, "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer" }
  const isKnown = known?.split(",").some((tag) => tag.trim() === etag || tag.trim() === "*")
  if (isKnown === true) return new Response(null, { status: 304, headers })
  return new Response(text, {
    headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'inline; filename="shicheng.ics"' },
  })
}

function sessionsOf({ kind, ownerId, districtId, teacherNo }: FoundFeed, from: CivilDate): Promise<readonly CalendarSessionRow[]> {
  if (kind === "person")
    return listOwnCalendar({ kind: "self", districtId, teacherNo: teacherNo ?? "" }, { from, until: null, limit: MOST_SESSIONS })
  return listHeldCalendar({ kind: "district", districtId }, { kind, id: ownerId, from, limit: MOST_SESSIONS })
}

async function trainersOf(rows: readonly CalendarSessionRow[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const names = new Map<number, string[]>()
  for (const { sessionId, name } of await listSessionTrainers(rows.map((row) => row.sessionId)))
    names.set(sessionId, [...(names.get(sessionId) ?? []), name])
  return names
}
