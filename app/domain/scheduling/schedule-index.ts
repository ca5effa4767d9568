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
  /** who is there: participants, and trainers of the district's own; each once, in order */
  peopleOf(session: PlannedSession): readonly number[]
  /** a number for her school and subject together; undefined for who teaches none */
  groupOf(teacherId: number): number | undefined
  groupNamed(group: number): { readonly schoolId: number; readonly subject: string }
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
  const people = new WeakMap<PlannedSession, readonly number[]>()
  const { groups, groupNames } = groupPeople(plan)
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
    peopleOf(session) {
      const known = people.get(session) ?? inOrder([...participantsOf(session), ...ownTrainers(session, plan)])
      people.set(session, known)
      return known
    },
    groupOf: (teacherId) => groups.get(teacherId),
    groupNamed: (group) => groupNames[group] ?? { schoolId: 0, subject: "" },
  }
}

function countMinutes(sessions: readonly PlannedSession[], participantsOf: ScheduleIndex["participantsOf"]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>()
  for (const session of sessions) {
    const length = Math.max(0, session.endsMinute - session.startsMinute)
    for (const teacherId of participantsOf(session)) minutes.set(teacherId, (minutes.get(teacherId) ?? 0) + length)
  }
  return minutes
}

/** Schools and subjects by number: a whole term is compared by numbers, not by texts. */
function groupPeople({ people }: SchedulePlan) {
  const groups = new Map<number, number>()
  const groupNames: { readonly schoolId: number; readonly subject: string }[] = []
  const numbers = new Map<string, number>()
  for (const { teacherId, schoolId, subject } of people.values()) {
    if (subject === null) continue
    const name = `${schoolId} ${subject}`
    const group = numbers.get(name) ?? groupNames.push({ schoolId, subject }) - 1
    numbers.set(name, group)
    groups.set(teacherId, group)
  }
  return { groups, groupNames }
}

function inOrder(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b)
}

function ownTrainers({ trainerIds }: PlannedSession, { trainers }: SchedulePlan): number[] {
  return trainerIds.flatMap((id) => trainers.get(id)?.teacherId ?? [])
}

function push<Key>(map: Map<Key, PlannedSession[]>, key: Key, session: PlannedSession): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [session])
  else list.push(session)
}
