import type { Instant } from "#db/columns"
import type { ClaimRow } from "#db/queries/training/claims"
import type { Tx } from "#db/transaction"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import { recognitionFault } from "~/domain/claims/recognition"
import { recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import type { Json } from "~/platform/canonical-json"
import { isRefusal, refuse } from "~/platform/errors"
import { comparedClaim } from "./compared-claim"
import { findDuplicates } from "./find-duplicates.server"

interface Recognising {
  readonly actor: Actor
  readonly today: CivilDate
  readonly now: Instant
  readonly claims: readonly ClaimRow[]
  /** tenths of an hour */
  readonly hours: number
  readonly note: string | null
  /** of many, each is recognised up to what it claims */
  readonly isBatch: boolean
}

/** An entry that was written for a claim. */
export interface RecognisedEntry {
  readonly entryId: number
  readonly tenths: number
  readonly facts: Json
}

/** Writes the hours entries of recognised claims, at most what was claimed of each. Refuses hours that are credited already, naming them. */
export async function recogniseHours(asked: Recognising, tx: Tx): Promise<ReadonlyMap<number, RecognisedEntry>> {
  const { actor, today, now, claims } = asked
  await refuseCredited({ actor, claims }, tx)
  const ids = new Map<number, { entryId: number; tenths: number }>()
  const changes = await recordFacts(
    { actor, today, now },
    async (facts) => {
      for (const claim of claims) {
        const tenths = tenthsOf(claim, asked)
        const entryId = await facts.insert("hours_entry", entryOf(claim, tenths)).catch((error: unknown) => refuseClash(error, claim))
        ids.set(claim.id, { entryId, tenths })
      }
    },
    tx,
  )
  return new Map(
    claims.flatMap((claim, index) => {
      const [written, change] = [ids.get(claim.id), changes[index]]
      if (written === undefined || change === undefined) return []
      const facts: Json = [{ table: change.table, before: change.before, after: change.after }]
      return [[claim.id, { ...written, facts }]]
    }),
  )
}

function tenthsOf({ number, hoursTenths }: ClaimRow, { hours, note, isBatch }: Recognising): number {
  const tenths = isBatch ? Math.min(hours, hoursTenths) : hours
  const fault = recognitionFault({ claimedTenths: hoursTenths, tenths, hasReason: note !== null })
  const field = fault === "part_needs_reason" ? "note" : "hours"
  if (fault !== null) refuse(`claim_${fault}`, { field, params: { number, claimed: hoursTenths / 10 } })
  return tenths
}

function entryOf(claim: ClaimRow, hoursTenths: number) {
  const { teacherId, projectName, organiser, level, topic, delivery, startsOn, endsOn, certificateNo } = claim
  const training = { teacherId, trainingYear: yearOf(endsOn), projectName, organiser, level, topic, delivery, startsOn, endsOn }
  return { ...training, certificateNo, hoursTenths, creditsTenths: null, recognition: "recognised" } as const
}

/** The same project on the same last day, however it is typed, is credited already: the hours rule would count it once. */
async function refuseCredited({ actor, claims }: Pick<Recognising, "actor" | "claims">, tx: Tx): Promise<void> {
  const trainings = claims.map((claim) => comparedClaim(claim, []))
  const found = await findDuplicates({ districtId: actor.districtId, trainings }, tx)
  for (const [index, claim] of claims.entries()) {
    const entry = found[index]?.find(({ isCredited }) => isCredited)?.entry
    if (!entry) continue
    const { projectName, endsOn, hoursTenths } = entry
    refuse("claim_credited", { params: { number: claim.number, projectName, endsOn, hours: hoursTenths / 10 } })
  }
}

function refuseClash(error: unknown, { number, projectName, endsOn, hoursTenths }: ClaimRow): never {
  if (isRefusal(error) && error.code === "fact_exists")
    refuse("claim_credited", { params: { number, projectName, endsOn, hours: hoursTenths / 10 } })
  throw error
}
