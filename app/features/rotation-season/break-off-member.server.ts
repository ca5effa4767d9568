import { inTransaction } from "#db/transaction"
import type { Json } from "~/platform/canonical-json"
import { endRotation, type RotationEnd } from "./end-rotation.server"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"

/** Somebody's rotation has ended before its time, for a reason; what she did until then stays recorded. */
export async function breakOffMember(step: MemberStep & RotationEnd & { reason: string }): Promise<void> {
  const { actor, now, lastOn, backTo, reason } = step
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, by: "season.run", from: ["away"] }, tx)
    const facts = (await endRotation({ ...step, member: before }, tx)) as unknown as Json
    const change = { state: "broken_off", reason, endsOn: lastOn } as const
    const details = { lastOn, backTo, reason, facts }
    await saveMemberStep({ actor, now, season, before, change, action: "season.member.broken_off", details }, tx)
  })
}
