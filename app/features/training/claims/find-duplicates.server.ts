import { type AlikeClaim, type LedgerTraining, listAlikeClaims, listLedgerTrainings } from "#db/queries/training/claims-alike"
import type { Tx } from "#db/transaction"
import { yearOf } from "~/domain/calendar/civil-date"
import { type DuplicateFinding, duplicateFindings, isSameEntry, type StatedTraining } from "~/domain/claims/duplicates"

/** A training that is compared. `claimId` null = not filed yet. */
export interface Compared extends StatedTraining {
  readonly claimId: number | null
}

/** What may be the same training as one that was compared. */
export interface Duplicate {
  readonly findings: readonly DuplicateFinding[]
  /** the same person's */
  readonly isOwn: boolean
  /** the ledger has it: its hours are credited already */
  readonly isCredited: boolean
  readonly entry: LedgerTraining | null
  readonly claim: AlikeClaim | null
}

/** So many claims are looked at; a file that more of them share is flagged all the same. */
const MOST_ALIKE = 1000

/** For each of these trainings, in their order, what the ledger of the same person and the claims of everybody hold that may be the same. */
export async function findDuplicates(
  { districtId, trainings }: { districtId: string; trainings: readonly Compared[] },
  tx?: Tx,
): Promise<readonly (readonly Duplicate[])[]> {
  if (trainings.length === 0) return []
  const teacherIds = [...new Set(trainings.map(({ teacherId }) => teacherId))]
  const years = [...new Set(trainings.flatMap(({ trainingYear, endsOn }) => [trainingYear, yearOf(endsOn)]))]
  const certificateNos = [...new Set(trainings.flatMap(({ certificateNo }) => certificateNo ?? []))]
  const sha256s = [...new Set(trainings.flatMap((training) => training.sha256s))]
  const claims = await listAlikeClaims({ districtId, teacherIds, certificateNos, sha256s, limit: MOST_ALIKE }, tx)
  const entries = await listLedgerTrainings({ districtId, teacherIds, years }, tx)
  const ofClaims = new Set(claims.flatMap(({ hoursEntryId }) => hoursEntryId ?? []))
  const known = { claims: claims.map(stated), entries: entries.filter(({ id }) => !ofClaims.has(id)) }
  return trainings.map((training) => [...inLedger(training, known.entries), ...amongClaims(training, known.claims)])
}

type StatedClaim = readonly [AlikeClaim, StatedTraining]

function stated(claim: AlikeClaim): StatedClaim {
  const { teacherId, projectName, organiser, startsOn, endsOn, hoursTenths, certificateNo } = claim
  const training = { teacherId, trainingYear: yearOf(endsOn), projectName, organiser, startsOn, endsOn, hoursTenths, certificateNo }
  return [claim, { ...training, sha256s: JSON.parse(claim.sha256s) as string[] }]
}

function inLedger(training: Compared, entries: readonly LedgerTraining[]): Duplicate[] {
  return entries.flatMap((entry) => {
    const other = { ...entry, sha256s: [] }
    const findings = duplicateFindings(training, other)
    const isCredited = isSameEntry(training, other)
    return findings.length === 0 && !isCredited ? [] : [{ findings, isOwn: true, isCredited, entry, claim: null }]
  })
}

/** What was withdrawn claims nothing any more; that its file was handed in remains so. */
function amongClaims(training: Compared, claims: readonly StatedClaim[]): Duplicate[] {
  return claims.flatMap(([claim, other]) => {
    if (claim.id === training.claimId) return []
    const all = duplicateFindings(training, other)
    const findings = claim.state === "withdrawn" ? all.filter(({ kind }) => kind === "file") : all
    const isOwn = claim.teacherId === training.teacherId
    return findings.length === 0 ? [] : [{ findings, isOwn, isCredited: false, entry: null, claim }]
  })
}
