import type { ClaimedTraining } from "#db/queries/training/claims"
import { yearOf } from "~/domain/calendar/civil-date"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { ShownDuplicate } from "./claim-page"
import { findDuplicates } from "./find-duplicates.server"
import { shownDuplicate } from "./shown-duplicate"

interface Filing {
  readonly scope: Scope
  readonly teacherId: number
  readonly claimId: number | null
  readonly training: ClaimedTraining
  readonly sha256s: readonly string[]
}

/** What of her own a teacher's claim may repeat, to be read before it is filed. Refuses hours that are credited already. */
export async function repeatsOf({ scope, teacherId, claimId, training, sha256s }: Filing): Promise<readonly ShownDuplicate[]> {
  const compared = { ...training, teacherId, claimId, trainingYear: yearOf(training.endsOn), sha256s }
  const [found = []] = await findDuplicates({ districtId: scope.districtId, trainings: [compared] })
  const credited = found.find(({ isCredited }) => isCredited)?.entry
  if (credited) {
    const { projectName, endsOn, hoursTenths } = credited
    refuse("claim_hours_credited", { field: "projectName", params: { projectName, endsOn, hours: hoursTenths / 10 } })
  }
  return found.flatMap((duplicate) => shownDuplicate(duplicate, scope) ?? [])
}
