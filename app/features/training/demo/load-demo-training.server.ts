import type { Instant } from "#db/columns"
import { listCodedSchools } from "#db/queries/title-rounds"
import { countCourses } from "#db/queries/training/courses-list"
import { listTeacherNosOf } from "#db/queries/training/demo-people"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { type Scope, scopeFor } from "~/platform/scope"
import { createCourse } from "../catalogue/create-course.server"
import { changeCalendar } from "../resources/change-calendar.server"
import { createTrainer } from "../resources/create-trainer.server"
import { createVenue } from "../resources/create-venue.server"
import type { TrainerInput } from "../resources/resource-input"
import { DEMO_COURSES } from "./demo-courses"
import { DEMO_CALENDAR, DEMO_EXPERTS, DEMO_VENUES } from "./demo-resources"
import { DEMO_RUNS } from "./demo-runs"
import { type DemoParts, makeDemoRun } from "./make-demo-run.server"

const OWN_TRAINERS = 4

/**
 * Gives the demo district a catalogue, rooms, trainers, a calendar and runs in every state, through the features that an office uses.
 * The same on the same day; a district that has courses already is left alone.
 */
export async function loadDemoTraining({
  actor,
  today,
  now,
}: {
  readonly actor: Actor
  readonly today: CivilDate
  readonly now: Instant
}): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  const every = {
    words: null,
    level: null,
    topic: null,
    delivery: null,
    state: null,
    tier: null,
    postKind: null,
    stage: null,
    subject: null,
  }
  if ((await countCourses(scope, { ...every, isQuality: false })) > 0) return
  await inTransaction(async () => {
    await changeCalendar({ actor, change: { intent: "paste", text: DEMO_CALENDAR }, today })
    const parts = await makeParts({ actor, scope, today, now })
    for (const run of DEMO_RUNS) await makeDemoRun({ actor, run, parts, today })
  })
}

interface Making {
  readonly actor: Actor
  readonly scope: Scope
  readonly today: CivilDate
  readonly now: Instant
}

async function makeParts({ actor, scope, today, now }: Making): Promise<DemoParts> {
  const courses: string[] = []
  for (const course of DEMO_COURSES) courses.push(await createCourse({ actor, course, today, now }))
  const venues: number[] = []
  for (const venue of DEMO_VENUES) venues.push(await createVenue({ actor, venue, now }))
  const trainers: number[] = []
  for (const trainer of [...DEMO_EXPERTS, ...(await ownTrainers(scope))]) trainers.push(await createTrainer({ actor, trainer, now }))
  const schools = (await listCodedSchools(scope, null)).map(({ code }) => code)
  return { courses, venues, trainers, schools }
}

/** Teaching-research officers, or where there are too few, teachers. */
async function ownTrainers(scope: Scope): Promise<readonly TrainerInput[]> {
  const officers = await listTeacherNosOf(scope, { postKind: "teaching_research_officer", stage: null, limit: OWN_TRAINERS })
  const teachers = await listTeacherNosOf(scope, { postKind: "teacher", stage: null, limit: OWN_TRAINERS })
  const numbers = [...new Set([...officers, ...teachers.toReversed()])].slice(0, OWN_TRAINERS)
  return numbers.map((teacherNo) => ({ source: "own", teacherNo, expertise: "教研与课堂诊断" }))
}
