import type { RotationAppraisal } from "#db/schema/rotation-season"
import { inTransaction } from "#db/transaction"
import { type CivilDate, laterOf } from "~/domain/calendar/civil-date"
import { refuse } from "~/platform/errors"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"

export interface AppraiseMember extends MemberStep {
  readonly which: "midterm" | "final"
  readonly result: RotationAppraisal
  readonly on: CivilDate
  /** "" = none */
  readonly note: string
  readonly today: CivilDate
}

/** Records how somebody does where she is: at mid-term, and at the end. Recorded again, the later replaces the former. */
export async function appraiseMember(step: AppraiseMember): Promise<void> {
  const { actor, now, which, result, on, today } = step
  const note = step.note === "" ? null : step.note
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, by: "season.run", from: ["away"] }, tx)
    const { startsOn, midtermOn } = before
    if (startsOn === null) throw new Error("who is away has gone on a day")
    const from = which === "final" && midtermOn !== null ? laterOf(startsOn, midtermOn) : startsOn
    if (on < from) refuse("season_appraised_too_early", { field: "on", params: { from } })
    if (on > today) refuse("season_later_than_today", { field: "on", params: { today } })
    const change =
      which === "midterm"
        ? { midtermResult: result, midtermOn: on, midtermNote: note }
        : { finalResult: result, finalOn: on, finalNote: note }
    const action = which === "midterm" ? "season.member.midterm" : "season.member.final"
    await saveMemberStep({ actor, now, season, before, change, action, details: { result, on } }, tx)
  })
}
