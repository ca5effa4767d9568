import { loadRawPacks, policiesDirectory } from "#db/policies/load"
import type { PolicyPack } from "~/domain/policy/pack"
import { parsePacks } from "~/domain/policy/parse-packs"

let packs: readonly PolicyPack[] | undefined

/** The policy packs that ship with the app, validated, earliest first; read once a process, for a published pack never changes. */
export function shippedPacks(): readonly PolicyPack[] {
  packs ??= parsePacks(loadRawPacks(policiesDirectory()))
  return packs
}
