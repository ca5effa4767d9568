import type { ClaimRow } from "#db/queries/training/claims"
import type { ClaimFileRow } from "#db/queries/training/claims-files"
import { yearOf } from "~/domain/calendar/civil-date"
import type { Compared } from "./find-duplicates.server"

/** A filed claim with the files it has or had, to be compared with others: a file taken out was handed in all the same. */
export function comparedClaim(claim: ClaimRow, files: readonly ClaimFileRow[]): Compared {
  const { id, teacherId, projectName, organiser, startsOn, endsOn, hoursTenths, certificateNo } = claim
  const training = { teacherId, trainingYear: yearOf(endsOn), projectName, organiser, startsOn, endsOn, hoursTenths, certificateNo }
  return { ...training, claimId: id, sha256s: files.filter(({ claimId }) => claimId === id).map(({ sha256 }) => sha256) }
}
