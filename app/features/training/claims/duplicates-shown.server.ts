import type { ClaimRow } from "#db/queries/training/claims"
import { type ClaimFileRow, listClaimFiles } from "#db/queries/training/claims-files"
import type { Scope } from "~/platform/scope"
import type { ShownDuplicate } from "./claim-page"
import { comparedClaim } from "./compared-claim"
import { findDuplicates } from "./find-duplicates.server"
import { shownDuplicate } from "./shown-duplicate"

interface Looked {
  readonly files: readonly ClaimFileRow[]
  readonly duplicates: readonly ShownDuplicate[]
  /** the ledger has these hours already */
  readonly isCredited: boolean
}

/** The evidence of each of these claims, and what of it the reader may know to be told twice; in the order of the claims. */
export async function duplicatesShown({ scope, claims }: { scope: Scope; claims: readonly ClaimRow[] }): Promise<readonly Looked[]> {
  const files = await listClaimFiles(claims.map(({ id }) => id))
  const trainings = claims.map((claim) => comparedClaim(claim, files))
  const found = await findDuplicates({ districtId: scope.districtId, trainings })
  return claims.map(({ id }, index) => ({
    files: files.filter(({ claimId }) => claimId === id),
    duplicates: (found[index] ?? []).flatMap((duplicate) => shownDuplicate(duplicate, scope) ?? []),
    isCredited: (found[index] ?? []).some(({ isCredited }) => isCredited),
  }))
}
