import type { Instant } from "#db/columns"
import { loadRawPacks, policiesDirectory } from "#db/policies/load"
import { listPolicyEditionMarks, listPolicyEditionTexts } from "#db/queries/policy-editions"
import type { Tx } from "#db/transaction"
import type { PolicyPack } from "~/domain/policy/pack"
import { parsePacks } from "~/domain/policy/parse-packs"
import { layOver } from "~/domain/policy/timeline"

interface Published {
  readonly publishedAt: Instant
  readonly pack: PolicyPack
}

let shipped: readonly PolicyPack[] | undefined
/** What was read and parsed so far, by the digest of its texts: the same texts are the same pack, in whatever database and transaction. */
const parsed = new Map<string, PolicyPack>()

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
  const marks = await listPolicyEditionMarks({ districtId }, tx)
  const unread = marks.filter(({ digest }) => !parsed.has(digest))
  const texts =
    unread.length === 0
      ? []
      : await listPolicyEditionTexts(
          unread.map(({ id }) => id),
          tx,
        )
  for (const { id, digest } of unread) {
    const found = texts.find((text) => text.id === id)
    const [pack] = found === undefined ? [] : parsePacks([{ json: JSON.parse(found.pack), clauses: found.clauses }])
    if (pack !== undefined) parsed.set(digest, pack)
  }
  return marks.flatMap(({ digest, publishedAt }) => {
    const pack = parsed.get(digest)
    return pack === undefined ? [] : [{ publishedAt, pack }]
  })
}
