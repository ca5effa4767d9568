/** Which pack is in force on a day? None means that every rule is undetermined, never that the last one known goes on. */
import type { CivilDate } from "../calendar/civil-date"
import type { PolicyRef } from "../verdict"
import type { PolicyPack } from "./pack"

/** The pack in force on `on`, or null. `packs` as `parsePacks` gives them. */
export function choosePack({ packs, on }: { packs: readonly PolicyPack[]; on: CivilDate }): PolicyPack | null {
  return packs.find((pack) => pack.inForceFrom <= on && (pack.inForceUntil === null || on <= pack.inForceUntil)) ?? null
}

export function policyRef({ id, version }: PolicyPack): PolicyRef {
  return { id, version }
}
