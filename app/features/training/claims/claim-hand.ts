import type { ClaimHand } from "~/domain/claims/claim-state"
import type { Action } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { mayDo } from "~/platform/scope"

const RIGHTS: Readonly<Record<ClaimHand, Action>> = { teacher: "claim.own", school: "claim.endorse", college: "claim.decide" }

/** As which of the three somebody acts on claims, by what she may do, and the right to it. Throws where she has none of them. */
export function claimHand(actor: Actor): { readonly hand: ClaimHand; readonly can: Action } {
  const hand = (["college", "school", "teacher"] as const).find((one) => mayDo(actor, RIGHTS[one]))
  if (hand === undefined) throw new Error("somebody reached claims who may do nothing with them")
  return { hand, can: RIGHTS[hand] }
}
