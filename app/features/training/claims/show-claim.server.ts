import { type ClaimRow, listClaims } from "#db/queries/training/claims"
import { listClaimHistory } from "#db/queries/training/claims-history"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type ClaimHand, moveClaim, movesOpenTo, turnOf } from "~/domain/claims/claim-state"
import { trainingKey } from "~/domain/claims/same-training"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { alikeClaims, DECIDED_TOGETHER } from "./alike-claims.server"
import { claimCase } from "./claim-case.server"
import { claimEvent } from "./claim-event"
import { claimHand } from "./claim-hand"
import { claimFileShown, claimLine } from "./claim-line"
import type { ClaimPage } from "./claim-page"
import { duplicatesShown } from "./duplicates-shown.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
}

/** One claim with its evidence and everything that happened to it. `NotFound` where it is not within reach. */
export async function showClaim({ scope, actor, number, today }: Asked): Promise<ClaimPage> {
  const [row] = await listClaims(scope, [number])
  if (row === undefined) throw new NotFound()
  const { hand } = claimHand(actor)
  const asked = { ...(await claimCase({ actor, hand, row })), today }
  const [looked] = await duplicatesShown({ scope, claims: [row] })
  const history = await listClaimHistory({ kind: "district", districtId: scope.districtId }, number)
  return {
    claim: claimLine(row, today),
    files: (looked?.files ?? []).map(claimFileShown),
    history: history.map(claimEvent),
    duplicates: hand === "teacher" ? [] : (looked?.duplicates ?? []),
    moves: movesOpenTo(asked),
    cannot: cannotOf(hand, turnOf(row.state), asked),
    reader: hand,
    appealUntil: asked.claim.appealUntil,
    isAppealOver: asked.claim.appealUntil !== null && asked.claim.appealUntil < today,
    alike: await alikeOf({ scope, hand, row }),
  }
}

function cannotOf(hand: ClaimHand, turn: ClaimHand | null, asked: Omit<Parameters<typeof moveClaim>[0], "move">): ClaimPage["cannot"] {
  if (hand === "teacher" || hand !== turn) return null
  const step = moveClaim({ ...asked, move: hand === "school" ? "endorse" : "recognise" })
  return "fault" in step && (step.fault === "own" || step.fault === "same_decider") ? step.fault : null
}

async function alikeOf({ scope, hand, row }: { scope: Scope; hand: ClaimHand; row: ClaimRow }): Promise<number> {
  if (hand === "teacher" || row.state !== DECIDED_TOGETHER[hand]) return 0
  const groups = await alikeClaims({ scope, hand, like: [row] })
  return (groups.get(trainingKey(row)) ?? []).filter(({ id }) => id !== row.id).length
}
