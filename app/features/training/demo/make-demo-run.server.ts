import type { Instant } from "#db/columns"
import { findRun } from "#db/queries/training/runs"
import { addDays, type CivilDate, laterOf } from "~/domain/calendar/civil-date"
import { mondayOf } from "~/domain/scheduling/week"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { announceRun } from "../runs/announce-run.server"
import { cancelRun } from "../runs/cancel-run.server"
import { createRun } from "../runs/create-run.server"
import { planSession } from "../schedule/plan-session.server"
import { DEMO_COURSES } from "./demo-courses"
import type { DemoRun } from "./demo-runs"
import { enrolDemoPeople } from "./enrol-demo-people.server"

/** What runs are made of, in the order of the lists. */
export interface DemoParts {
  readonly courses: readonly string[]
  readonly venues: readonly number[]
  readonly trainers: readonly number[]
  readonly schools: readonly string[]
}

interface Making {
  readonly actor: Actor
  readonly run: DemoRun
  readonly parts: DemoParts
  readonly today: CivilDate
}

const NOBODY = { audience: { tiers: [], postKinds: [], stages: [], subjects: [] } }

/** Plans a run of the demo district as it would have been planned: some time before its first day, and never after today. */
export async function makeDemoRun({ actor, run, parts, today }: Making): Promise<string> {
  const firstOn = addDays(mondayOf(today), 5 + run.week * 7 - run.daysBefore)
  const enrolFromOn = addDays(firstOn, run.enrolFrom * -7)
  const plannedOn = enrolFromOn < today ? enrolFromOn : today
  const clock = { today: plannedOn, now: `${plannedOn}T01:00:00.000Z` as Instant }
  const number = await createRun({
    actor,
    courseNumber: parts.courses[run.course] ?? "",
    run: {
      ...{
        title: `${run.title}（演示）`,
        startsOn: firstOn,
        endsOn: addDays(firstOn, 7 * (run.sessions + run.spareWeeks)),
        capacity: run.capacity,
      },
      ...{ allocation: run.allocation, enrolFromOn, enrolUntilOn: addDays(firstOn, run.enrolUntil * -7), acceptHours: 48, costCents: null },
      quotas: run.allocation === "quota_by_school" ? evenly(parts.schools, run.capacity) : {},
    },
    ...clock,
  })
  if (run.sessions > 0) {
    const venueId = run.venue === null ? null : (parts.venues[run.venue] ?? null)
    const trainerIds = [parts.trainers[run.trainer] ?? parts.trainers[0] ?? 0]
    const session = { on: firstOn, startsMinute: run.starts, endsMinute: run.ends, venueId, trainerIds, topic: "" }
    await planSession({
      actor,
      runNumber: number,
      session,
      times: run.sessions,
      reason: run.daysBefore > 0 ? "占用教学时间，已与各校商定调课。" : "周末安排，已与各校商定。",
      ...clock,
    })
  }
  if (run.state === "draft") return number
  await announceRun({ actor, number, version: 1, ...clock })
  const { audience } = DEMO_COURSES[run.course] ?? NOBODY
  if (run.state === "announced") await enrolDemoPeople({ actor, number, audience, people: run.people, skip: run.skip, today })
  else await cancelDemoRun({ actor, number, today: laterOf(plannedOn, addDays(today, -7)) })
  return number
}

async function cancelDemoRun({ actor, number, today }: { actor: Actor; number: string; today: CivilDate }): Promise<void> {
  const run = await findRun(scopeFor(actor, "run.plan"), number)
  if (run === undefined) return
  const now = `${today}T02:00:00.000Z` as Instant
  await cancelRun({ actor, number, version: run.version, reason: "主讲专家日程有变，改期另开。", now })
}

/** The seats dealt out one by one, school after school. */
function evenly(schools: readonly string[], seats: number): Readonly<Record<string, number>> {
  const each = Math.floor(seats / Math.max(1, schools.length))
  return Object.fromEntries(schools.slice(0, seats).map((code, at) => [code, each + (at < seats - each * schools.length ? 1 : 0)]))
}
