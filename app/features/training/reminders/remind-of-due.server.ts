import type { Instant } from "#db/columns"
import { listOffersDue, listSessionsDue, type OfferDue, type SessionDue } from "#db/queries/training/due-reminders"
import { insertReminders, type NewReminder } from "#db/queries/training/reminders"
import { inTransaction } from "#db/transaction"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import { addMinutes } from "~/platform/clock.server"

/** An offer's end is said once more when so little time is left. */
const OFFER_HOURS_LEFT = 12

interface Asked {
  readonly districtId: string
  readonly today: CivilDate
  readonly now: Instant
}

/** The daily job, looked at every quarter of an hour: tells people of a session tomorrow, and of an offer about to run out, once each. Returns how many it told. */
export async function remindOfDue({ districtId, today, now }: Asked): Promise<number> {
  const on = addDays(today, 1)
  const sessions = await listSessionsDue({ districtId, on })
  const offers = await listOffersDue({ districtId, now, until: addMinutes(now, OFFER_HOURS_LEFT * 60) })
  const common = { districtId, createdAt: now }
  const rows = [
    ...sessions.map((due) => ({ ...common, ...tomorrowOf(due, on) })),
    ...offers.map((due) => ({ ...common, ...endingOf(due) })),
  ]
  if (rows.length > 0) await inTransaction((tx) => insertReminders(rows, tx))
  return rows.length
}

type Reminding = Omit<NewReminder, "districtId" | "createdAt">

function tomorrowOf(due: SessionDue, on: CivilDate): Reminding {
  const { teacherId, sessionId, runNumber: number, title, startsMinute, endsMinute, venueName, site, isTeaching } = due
  const times = { number, title, on, from: clockOf(startsMinute), until: clockOf(endsMinute) }
  const kind = isTeaching === 1 ? "session_tomorrow_teaching" : "session_tomorrow"
  return {
    ...{ teacherId, onceKey: `tomorrow ${sessionId} ${on}`, to: isTeaching === 1 ? "/teaching" : "/agenda" },
    ...(venueName === null ? { kind: `${kind}_online`, values: times } : { kind, values: { ...times, place: `${site} ${venueName}` } }),
  }
}

function endingOf({ enrolmentId, teacherId, runNumber: number, title, offerEndsAt }: OfferDue): Reminding {
  const onceKey = `offer ends ${enrolmentId} ${offerEndsAt}`
  return { teacherId, kind: "offer_ends", values: { number, title }, to: "/enrolments", onceKey }
}
