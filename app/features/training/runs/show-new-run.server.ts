import { listActiveCourses } from "#db/queries/training/courses-list"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"

/** What a new run starts from: the courses it can be of, and the days that are usual. */
export async function showNewRun({ scope, course, today }: { readonly scope: Scope; readonly course: string; readonly today: CivilDate }) {
  const courses = await listActiveCourses(scope)
  const chosen = courses.find(({ number }) => number === course) ?? null
  return {
    courses: courses.map(({ number, name, hoursTenths }) => ({ number, name, hours: hoursTenths / 10 })),
    chosen: chosen === null ? null : { number: chosen.number, name: chosen.name },
    usual: {
      startsOn: addDays(today, 28),
      endsOn: addDays(today, 56),
      enrolFromOn: addDays(today, 7),
      enrolUntilOn: addDays(today, 21),
      capacity: 40,
      acceptHours: 48,
    },
  }
}
