/** Policy packs for tests: those that ship with the app, and made-up ones that differ from them in a stated way. */
import { fileURLToPath } from "node:url"
import { loadRawPacks } from "#db/policies/load"
import type { CreditingBucket } from "~/domain/policy/crediting"
import type { PolicyPack } from "~/domain/policy/pack"
import { parsePacks } from "~/domain/policy/parse-packs"

export const RAW_PACKS = loadRawPacks(fileURLToPath(new URL("../../db/policies", import.meta.url)))
export const SHIPPED_PACKS = parsePacks(RAW_PACKS)

/** The shipped pack in force in 2021 to 2025. */
export function pack14(): PolicyPack {
  const pack = SHIPPED_PACKS.find((each) => each.id === "dadukou-14fyp")
  if (pack === undefined) throw new Error("dadukou-14fyp does not ship")
  return pack
}

/** The shipped packs with these crediting buckets in each. */
export function packsWithBuckets(buckets: readonly CreditingBucket[]): readonly PolicyPack[] {
  return SHIPPED_PACKS.map((pack) => ({
    ...pack,
    hours: { ...pack.hours, crediting: { ...pack.hours.crediting, value: [...buckets] } },
  }))
}

/** The shipped packs in individual mode: a cycle runs from the person's last registration. */
export function packsInIndividualMode(): readonly PolicyPack[] {
  return SHIPPED_PACKS.map((pack) => ({ ...pack, cycle: { ...pack.cycle, mode: { ...pack.cycle.mode, value: "individual" } } }))
}
