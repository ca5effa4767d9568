import type { Instant } from "#db/columns"
import { findOpenRun } from "#db/queries/training/enrolment-runs"
import { countRanked, existsExpiredOffer } from "#db/queries/training/enrolments"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { isLateWithdrawal } from "~/domain/enrolment/withdrawal"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { CatalogueRunPage } from "./enrolment-page"
import { canWithdraw, isStanding } from "./enrolment-state"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { ownRuns } from "./own-runs.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
  readonly now: Instant
}

/** One run before somebody applies, and afterwards with her place in it. Offers that have run out are passed on first, so that what she reads is so. */
export async function showRunToEnrol({ scope, actor, number, today, now }: Asked): Promise<CatalogueRunPage> {
  const { districtId } = scope
  const row = await findOpenRun(scope, number)
  if (row === undefined || row.state === "draft") throw new NotFound()
  if (row.state === "announced" && (await existsExpiredOffer({ runId: row.id, now })))
    await inTransaction((tx) => fillSeats({ districtId, number, today, now }, tx))
  const [run] = await ownRuns({ actor, runs: [(await findOpenRun(scope, number)) ?? row], today })
  if (run === undefined) throw new NotFound()
  const terms = await enrolmentTerms({ districtId, today })
  const isTeacher = actor.role === "teacher"
  const state = run.place?.state ?? null
  const startsOn = (run.sessions[0]?.on ?? row.startsOn) as CivilDate
  const isOver = row.state !== "announced" || today >= startsOn
  return {
    isTeacher,
    run,
    canApply: isTeacher && run.isOpen && (state === null || !isStanding(state)) && run.against.length === 0,
    canWithdraw: !isOver && state !== null && canWithdraw(state),
    wouldBeLate: state === "enrolled" && isLateWithdrawal({ on: today, startsOn, days: terms.withdrawDays }),
    withdrawDays: terms.withdrawDays,
    lateMonths: terms.lateMonths,
    ranked: await countRanked(row.id),
  }
}
