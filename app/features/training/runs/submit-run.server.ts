import type { Instant } from "#db/columns"
import { listSchoolNames } from "#db/queries/people-counts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { announceRun } from "./announce-run.server"
import { cancelRun } from "./cancel-run.server"
import { changeRun } from "./change-run.server"
import { createRun } from "./create-run.server"
import { readQuotas } from "./read-quotas"
import { type RunChange, type RunForm, runOf } from "./runs.schema"

interface Submission {
  readonly actor: Actor
  /** a new run of this course, or a change of the run of this number */
  readonly form: { readonly courseNumber: string; readonly run: RunForm } | { readonly number: string; readonly change: RunChange }
  readonly today: CivilDate
  readonly now: Instant
}

/** What the planner's forms say of a run, done; returns the run's number and what was done. */
export async function submitRun({ actor, form, today, now }: Submission): Promise<{ readonly number: string; readonly done: string }> {
  const schools = new Set((await listSchoolNames(scopeFor(actor, "run.plan"))).map(({ code }) => code))
  const inputOf = (run: RunForm) => runOf(run, readQuotas(run.quotas, schools))
  if ("run" in form) {
    const number = await createRun({ actor, courseNumber: form.courseNumber, run: inputOf(form.run), today, now })
    return { number, done: "created" }
  }
  const { number, change } = form
  const { version } = change
  if (change.intent === "edit") await changeRun({ actor, number, version, run: inputOf(change), today, now })
  else if (change.intent === "announce") await announceRun({ actor, number, version, today, now })
  else await cancelRun({ actor, number, version, reason: change.reason, now })
  return { number, done: change.intent }
}
