import { inTransaction } from "#db/transaction"
import type { Json } from "~/platform/canonical-json"
import { refuse } from "~/platform/errors"
import { endRotation, type RotationEnd } from "./end-rotation.server"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"

/** Somebody is back, appraised, after her last day at the host school. */
export async function returnMember(step: MemberStep & RotationEnd): Promise<void> {
  const { actor, now, lastOn, backTo } = step
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, by: "season.run", from: ["away"] }, tx)
    if (before.finalResult === null) refuse("season_final_missing")
    const facts = (await endRotation({ ...step, member: before }, tx)) as unknown as Json
    const change = { state: "returned", endsOn: lastOn } as const
    const details = { lastOn, backTo, facts }
    await saveMemberStep({ actor, now, season, before, change, action: "season.member.returned", details }, tx)
  })
}
