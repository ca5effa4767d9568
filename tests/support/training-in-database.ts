/** Courses, venues, trainers and runs for tests, through the features. Whoever is asked for them is the district's scheduler unless said otherwise. */
import type { Instant } from "#db/columns"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import type { CourseInput } from "~/features/training/catalogue/course-content"
import { createCourse } from "~/features/training/catalogue/create-course.server"
import { createTrainer } from "~/features/training/resources/create-trainer.server"
import { createVenue } from "~/features/training/resources/create-venue.server"
import type { TrainerInput, VenueInput } from "~/features/training/resources/resource-input"
import { announceRun } from "~/features/training/runs/announce-run.server"
import { createRun } from "~/features/training/runs/create-run.server"
import type { RunInput } from "~/features/training/runs/run-input"
import { planSession } from "~/features/training/schedule/plan-session.server"
import type { SessionInput } from "~/features/training/schedule/session-input"
import { type Actor, systemActor } from "~/platform/actor"
import { DISTRICT, TODAY } from "./import-workbook"

/** Saturday: no teaching day, so that a session there needs no reason. Twelve days after TODAY. */
export const SATURDAY = civilDate("2026-12-05")
export const NOW = "2026-11-23T02:00:00.000Z" as Instant

const SYSTEM = systemActor(DISTRICT)
let made = 0

/** A course for everybody of 6 hours, and its number. */
export function aCourse(course: Partial<CourseInput> = {}, { actor = SYSTEM, today = TODAY, now = NOW } = {}): Promise<string> {
  made += 1
  return createCourse({ actor, course: { ...COURSE, name: `示例课程${made}`, ...course }, today, now })
}

/** A room for forty, open from 8:00 to 21:00, and its id. */
export function aVenue(venue: Partial<VenueInput> = {}, { actor = SYSTEM, now = NOW } = {}): Promise<number> {
  made += 1
  return createVenue({ actor, venue: { ...VENUE, name: `${made}号教室`, ...venue }, now })
}

/** An expert from outside, or one of the district's own where a teacher number is given; and her id. */
export function aTrainer(trainer?: TrainerInput, { actor = SYSTEM, now = NOW } = {}): Promise<number> {
  made += 1
  const expert = { source: "expert_pool", name: `专家${made}`, organisation: "示例大学", expertise: "教学设计" } as const
  return createTrainer({ actor, trainer: trainer ?? expert, now })
}

export interface TestRun {
  readonly course?: string
  readonly run?: Partial<RunInput>
  /** one on SATURDAY from 9:00 to 12:00 in a room and by a trainer of its own, unless said otherwise */
  readonly sessions?: readonly Partial<SessionInput>[]
  readonly isAnnounced?: boolean
  readonly actor?: Actor
  /** the day on which it is planned: a run of the past must be planned before it */
  readonly today?: CivilDate
  readonly now?: Instant
}

/** A run for thirty people from SATURDAY on, announced, first come first served, and what it consists of. Enrolment is open from TODAY to the eve. */
export async function aRun(given: TestRun = {}): Promise<{ readonly number: string; readonly sessionIds: readonly number[] }> {
  const { actor = SYSTEM, today = TODAY, now = NOW, sessions = [{}], isAnnounced = true } = given
  const courseNumber = given.course ?? (await aCourse({}, { actor, today, now }))
  const days = sessions.map(({ on = SATURDAY }) => on).sort()
  const startsOn = given.run?.startsOn ?? days[0] ?? SATURDAY
  const endsOn = given.run?.endsOn ?? days.at(-1) ?? startsOn
  const window = { enrolFromOn: today, enrolUntilOn: addDays(startsOn, -1) < today ? startsOn : addDays(startsOn, -1) }
  made += 1
  const run = { ...RUN, ...window, title: `示例班次${made}`, startsOn, endsOn, ...given.run }
  const number = await createRun({ actor, courseNumber, run, today, now })
  const sessionIds: number[] = []
  for (const session of sessions) {
    const venueId = session.venueId === undefined ? await aVenue({ capacity: Math.max(40, run.capacity) }, { actor, now }) : session.venueId
    const trainerIds = session.trainerIds ?? [await aTrainer(undefined, { actor, now })]
    const whole = { ...SESSION, ...session, venueId, trainerIds }
    sessionIds.push(...(await planSession({ actor, runNumber: number, session: whole, reason: "测试所需", today, now })))
  }
  if (isAnnounced) await announceRun({ actor, number, version: 1, today, now })
  return { number, sessionIds }
}

const COURSE: CourseInput = {
  name: "",
  level: "district",
  topic: "teaching_skill",
  delivery: "in_person",
  hoursTenths: 60,
  organiser: "区教师进修学院",
  description: "测试所用。",
  audience: { tiers: [], postKinds: [], stages: [], subjects: [] },
  prerequisites: [],
  qualityCourseNo: null,
}
const VENUE: VenueInput = {
  name: "",
  site: "进修学院",
  schoolCode: null,
  capacity: 40,
  equipment: ["投影"],
  opensMinute: 480,
  closesMinute: 1260,
}
const RUN: Omit<RunInput, "title" | "startsOn" | "endsOn" | "enrolFromOn" | "enrolUntilOn"> = {
  capacity: 30,
  allocation: "first_come",
  quotas: {},
  acceptHours: 24,
  costCents: null,
}
const SESSION: Omit<SessionInput, "venueId" | "trainerIds"> = { on: SATURDAY, startsMinute: 540, endsMinute: 720, topic: "" }
