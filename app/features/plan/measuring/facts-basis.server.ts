import { findPeopleState, type PeopleState } from "#db/queries/indicators/people-state"
import type { Tx } from "#db/transaction"
import type { PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { sha256 } from "~/platform/crypto.server"

/** What figures are measured from: equal bases, equal figures. */
export interface FactsBasis {
  readonly state: PeopleState
  readonly packs: readonly PolicyPack[]
  readonly packsDigest: string
}

/** The facts and packs of a district as they are now. A published version of a pack never changes, so its name and days stand for it. */
export async function factsBasis(districtId: string, tx?: Tx): Promise<FactsBasis> {
  const packs = await policyPacks({ districtId }, tx)
  const names = packs.map(({ id, version, inForceFrom, inForceUntil }) => [id, version, inForceFrom, inForceUntil])
  return { state: await findPeopleState(districtId, tx), packs, packsDigest: sha256(JSON.stringify(names)) }
}

/** The basis in one text. */
export function basisKey({ state, packsDigest }: FactsBasis): string {
  return `${state.opening}|${state.factsVersion}|${state.people}|${state.computedAt}|${packsDigest}`
}
