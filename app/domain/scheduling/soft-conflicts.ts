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
  const { limits, people } = index.plan
  const groupOf = (teacherId: number) => {
    const person = people.get(teacherId)
    return person === undefined || person.subject === null ? null : `${person.schoolId} ${person.subject}`
  }
  const own = new Map<string, Set<number>>()
  for (const teacherId of index.peopleOf(session)) addTo(own, groupOf(teacherId), teacherId)
  if (own.size === 0) return []
  const atOnce = others.filter((other) => overlap(session, other))
  const moments = [session.startsMinute, ...atOnce.map(({ startsMinute }) => startsMinute)].filter(
    (minute) => minute >= session.startsMinute && minute < limits.teachingDayUntilHour * 60,
  )
  const most = new Map<string, number>()
  for (const minute of new Set(moments)) {
    const away = new Map([...own].map(([group, ids]) => [group, new Set(ids)]))
    for (const other of atOnce)
      if (other.startsMinute <= minute && minute < other.endsMinute)
        for (const teacherId of index.peopleOf(other)) if (own.has(groupOf(teacherId) ?? "")) addTo(away, groupOf(teacherId), teacherId)
    for (const [group, ids] of away) most.set(group, Math.max(most.get(group) ?? 0, ids.size))
  }
  return [...most]
    .filter(([, count]) => count > limits.mostAway)
    .map(([group, count]) => {
      const [schoolId = "", ...subject] = group.split(" ")
      return {
        kind: "school_loses_many" as const,
        schoolId: Number(schoolId),
        subject: subject.join(" "),
        people: count,
        most: limits.mostAway,
      }
    })
    .sort((a, b) => b.people - a.people || a.schoolId - b.schoolId || (a.subject < b.subject ? -1 : 1))
}

/** Who could not get from the one site to the other in time. */
export function travelTo(index: ScheduleIndex, session: PlannedSession, other: PlannedSession): Conflict[] {
  const { limits, trainers } = index.plan
  const [here, there] = [siteOf(index, session), siteOf(index, other)]
  if (here === null || there === null || here === there || overlap(session, other)) return []
  const minutes = Math.max(session.startsMinute - other.endsMinute, other.startsMinute - session.endsMinute)
  if (minutes >= limits.travelMinutes) return []
  const atOther = new Set(index.peopleOf(other))
  const teacherIds = [...new Set(index.peopleOf(session).filter((id) => atOther.has(id)))].sort((a, b) => a - b)
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
  const counted = standing !== undefined && mondayOf(standing.on) === weekOn ? standing.endsMinute - standing.startsMinute : 0
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

function addTo(groups: Map<string, Set<number>>, group: string | null, teacherId: number): void {
  if (group === null) return
  const ids = groups.get(group)
  if (ids === undefined) groups.set(group, new Set([teacherId]))
  else ids.add(teacherId)
}
