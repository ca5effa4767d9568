import type { Instant } from "#db/columns"
import { findCourse } from "#db/queries/training/courses"
import { listCalendarDays } from "#db/queries/training/resources"
import { inTransaction } from "#db/transaction"
import { addDays, type CivilDate, laterOf } from "~/domain/calendar/civil-date"
import { weeklySeries } from "~/domain/scheduling/recurrence"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { type Scope, scopeFor } from "~/platform/scope"
import { createRun } from "../runs/create-run.server"
import { planSession } from "../schedule/plan-session.server"
import type { DraftForm } from "./demand.schema"

const ENROL_DAYS_BEFORE = 7
const ACCEPT_HOURS = 48
/** Weeks that holidays may push a series on. */
const SPARE_WEEKS = 26

interface Drafting {
  readonly actor: Actor
  readonly form: DraftForm
  readonly today: CivilDate
  readonly now: Instant
}

/** Makes a draft run with its sessions of a suggestion, as it was made or as the planner changed it: all or nothing. A time that was taken meanwhile is refused with what took it. */
export async function draftSuggestion({ actor, form, today, now }: Drafting): Promise<{ readonly number: string }> {
  const scope = scopeFor(actor, "run.plan")
  const { courseNumber, title, capacity, venueId, trainerId, on, starts, ends, times, reason } = form
  const endsOn = await lastDay({ scope, on, times })
  const delivery = (await findCourse(scope, courseNumber))?.delivery
  if (venueId === null && delivery !== undefined && delivery !== "online") refuse("suggestion_needs_venue", { field: "venueId" })
  const isAsSuggested = form.suggestedCourse === courseNumber
  return inTransaction(async () => {
    const number = await createRun({
      actor,
      courseNumber,
      run: {
        ...{ title, startsOn: on, endsOn, capacity, allocation: "need_first", quotas: {}, acceptHours: ACCEPT_HOURS, costCents: null },
        enrolFromOn: today,
        enrolUntilOn: laterOf(today, addDays(on, -ENROL_DAYS_BEFORE)),
      },
      suggestion: {
        course: form.suggestedCourse,
        hours: form.hours,
        teacherNos: isAsSuggested ? form.teacherNos.split(",").filter((no) => no !== "") : [],
      },
      ...{ today, now },
    })
    const session = { on, startsMinute: starts, endsMinute: ends, venueId, trainerIds: trainerId === null ? [] : [trainerId], topic: "" }
    await planSession({ actor, runNumber: number, session, times, reason, today, now })
    return { number }
  })
}

/** The day of its last session, holidays and exam days left out. */
async function lastDay({ scope, on, times }: { scope: Scope; on: CivilDate; times: number }): Promise<CivilDate> {
  const untilOn = addDays(on, 7 * (times + SPARE_WEEKS))
  const days = new Map((await listCalendarDays(scope, { from: on, until: untilOn })).map((day) => [day.on, day]))
  return weeklySeries({ firstOn: on, count: times, untilOn, days }).held.at(-1) ?? on
}
