import { loadPackTexts, type PackTexts, policiesDirectory } from "#db/policies/load"
import { findPolicyEditionFiles, type ListedPolicyEdition, listPublishedEditions } from "#db/queries/policy-editions"
import type { Tx } from "#db/transaction"
import type { PolicyPack } from "~/domain/policy/pack"
import { parsePacks } from "~/domain/policy/parse-packs"
import { NotFound } from "~/platform/errors"

/** A version of a pack with its texts, whoever made it. */
export interface KnownPack {
  readonly pack: PolicyPack
  readonly files: PackTexts
  /** null: it came with the app */
  readonly edition: ListedPolicyEdition | null
}

let shipped: readonly KnownPack[] | undefined

/** The packs that came with the app, with their texts; read once a process. */
export function shippedPackFiles(): readonly KnownPack[] {
  shipped ??= loadPackTexts(policiesDirectory()).map((files) => ({ pack: parseFiles(files), files, edition: null }))
  return shipped
}

/** One version of a pack by its name; `NotFound` where there is none. */
export async function findPackFiles(
  { districtId, packId, packVersion }: { districtId: string; packId: string; packVersion: string },
  tx?: Tx,
): Promise<KnownPack> {
  const found = shippedPackFiles().find(({ pack }) => pack.id === packId && pack.version === packVersion)
  if (found !== undefined) return found
  const files = await findPolicyEditionFiles({ districtId, packId, packVersion }, tx)
  const edition = (await listPublishedEditions({ districtId }, tx)).find(
    (each) => each.packId === packId && each.packVersion === packVersion,
  )
  if (files === undefined || edition === undefined) throw new NotFound()
  return { pack: parseFiles(files), files, edition }
}

/** A pack from its texts, which were validated when they were saved. */
export function parseFiles({ pack, clauses }: Pick<PackTexts, "pack" | "clauses">): PolicyPack {
  const [parsed] = parsePacks([{ json: JSON.parse(pack), clauses }])
  if (parsed === undefined) throw new Error("no pack in these texts")
  return parsed
}
