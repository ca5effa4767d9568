import { existsSync } from "node:fs"
import { backUpTo } from "#db/queries/backup"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"

/** Copies the database while it serves, and checks the copy. The key in the data folder is not in it: keep that apart, for sealed numbers cannot be read without. */
export async function backUp({ actor, toFile }: { actor: Actor; toFile: string }): Promise<{ bytes: number }> {
  if (existsSync(toFile)) refuse("file_exists", { params: { path: toFile } })
  const made = await backUpTo(toFile)
  await inTransaction((tx) =>
    audit(tx, actor, "database.backed_up", { subject: { kind: "district", key: actor.districtId }, details: made }),
  )
  return made
}
