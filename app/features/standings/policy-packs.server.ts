import type { Instant } from "#db/columns"
import { loadRawPacks, policiesDirectory } from "#db/policies/load"
import { listPolicyEditions } from "#db/queries/policy-editions"
import type { Tx } from "#db/transaction"
import type { PolicyPack } from "~/domain/policy/pack"
import { parsePacks } from "~/domain/policy/parse-packs"
import { layOver } from "~/domain/policy/timeline"

interface Published {
  readonly id: number
  readonly publishedAt: Instant
  readonly pack: PolicyPack
}

let shipped: readonly PolicyPack[] | undefined
/** What was read and parsed so far. An edition never changes, so only newer ones are ever read. */
const published = new Map<string, readonly Published[]>()

/** The policy packs that ship with the app, validated, earliest first; read once a process. */
export function shippedPacks(): readonly PolicyPack[] {
  shipped ??= parsePacks(loadRawPacks(policiesDirectory()))
  return shipped
}

/**
 * The packs by which a district is judged, earliest first: those that ship with the app, and over them those that it published
 * itself, each on its own days. `knownAt`: only what had been published by then; null = all.
 */
export async function policyPacks(
  { districtId, knownAt = null }: { districtId: string; knownAt?: Instant | null },
  tx?: Tx,
): Promise<readonly PolicyPack[]> {
  const editions = (await publishedPacks(districtId, tx)).filter((edition) => knownAt === null || edition.publishedAt <= knownAt)
  return editions.reduce<readonly PolicyPack[]>((packs, edition) => layOver({ packs, published: edition.pack }), shippedPacks())
}

async function publishedPacks(districtId: string, tx: Tx | undefined): Promise<readonly Published[]> {
  const known = published.get(districtId) ?? []
  const rows = await listPolicyEditions({ districtId, afterId: known.at(-1)?.id ?? 0 }, tx)
  if (rows.length === 0) return known
  const newer = rows.flatMap(({ id, publishedAt, pack, clauses }) =>
    parsePacks([{ json: JSON.parse(pack), clauses }]).map((parsed) => ({ id, publishedAt, pack: parsed })),
  )
  const all = [...known, ...newer]
  if (tx === undefined) published.set(districtId, all) // what a transaction sees may yet be rolled back
  return all
}
