import type { Instant } from "#db/columns"
import type { ClaimRow } from "#db/queries/training/claims"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type ClaimState, moveClaim } from "~/domain/claims/claim-state"
import type { Actor } from "~/platform/actor"
import type { Json } from "~/platform/canonical-json"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { claimCase } from "./claim-case.server"
import { claimHand } from "./claim-hand"
import { MOST_IN_BATCH, type RefusalReason } from "./claim-page"
import { claimDueOn } from "./claim-term.server"
import { foundClaims, type SeenClaim } from "./found-claims.server"
import { recogniseHours } from "./recognise-hours.server"
import { remindClaimants } from "./remind-claimants.server"
import { saveClaim } from "./save-claim.server"
import { takeBackHours } from "./take-back-hours.server"

/** What school or college say of claims. Hours are at most those claimed of each. */
export type Review =
  | { readonly intent: "endorse"; readonly note: string | null }
  | { readonly intent: "return"; readonly note: string }
  | { readonly intent: "recognise"; readonly hours: number; readonly note: string | null; readonly isBatch: boolean }
  | { readonly intent: "refuse"; readonly reason: RefusalReason; readonly note: string }
  | { readonly intent: "reverse"; readonly note: string }

interface Reviewing {
  readonly actor: Actor
  readonly seen: readonly SeenClaim[]
  readonly review: Review
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * School or college move one claim, or many for the same training, all or none. What is recognised becomes hours entries in the same
 * transaction; what is taken back is withdrawn from them.
 */
export async function reviewClaims({ actor, seen, review, today, now }: Reviewing): Promise<void> {
  if (seen.length > MOST_IN_BATCH) refuse("claim_batch_too_many", { params: { most: MOST_IN_BATCH } })
  const { hand, can } = claimHand(actor)
  const scope = scopeFor(actor, can)
  await inTransaction(async (tx) => {
    const rows = await foundClaims({ scope, seen }, tx)
    const moved: Moved[] = []
    for (const before of rows) {
      const step = moveClaim({ ...(await claimCase({ actor, hand, row: before }, tx)), move: review.intent, today })
      if ("fault" in step) refuse(`claim_${step.fault}`, { params: { number: before.number, until: before.dueOn } })
      moved.push({ before, to: step.to })
    }
    await write({ actor, review, moved, today, now }, tx)
  })
}

interface Moved {
  readonly before: ClaimRow
  readonly to: ClaimState
}

interface Writing extends Omit<Reviewing, "seen"> {
  readonly moved: readonly Moved[]
}

async function write({ actor, review, moved, today, now }: Writing, tx: Tx): Promise<void> {
  const rows = moved.map(({ before }) => before)
  const by = { actor, today, now }
  const recognised = review.intent === "recognise" ? await recogniseHours({ ...by, claims: rows, ...review }, tx) : null
  const takenBack = review.intent === "reverse" ? await takeBackHours({ ...by, claims: rows }, tx) : null
  const claims: ClaimRow[] = []
  for (const { before, to } of moved) {
    const dueOn = await dueAfter({ actor, before, to, today }, tx)
    const entry = recognised?.get(before.id) ?? null
    const said = saidBy({ review, actor, before, now })
    const after = {
      ...before,
      ...said,
      state: to,
      dueOn,
      updatedAt: now,
      ...(entry && { recognisedTenths: entry.tenths, hoursEntryId: entry.entryId }),
    }
    const details: Record<string, Json> = { note: review.note, dueOn }
    if (review.intent === "refuse") details.reason = review.reason
    if (entry !== null) Object.assign(details, { claimed: before.hoursTenths / 10, hours: entry.tenths / 10, facts: entry.facts })
    const back = takenBack?.get(before.id)
    if (back !== undefined) Object.assign(details, back)
    await saveClaim({ actor, before, after, action: `claim.${STEPS[review.intent]}`, details }, tx)
    claims.push(after)
  }
  await remindClaimants({ districtId: actor.districtId, claims, step: STEPS[review.intent], note: review.note, now }, tx)
}

/** What is written into the audit, and told to the teacher. */
const STEPS = { endorse: "endorsed", return: "returned", recognise: "recognised", refuse: "refused", reverse: "reversed" } as const

/** What the claim says of its reviewers after this. */
function saidBy({ review, actor, before, now }: { review: Review; actor: Actor; before: ClaimRow; now: Instant }): Partial<ClaimRow> {
  const decided = { decidedBy: actor.accountId, decidedAt: now, decisionNote: review.note }
  switch (review.intent) {
    case "endorse":
      return { endorsedBy: actor.accountId, schoolNote: review.note }
    case "return":
      return before.state === "filed" ? { schoolNote: review.note } : { decisionNote: review.note }
    case "recognise":
    case "refuse":
      return decided
    case "reverse": {
      const undecided = { decidedBy: null, decidedAt: null, decisionNote: null, recognisedTenths: null, hoursEntryId: null }
      const isSchools = before.state === "endorsed" || (before.state === "returned" && before.endorsedBy === null)
      return isSchools ? { endorsedBy: null, schoolNote: null } : undecided
    }
  }
}

/** By when the next step is due. Where none is, the day stays. */
async function dueAfter(moved: Moved & { actor: Actor; today: CivilDate }, tx: Tx): Promise<CivilDate> {
  const { actor, before, to, today } = moved
  const due = (of: "school" | "college" | "appeal") => claimDueOn({ districtId: actor.districtId, today, of }, tx)
  if (to === "endorsed") return due("college")
  if (to === "filed") return due("school")
  return to === "refused" ? due("appeal") : before.dueOn
}
