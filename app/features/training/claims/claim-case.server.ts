import type { ClaimRow } from "#db/queries/training/claims"
import { type ClaimEventRow, listClaimHistory } from "#db/queries/training/claims-history"
import type { Tx } from "#db/transaction"
import type { ClaimCase, ClaimHand, Mover } from "~/domain/claims/claim-state"
import type { Actor } from "~/platform/actor"

/** A claim and who is about to move it, as the rule of its states asks for them. */
export async function claimCase(
  { actor, hand, row }: { actor: Actor; hand: ClaimHand; row: ClaimRow },
  tx?: Tx,
): Promise<{ readonly claim: ClaimCase; readonly mover: Mover }> {
  const { state, endorsedBy, dueOn, appealedAt, teacherNo, createdBy } = row
  const isOwn = actor.teacherNo === teacherNo || (hand !== "teacher" && actor.accountId !== null && actor.accountId === createdBy)
  const history = state === "appealed" ? await listClaimHistory({ kind: "district", districtId: actor.districtId }, row.number, tx) : []
  return {
    claim: {
      state,
      returnedBy: state !== "returned" ? null : endorsedBy === null ? "school" : "college",
      appealUntil: state === "refused" ? dueOn : null,
      wasAppealed: appealedAt !== null,
    },
    mover: { hand, isOwn, hasRefused: refusersOf(history).has(actor.accountId) },
  }
}

/** Who refused the claim as it was last filed. */
function refusersOf(history: readonly ClaimEventRow[]): ReadonlySet<string | null> {
  const lastFiled = history.findLastIndex(({ action }) => action === "claim.filed" || action === "claim.amended")
  const since = history.slice(lastFiled + 1)
  return new Set(since.filter(({ action, actorId }) => action === "claim.refused" && actorId !== null).map(({ actorId }) => actorId))
}
