import type { ClaimRow } from "#db/queries/training/claims"
import { listClaimsEnding } from "#db/queries/training/claims-queue"
import type { ClaimState } from "~/domain/claims/claim-state"
import { trainingKey } from "~/domain/claims/same-training"
import type { Scope } from "~/platform/scope"

const LOOKED_AT = 1000

/** What waits for each hand and can be decided with others; an appeal is heard by itself. */
export const DECIDED_TOGETHER: Readonly<Record<"school" | "college", ClaimState>> = { school: "filed", college: "endorsed" }

/** The claims of a scope that wait for this hand, by their training: only of trainings that one of these is of. */
export async function alikeClaims(asked: {
  scope: Scope
  hand: "school" | "college"
  like: readonly ClaimRow[]
}): Promise<ReadonlyMap<string, readonly ClaimRow[]>> {
  const { scope, hand, like } = asked
  const endsOn = [...new Set(like.map((claim) => claim.endsOn))]
  const waiting = await listClaimsEnding(scope, { states: [DECIDED_TOGETHER[hand]], endsOn, limit: LOOKED_AT })
  const groups = new Map<string, ClaimRow[]>(like.map((claim) => [trainingKey(claim), []]))
  for (const claim of waiting) groups.get(trainingKey(claim))?.push(claim)
  return groups
}
