/** An application for a title, for tests of its criteria: everything that is not given follows from the facts. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import type { Application } from "~/domain/titles/application"
import { yearsStanding } from "~/domain/titles/years"
import { aPosting, aTeacher } from "./facts"
import { pack14 } from "./packs"

/** On 2024-03-01, for senior, by a teacher who holds what `facts` say of grade_1; enterprise practice is not asked unless given. */
export function anApplication({
  facts = aTeacher(),
  asOf = "2024-03-01",
  ...given
}: Omit<Partial<Application>, "asOf" | "years" | "hours"> & { readonly facts?: TeacherFacts; readonly asOf?: string } = {}): Application {
  const pack = given.pack ?? pack14()
  const on = civilDate(asOf)
  const next = given.next === undefined ? "senior" : given.next
  return {
    pack,
    posting: facts.postings[0] ?? aPosting(),
    current: "grade_1",
    practice: null,
    ...given,
    facts,
    asOf: on,
    next,
    years: yearsStanding({ facts, pack, asOf: on, next, held: facts.titles }),
    hours: evaluateHours({ facts, packs: [pack], asOf: on }),
  }
}
