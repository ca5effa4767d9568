import { listClaims } from "#db/queries/training/claims"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { moveClaim } from "~/domain/claims/claim-state"
import { trainingKey } from "~/domain/claims/same-training"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { alikeClaims } from "./alike-claims.server"
import { claimCase } from "./claim-case.server"
import { claimHand } from "./claim-hand"
import { claimFileShown, claimLine } from "./claim-line"
import { type BatchLine, type BatchPage, MOST_IN_BATCH } from "./claim-page"
import { duplicatesShown } from "./duplicates-shown.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  /** one of the claims */
  readonly number: string | null
  readonly today: CivilDate
}

/** The claims for one training that wait for the reader, side by side, before they are decided together; those that cannot say why. */
export async function showBatch({ scope, actor, number, today }: Asked): Promise<BatchPage> {
  const [like] = number === null ? [] : await listClaims(scope, [number])
  if (like === undefined) throw new NotFound()
  const { hand: acting } = claimHand(actor)
  const hand = acting === "school" ? "school" : "college"
  const alike = (await alikeClaims({ scope, hand, like: [like] })).get(trainingKey(like)) ?? []
  const shown = alike.slice(0, MOST_IN_BATCH)
  const looked = await duplicatesShown({ scope, claims: shown })
  const rows: BatchLine[] = []
  for (const [index, row] of shown.entries()) {
    const asked = { ...(await claimCase({ actor, hand, row })), today }
    const step = moveClaim({ ...asked, move: hand === "school" ? "endorse" : "recognise" })
    const isOwn = "fault" in step && step.fault === "own"
    rows.push({
      ...claimLine(row, today),
      duplicates: looked[index]?.duplicates ?? [],
      files: (looked[index]?.files ?? []).filter(({ removedAt }) => removedAt === null).map(claimFileShown),
      cannot: isOwn ? "own" : hand === "college" && looked[index]?.isCredited ? "credited" : null,
    })
  }
  return { like: claimLine(like, today), rows, reader: hand, isPart: alike.length > shown.length }
}
