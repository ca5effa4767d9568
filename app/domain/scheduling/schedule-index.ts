/** A plan made ready for many questions: its sessions by day, and each person's minutes by week. */
import type { CivilDate } from "../calendar/civil-date"
import type { PlannedSession, SchedulePlan } from "./plan"
import { mondayOf } from "./week"

export interface ScheduleIndex {
  readonly plan: SchedulePlan
  /** in the order of the plan */
  sessionsOn(on: CivilDate): readonly PlannedSession[]
  /** minutes of sessions asked of each person in the week of this Monday */
  minutesInWeek(weekOn: CivilDate): ReadonlyMap<number, number>
  /** the session as it stands in the plan; undefined for a new one */
  standing(key: string): PlannedSession | undefined
  participantsOf(session: PlannedSession): readonly number[]
  /** who is there: participants, and trainers of the district's own */
  peopleOf(session: PlannedSession): readonly number[]
}

/** Reads the plan once; weeks are counted when they are first asked for. */
export function indexSchedule(plan: SchedulePlan): ScheduleIndex {
  const byDay = new Map<CivilDate, PlannedSession[]>()
  const byWeek = new Map<CivilDate, PlannedSession[]>()
  const byKey = new Map<string, PlannedSession>()
  for (const session of plan.sessions) {
    byKey.set(session.key, session)
    push(byDay, session.on, session)
    push(byWeek, mondayOf(session.on), session)
  }
  const participantsOf = ({ runNumber }: PlannedSession) => plan.runs.get(runNumber)?.participantIds ?? []
  const minutes = new Map<CivilDate, ReadonlyMap<number, number>>()
  return {
    plan,
    sessionsOn: (on) => byDay.get(on) ?? [],
    minutesInWeek(weekOn) {
      const known = minutes.get(weekOn) ?? countMinutes(byWeek.get(weekOn) ?? [], participantsOf)
      minutes.set(weekOn, known)
      return known
    },
    standing: (key) => byKey.get(key),
    participantsOf,
    peopleOf: (session) => [...participantsOf(session), ...ownTrainers(session, plan)],
  }
}

function countMinutes(sessions: readonly PlannedSession[], participantsOf: ScheduleIndex["participantsOf"]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>()
  for (const session of sessions) {
    const length = session.endsMinute - session.startsMinute
    for (const teacherId of participantsOf(session)) minutes.set(teacherId, (minutes.get(teacherId) ?? 0) + length)
  }
  return minutes
}

function ownTrainers({ trainerIds }: PlannedSession, { trainers }: SchedulePlan): number[] {
  return trainerIds.flatMap((id) => trainers.get(id)?.teacherId ?? [])
}

function push<Key>(map: Map<Key, PlannedSession[]>, key: Key, session: PlannedSession): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [session])
  else list.push(session)
}
