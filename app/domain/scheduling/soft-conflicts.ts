/** What a session asks too much of schools and people: shown to the planner, who may let it stand with a reason. */
import type { Conflict } from "./conflict"
import type { PlannedSession } from "./plan"
import type { ScheduleIndex } from "./schedule-index"
import { isTeachingDay, mondayOf, overlap } from "./week"

/** That it takes people out of class. */
export function teachingDayOf(index: ScheduleIndex, session: PlannedSession): Conflict[] {
  return takesFromClass(index, session) ? [{ kind: "teaching_day", on: session.on }] : []
}

/**
 * The schools that would have more teachers of one subject away at one moment than the limit, counting everybody who is at any
 * session of that moment; a school of which nobody is at this session is not its matter.
 */
export function lossesOf(index: ScheduleIndex, session: PlannedSession, others: readonly PlannedSession[]): Conflict[] {
  if (!takesFromClass(index, session)) return []
  const { mostAway, teachingDayUntilHour } = index.plan.limits
  const own = byGroup(index, [session])
  const atOnce = others.filter((other) => overlap(session, other))
  const ever = [...byGroup(index, [session, ...atOnce], own)].filter(([, { size }]) => size > mostAway)
  if (ever.length === 0) return []
  const many = new Map(ever)
  const moments = [session.startsMinute, ...atOnce.map(({ startsMinute }) => startsMinute)].filter(
    (minute) => minute >= session.startsMinute && minute < teachingDayUntilHour * 60,
  )
  const most = new Map<number, number>()
  for (const minute of new Set(moments)) {
    const held = atOnce.filter((other) => other.startsMinute <= minute && minute < other.endsMinute)
    for (const [group, { size }] of byGroup(index, [session, ...held], many)) most.set(group, Math.max(most.get(group) ?? 0, size))
  }
  return [...most]
    .filter(([, people]) => people > mostAway)
    .map(([group, people]) => ({ kind: "school_loses_many" as const, ...index.groupNamed(group), people, most: mostAway }))
    .sort((a, b) => b.people - a.people || a.schoolId - b.schoolId || (a.subject < b.subject ? -1 : 1))
}

/** Who is at any of these sessions, each once, by school and subject; only of the groups in `among`, where it is given. */
function byGroup(index: ScheduleIndex, sessions: readonly PlannedSession[], among?: ReadonlyMap<number, unknown>) {
  const groups = new Map<number, Set<number>>()
  for (const session of sessions)
    for (const teacherId of index.peopleOf(session)) {
      const group = index.groupOf(teacherId)
      if (group === undefined || among?.has(group) === false) continue
      const ids = groups.get(group)
      if (ids === undefined) groups.set(group, new Set([teacherId]))
      else ids.add(teacherId)
    }
  return groups
}

/** A session and another of its day; `mine`: who is at the first. */
export interface Pair {
  readonly index: ScheduleIndex
  readonly session: PlannedSession
  readonly other: PlannedSession
  readonly mine: ReadonlySet<number>
}

/** Who could not get from the one site to the other in time. */
export function travelTo({ index, session, other, mine }: Pair): Conflict[] {
  const { limits, trainers } = index.plan
  const minutes = Math.max(session.startsMinute - other.endsMinute, other.startsMinute - session.endsMinute)
  if (minutes >= limits.travelMinutes || overlap(session, other)) return []
  const [here, there] = [siteOf(index, session), siteOf(index, other)]
  if (here === null || there === null || here === there) return []
  const teacherIds = index.peopleOf(other).filter((id) => mine.has(id))
  const isOutside = (id: number) => (trainers.get(id)?.teacherId ?? null) === null
  const trainerIds = session.trainerIds.filter((id) => other.trainerIds.includes(id) && isOutside(id))
  if (teacherIds.length + trainerIds.length === 0) return []
  return [{ kind: "travel", teacherIds, trainerIds, minutes, least: limits.travelMinutes, with: other }]
}

/** Of whom the week, with this session, would ask more hours than the limit. */
export function burdenOf(index: ScheduleIndex, session: PlannedSession): Conflict[] {
  const weekOn = mondayOf(session.on)
  const { weeklyHours: most } = index.plan.limits
  const standing = index.standing(session.key)
  const counted = standing !== undefined && mondayOf(standing.on) === weekOn ? Math.max(0, standing.endsMinute - standing.startsMinute) : 0
  const added = session.endsMinute - session.startsMinute - counted
  const known = index.minutesInWeek(weekOn)
  const minutesOf = (teacherId: number) => (known.get(teacherId) ?? 0) + added
  const teacherIds = [...new Set(index.participantsOf(session))].filter((id) => minutesOf(id) > most * 60).sort((a, b) => a - b)
  if (teacherIds.length === 0) return []
  const minutes = teacherIds.reduce((highest, id) => Math.max(highest, minutesOf(id)), 0)
  return [{ kind: "burden", weekOn, teacherIds, hours: Math.round(minutes / 6) / 10, most }]
}

function takesFromClass({ plan }: ScheduleIndex, { on, startsMinute }: PlannedSession): boolean {
  const { limits, days } = plan
  const { vacationMonths, teachingDayUntilHour } = limits
  return startsMinute < teachingDayUntilHour * 60 && isTeachingDay({ on, day: days.get(on), vacationMonths })
}

function siteOf({ plan }: ScheduleIndex, { venueId }: PlannedSession): string | null {
  return venueId === null ? null : (plan.venues.get(venueId)?.site ?? null)
}
