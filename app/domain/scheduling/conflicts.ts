/** What stands against one session in a plan: every conflict, hard ones first, each saying what it clashes with. */
import { type Conflict, HARD_CONFLICTS } from "./conflict"
import type { PlannedSession } from "./plan"
import type { ScheduleIndex } from "./schedule-index"
import { burdenOf, lossesOf, type Pair, teachingDayOf, travelTo } from "./soft-conflicts"
import { overlap } from "./week"

/**
 * Everything against `session`, be it new or one of the plan that would stand here instead of where it stands (the same `key`).
 * A session that ends before it starts has no time to clash in: then only that and its day are told.
 */
export function conflictsOf(index: ScheduleIndex, session: PlannedSession): readonly Conflict[] {
  if (session.endsMinute <= session.startsMinute) return [{ kind: "ends_before_it_starts" }, ...ofTheDay(index, session)]
  const others = index
    .sessionsOn(session.on)
    .filter(({ key, startsMinute, endsMinute }) => key !== session.key && startsMinute < endsMinute)
  const mine = new Set(index.peopleOf(session))
  const hard = [
    ...ofTheDay(index, session),
    ...ofTheRoom(index, session),
    ...others.filter((other) => overlap(session, other)).flatMap((other) => clashesWith({ index, session, other, mine })),
  ]
  const order = (kind: Conflict["kind"]) => (HARD_CONFLICTS as readonly string[]).indexOf(kind)
  return [
    ...hard.sort((a, b) => order(a.kind) - order(b.kind)),
    ...teachingDayOf(index, session),
    ...lossesOf(index, session, others),
    ...others.flatMap((other) => travelTo({ index, session, other, mine })),
    ...burdenOf(index, session),
  ]
}

function ofTheDay({ plan }: ScheduleIndex, { on, runNumber }: PlannedSession): Conflict[] {
  const run = plan.runs.get(runNumber)
  const day = plan.days.get(on)
  return [
    ...(run !== undefined && (on < run.startsOn || on > run.endsOn)
      ? [{ kind: "outside_run" as const, startsOn: run.startsOn, endsOn: run.endsOn }]
      : []),
    ...(day?.kind === "holiday" ? [{ kind: "holiday" as const, name: day.name }] : []),
    ...(day?.kind === "exam" ? [{ kind: "exam_day" as const, name: day.name }] : []),
  ]
}

function ofTheRoom({ plan }: ScheduleIndex, { venueId, runNumber, startsMinute, endsMinute }: PlannedSession): Conflict[] {
  const venue = venueId === null ? undefined : plan.venues.get(venueId)
  if (venue === undefined) return []
  const { id, opensMinute, closesMinute, capacity: room } = venue
  const capacity = plan.runs.get(runNumber)?.capacity ?? 0
  return [
    ...(startsMinute < opensMinute || endsMinute > closesMinute
      ? [{ kind: "outside_opening" as const, venueId: id, opensMinute, closesMinute }]
      : []),
    ...(capacity > room ? [{ kind: "over_room" as const, venueId: id, room, capacity }] : []),
  ]
}

/** Of two sessions at one time. */
function clashesWith({ index, session, other, mine }: Pair): Conflict[] {
  const trainers = session.trainerIds.filter((id) => other.trainerIds.includes(id))
  const isSameRun = other.runNumber === session.runNumber
  return [
    ...(isSameRun ? [{ kind: "own_session" as const, with: other }] : []),
    ...(session.venueId !== null && session.venueId === other.venueId
      ? [{ kind: "venue_taken" as const, venueId: session.venueId, with: other }]
      : []),
    ...trainers.map((trainerId) => ({ kind: "trainer_taken" as const, trainerId, with: other })),
    ...(isSameRun ? [] : participantsTaken({ index, session, other, mine }, trainers)),
  ]
}

/** Whoever would be at both, other than as the trainer of both, who is told of already. */
function participantsTaken({ index, other, mine }: Pair, trainersOfBoth: readonly number[]): Conflict[] {
  const told = trainersOfBoth.map((id) => index.plan.trainers.get(id)?.teacherId)
  const teacherIds = index.peopleOf(other).filter((id) => mine.has(id) && !told.includes(id))
  return teacherIds.length === 0 ? [] : [{ kind: "participant_taken", teacherIds, with: other }]
}
