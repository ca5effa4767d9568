import { findStudio, listStudioMembers, type StudioMemberRow, type StudioRow } from "#db/queries/studios"
import type { Tx } from "#db/transaction"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A studio that an officer is about to change, with everybody who is or was in it. */
export interface ManagedStudio {
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
  return { studio, members: await listStudioMembers({ districtId: scope.districtId, studioIds: [studio.studioId] }, tx) }
}

/** A membership by the id under which the officer saw it. */
export function memberSeen({ members }: ManagedStudio, memberId: number): StudioMemberRow {
  return members.find((member) => member.memberId === memberId) ?? refuse("changed_meanwhile")
}
