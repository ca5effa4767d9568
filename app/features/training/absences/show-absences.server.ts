import { listSchoolNames } from "#db/queries/people-counts"
import { type AbsenceRow, countAbsentBySchool, listAbsences } from "#db/queries/training/absences"
import { type CalendarDayRow, listCalendarDays } from "#db/queries/training/resources"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { mostAwayAtOnce } from "~/domain/scheduling/away"
import { clockOf, isTeachingDay, mondayOf, weekdayOf } from "~/domain/scheduling/week"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { AbsencesSearch } from "./absences.schema"
import type { AbsenceDay, AbsencesPage } from "./absences-page"

const DAYS = 7
const MOST_LINES = 2000

interface Asked {
  /** of the action `absence.read` */
  readonly scope: Scope
  readonly search: AbsencesSearch
  readonly today: CivilDate
}

/** Who is away from a school in a week, and how many of one subject at once. A school sees its own; others choose one. In a fixed number of statements. */
export async function showAbsences({ scope, search, today }: Asked): Promise<AbsencesPage> {
  const from = mondayOf(search.on ?? today)
  const until = addDays(from, DAYS - 1)
  const names = await listSchoolNames(scope)
  const isOwn = scope.kind === "school"
  const chosen = isOwn ? names[0] : names.find(({ code }) => code === search.school)
  if (!isOwn && search.school !== "" && chosen === undefined) throw new NotFound()
  const counts = isOwn ? null : await countAbsentBySchool(scope, { from, until })
  const found = chosen === undefined ? [] : await listAbsences(scope, { from, until, schoolCode: chosen.code, limit: MOST_LINES + 1 })
  const rows = found.slice(0, MOST_LINES)
  const calendar = new Map((await listCalendarDays(scope, { from, until })).map((day) => [day.on, day]))
  const limits = choosePack({ packs: await policyPacks(scope), on: from })?.scheduling ?? null
  const isInClass = ({ on, startsMinute }: Pick<AbsenceRow, "on" | "startsMinute">) =>
    limits === null ||
    (isTeachingDay({ on, day: calendar.get(on), vacationMonths: limits.vacationMonths.value }) &&
      startsMinute < limits.teachingDayUntilHour.value * 60)
  const shown = search.subject === "" ? rows : rows.filter(({ subject }) => subject === search.subject)
  return {
    ...{ from, until, previousOn: addDays(from, -DAYS), nextOn: addDays(from, DAYS), todayOn: today },
    schools:
      counts === null
        ? null
        : names.map(({ code, name }) => ({ code, name, people: counts.get(code) ?? 0 })).filter(({ people }) => people > 0),
    school: chosen ?? null,
    subjects: [...new Set(rows.flatMap(({ subject }) => subject ?? []))].sort(),
    subject: search.subject,
    people: new Set(shown.map(({ teacherId }) => teacherId)).size,
    days: daysOf({ rows: shown, from, calendar, isInClass, mostAway: limits?.mostAway.value ?? null }),
    mostAway: limits?.mostAway.value ?? null,
    isCut: found.length > MOST_LINES,
  }
}

interface Week {
  readonly rows: readonly AbsenceRow[]
  readonly from: CivilDate
  readonly calendar: ReadonlyMap<CivilDate, CalendarDayRow>
  readonly isInClass: (row: AbsenceRow) => boolean
  readonly mostAway: number | null
}

/** The days on which anybody is away. */
function daysOf({ rows, from, calendar, isInClass, mostAway }: Week): readonly AbsenceDay[] {
  const peaks = mostAwayAtOnce(rows.filter(isInClass))
  return Array.from({ length: DAYS }, (_, at) => addDays(from, at))
    .map((on) => ({
      ...{ on, weekday: weekdayOf(on), name: calendar.get(on)?.name ?? null },
      lines: rows
        .filter((row) => row.on === on)
        .map((row) => ({
          ...{ teacherNo: row.teacherNo, name: row.name, subject: row.subject, runNumber: row.runNumber, title: row.title, part: row.part },
          starts: clockOf(row.startsMinute),
          ends: clockOf(row.endsMinute),
          isInClass: isInClass(row),
          place: row.venueName === null ? null : `${row.site} ${row.venueName}`,
        })),
      peaks: peaks
        .filter((peak) => peak.on === on)
        .map(({ subject, people, fromMinute }) => ({
          ...{ subject, people, from: clockOf(fromMinute) },
          isOver: mostAway !== null && people > mostAway,
        })),
    }))
    .filter(({ lines }) => lines.length > 0)
}
