import { findMemberSuccessor } from "#db/queries/studio-member-history"
import { findStudio, listStudioMembers, type StudioMemberRow, type StudioRow } from "#db/queries/studios"
import type { Tx } from "#db/transaction"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A studio that an officer is about to change, with everybody who is or was in it. */
export interface ManagedStudio {
  readonly districtId: string
  readonly studio: StudioRow
  readonly members: readonly StudioMemberRow[]
}

/** The studio as it stands in the transaction. `version`: as the officer saw it; somebody else's change of it in between is refused. */
export async function findManagedStudio(
  { scope, studioNo, version }: { scope: Scope; studioNo: string; version?: number },
  tx: Tx,
): Promise<ManagedStudio> {
  const studio = await findStudio(scope, studioNo, tx)
  if (studio === undefined) throw new NotFound()
  if (version !== undefined && version !== studio.recordId) refuse("changed_meanwhile")
  const { districtId } = scope
  return { districtId, studio, members: await listStudioMembers({ districtId, studioIds: [studio.studioId] }, tx) }
}

/** A membership by the id under which the officer saw it. One changed in between is refused with the id of what it has become, so that her form can show both. */
export async function memberSeen({ districtId, studio, members }: ManagedStudio, memberId: number, tx: Tx): Promise<StudioMemberRow> {
  const seen = members.find((member) => member.memberId === memberId)
  if (seen !== undefined) return seen
  const successor = await findMemberSuccessor({ districtId, studioId: studio.studioId, memberId }, tx)
  return refuse("changed_meanwhile", { params: successor === null ? {} : { memberId: successor } })
}
