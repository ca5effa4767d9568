import type { Instant } from "#db/columns"
import { listTeacherNosOf } from "#db/queries/training/demo-people"
import { findRun } from "#db/queries/training/runs"
import { addDays, type CivilDate, earlierOf } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import type { CourseInput } from "../catalogue/course-content"
import { allocateSeats } from "../enrolment/allocate-seats.server"
import { enrolList } from "../enrolment/enrol-list.server"
import { previewList } from "../enrolment/preview-list.server"

const CANDIDATES = 400

interface Enrolling {
  readonly actor: Actor
  readonly number: string
  readonly audience: CourseInput["audience"]
  /** how many, where there are so many whom it is for */
  readonly people: number
  /** how many of them are passed over first */
  readonly skip: number
  readonly today: CivilDate
}

/** Enrols people of the demo district in a run, and gives the seats by its rule once its enrolment is over. Nobody where it has not begun. */
export async function enrolDemoPeople({ actor, number, audience, people, skip, today }: Enrolling): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  const run = await findRun(scope, number)
  if (run === undefined || run.enrolFromOn > today) return
  const asked = { postKind: audience.postKinds[0] ?? ("teacher" as const), stage: audience.stages[0] ?? null, limit: CANDIDATES }
  const list = (await listTeacherNosOf(scope, asked)).join("\n")
  if (list === "") return
  const on = earlierOf(run.enrolUntilOn, today)
  const { lines } = await previewList({ scope, number, list, today: on })
  const fitting = lines.flatMap(({ teacherNo, becomes }) => (becomes === null ? [] : [teacherNo])).slice(skip, skip + people)
  if (fitting.length === 0) return
  await enrolList({ actor, number, list: fitting.join("\n"), today: on, now: at(on) })
  const allocatedOn = addDays(run.enrolUntilOn, 1)
  if (run.allocation === "first_come" || allocatedOn > today) return
  await allocateSeats({ actor, number, version: run.version, today: allocatedOn, now: at(allocatedOn) })
}

const at = (day: CivilDate) => `${day}T02:00:00.000Z` as Instant
