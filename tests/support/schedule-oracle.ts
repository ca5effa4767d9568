/** What stands against a session, found the slow and plain way: every session compared with every other, every person with every person. */
import type { Conflict } from "~/domain/scheduling/conflict"
import type { PlannedSession, SchedulePlan } from "~/domain/scheduling/plan"

const KINDS =
  "ends_before_it_starts outside_run holiday exam_day outside_opening over_room own_session venue_taken trainer_taken participant_taken teaching_day school_loses_many travel burden".split(
    " ",
  )

export function oracleOf(plan: SchedulePlan, session: PlannedSession): readonly Conflict[] {
  return [...plain(plan, session)].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

function* plain(plan: SchedulePlan, session: PlannedSession): Generator<Conflict> {
  const run = plan.runs.get(session.runNumber)
  const isEmpty = session.endsMinute <= session.startsMinute
  if (isEmpty) yield { kind: "ends_before_it_starts" }
  if (run && !(run.startsOn <= session.on && session.on <= run.endsOn))
    yield { kind: "outside_run", startsOn: run.startsOn, endsOn: run.endsOn }
  const day = plan.days.get(session.on)
  if (day?.kind === "holiday") yield { kind: "holiday", name: day.name }
  if (day?.kind === "exam") yield { kind: "exam_day", name: day.name }
  if (isEmpty) return
  yield* ofRoom(plan, session)
  const others = plan.sessions.filter((each) => each.on === session.on && each.key !== session.key && minutesOf(each).size > 0)
  for (const other of others) yield* withOther(plan, session, other)
  yield* ofSchools(plan, session, others)
  yield* ofWeek(plan, session)
}

function* ofRoom(plan: SchedulePlan, { venueId, startsMinute, endsMinute, runNumber }: PlannedSession): Generator<Conflict> {
  const venue = plan.venues.get(venueId ?? -1)
  if (venue === undefined) return
  const { opensMinute, closesMinute } = venue
  for (let minute = startsMinute; minute < endsMinute; minute += 1)
    if (minute < opensMinute || minute >= closesMinute) {
      yield { kind: "outside_opening", venueId: venue.id, opensMinute, closesMinute }
      break
    }
  const capacity = plan.runs.get(runNumber)?.capacity ?? 0
  if (venue.capacity < capacity) yield { kind: "over_room", venueId: venue.id, room: venue.capacity, capacity }
}

const minutesOf = ({ startsMinute, endsMinute }: PlannedSession) =>
  new Set(Array.from({ length: Math.max(0, endsMinute - startsMinute) }, (_, at) => startsMinute + at))

function there(plan: SchedulePlan, { runNumber, trainerIds }: PlannedSession): number[] {
  const trainers = trainerIds.map((id) => plan.trainers.get(id)?.teacherId ?? null)
  return [...(plan.runs.get(runNumber)?.participantIds ?? []), ...trainers.filter((id) => id !== null)]
}

const inOrder = (ids: readonly number[]) => [...new Set(ids)].sort((a, b) => a - b)

function* withOther(plan: SchedulePlan, session: PlannedSession, other: PlannedSession): Generator<Conflict> {
  const [mine, theirs] = [minutesOf(session), minutesOf(other)]
  const isAtOnce = [...mine].some((minute) => theirs.has(minute))
  const both = inOrder(there(plan, session).filter((id) => there(plan, other).includes(id)))
  const trainers = session.trainerIds.filter((id) => other.trainerIds.includes(id))
  if (!isAtOnce) {
    const [a, b] = [session.venueId, other.venueId].map((id) => plan.venues.get(id ?? -1)?.site)
    const minutes = Math.max(session.startsMinute - other.endsMinute, other.startsMinute - session.endsMinute)
    const least = plan.limits.travelMinutes
    const outside = trainers.filter((id) => plan.trainers.get(id)?.teacherId === null)
    if (a !== undefined && b !== undefined && a !== b && minutes < least && both.length + outside.length > 0)
      yield { kind: "travel", teacherIds: both, trainerIds: outside, minutes, least, with: other }
    return
  }
  if (session.runNumber === other.runNumber) yield { kind: "own_session", with: other }
  if (session.venueId !== null && session.venueId === other.venueId) yield { kind: "venue_taken", venueId: session.venueId, with: other }
  for (const trainerId of trainers) yield { kind: "trainer_taken", trainerId, with: other }
  const told = trainers.map((id) => plan.trainers.get(id)?.teacherId)
  const teacherIds = both.filter((id) => !told.includes(id))
  if (session.runNumber !== other.runNumber && teacherIds.length > 0) yield { kind: "participant_taken", teacherIds, with: other }
}

function* ofSchools(plan: SchedulePlan, session: PlannedSession, others: readonly PlannedSession[]): Generator<Conflict> {
  const { limits, people } = plan
  const kind = plan.days.get(session.on)?.kind
  const date = new Date(`${session.on}T00:00:00Z`)
  const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5 && !limits.vacationMonths.includes(date.getUTCMonth() + 1)
  const closes = limits.teachingDayUntilHour * 60
  if (kind === "holiday" || !(kind === "workday" || isWeekday) || session.startsMinute >= closes) return
  yield { kind: "teaching_day", on: session.on }
  const most = new Map<string, { schoolId: number; subject: string; people: number }>()
  for (const minute of minutesOf(session)) {
    if (minute >= closes) break
    const away = new Set([session, ...others.filter((other) => minutesOf(other).has(minute))].flatMap((each) => there(plan, each)))
    for (const id of there(plan, session)) {
      const one = people.get(id)
      if (one === undefined || one.subject === null) continue
      const lost = [...away].filter(
        (each) => people.get(each)?.schoolId === one.schoolId && people.get(each)?.subject === one.subject,
      ).length
      const group = `${one.schoolId} ${one.subject}`
      most.set(group, { schoolId: one.schoolId, subject: one.subject, people: Math.max(lost, most.get(group)?.people ?? 0) })
    }
  }
  const lost = [...most.values()].filter((group) => group.people > limits.mostAway)
  for (const group of lost.sort((a, b) => b.people - a.people || a.schoolId - b.schoolId || (a.subject < b.subject ? -1 : 1)))
    yield { kind: "school_loses_many", ...group, most: limits.mostAway }
}

function* ofWeek(plan: SchedulePlan, session: PlannedSession): Generator<Conflict> {
  const date = new Date(`${session.on}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  const weekOn = date.toISOString().slice(0, 10) as PlannedSession["on"]
  const until = new Date(date)
  until.setUTCDate(until.getUTCDate() + 6)
  const lastOn = until.toISOString().slice(0, 10)
  const week = [session, ...plan.sessions.filter(({ key, on }) => key !== session.key && on >= weekOn && on <= lastOn)]
  const asked = (id: number) =>
    week
      .filter(({ runNumber }) => plan.runs.get(runNumber)?.participantIds.includes(id))
      .reduce((sum, each) => sum + minutesOf(each).size, 0)
  const most = plan.limits.weeklyHours
  const over = inOrder(plan.runs.get(session.runNumber)?.participantIds ?? []).filter((id) => asked(id) > most * 60)
  if (over.length > 0) yield { kind: "burden", weekOn, teacherIds: over, hours: Math.round(Math.max(...over.map(asked)) / 6) / 10, most }
}
