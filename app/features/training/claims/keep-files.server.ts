import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { keepAttachment, type ReadyAttachment } from "~/platform/attachments.server"

/** Writes placed evidence down and returns its ids; a file that was chosen twice, once. */
export async function keepFiles({ actor, files }: { actor: Actor; files: readonly ReadyAttachment[] }, tx: Tx): Promise<readonly number[]> {
  const distinct = new Map(files.map((file) => [file.sha256, file]))
  const ids: number[] = []
  for (const file of distinct.values()) ids.push(await keepAttachment(file, actor, tx))
  return ids
}
