import type { MarkRow } from "#db/queries/training/attendance"
import type { EnrolledRow } from "#db/queries/training/enrolments"
import type { SessionRow } from "#db/queries/training/sessions"
import { type Presence, presenceAt } from "~/domain/attendance/presence"
import { wasStored } from "~/domain/attendance/stored-scan"
import type { AttendanceRow, ShownMark } from "./attendance-page"
import type { AttendanceTerms } from "./attendance-terms.server"
import { sessionMinute } from "./session-minute"

/** A mark as it is shown. */
export function shownMark({ id, moment, at, receivedAt, source, reason, voidedAt, voidReason }: MarkRow): ShownMark {
  const cameLate = source === "code" && wasStored(Date.parse(receivedAt) - Date.parse(at))
  return { id, moment, at, receivedAt, source, cameLate, reason, voidedAt, voidReason }
}

/** Somebody's marks at one session as they stand. */
export function standingMarks(marks: readonly MarkRow[]): { readonly arrival: MarkRow | null; readonly departure: MarkRow | null } {
  const of = (moment: MarkRow["moment"]) => marks.find((mark) => mark.moment === moment && mark.voidedAt === null) ?? null
  return { arrival: of("arrival"), departure: of("departure") }
}

/** The marks that stand, as a form names them: one that was made since makes it stale. */
export function seenMarks(marks: readonly MarkRow[]): string {
  const { arrival, departure } = standingMarks(marks)
  return `${arrival?.id ?? ""}-${departure?.id ?? ""}`
}

/** How long somebody with these marks was at a session. */
export function presenceBy(session: SessionRow, marks: readonly MarkRow[], terms: AttendanceTerms): Presence {
  const { arrival, departure } = standingMarks(marks)
  const minuteOf = (mark: MarkRow | null) => (mark === null ? null : sessionMinute(session.on, mark.at))
  return presenceAt(session, { arrival: minuteOf(arrival), departure: minuteOf(departure) }, terms)
}

interface Rows {
  readonly session: SessionRow
  readonly people: readonly EnrolledRow[]
  readonly marks: readonly MarkRow[]
  readonly terms: AttendanceTerms
}

/** Marks by the person whose they are. */
export function marksByPerson(marks: readonly MarkRow[]): ReadonlyMap<number, readonly MarkRow[]> {
  const of = new Map<number, MarkRow[]>()
  for (const mark of marks) {
    const own = of.get(mark.teacherId)
    if (own === undefined) of.set(mark.teacherId, [mark])
    else own.push(mark)
  }
  return of
}

/** Everybody with a seat, by school and name, and how long she was at a session. */
export function attendanceRows({ session, people, marks, terms }: Rows): readonly AttendanceRow[] {
  const of = marksByPerson(marks)
  return byPlace(people).map(({ teacherId, teacherNo, name, schoolName }) => {
    const own = of.get(teacherId) ?? []
    const { arrival, departure } = standingMarks(own)
    const { kind, minutes, planned } = presenceBy(session, own, terms)
    return {
      ...{ teacherNo, name, schoolName, presence: kind, minutes, planned },
      arrival: arrival === null ? null : shownMark(arrival),
      departure: departure === null ? null : shownMark(departure),
    }
  })
}

/** By school and name, as they stand on the paper list too. */
export function byPlace<Person extends { readonly schoolName: string; readonly name: string; readonly teacherNo: string }>(
  people: readonly Person[],
): readonly Person[] {
  const key = ({ schoolName, name, teacherNo }: Person) => `${schoolName}\n${name}\n${teacherNo}`
  return [...people].sort((a, b) => key(a).localeCompare(key(b), "zh-CN"))
}
