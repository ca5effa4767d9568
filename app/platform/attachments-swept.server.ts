import { renameSync, rmSync, statSync } from "node:fs"
import { readdir, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { listKnownBytes } from "#db/queries/attachments"
import { inTransaction } from "#db/transaction"
import { config } from "./config.server"

/** Younger bytes may still be on their way into a transaction. */
const LEFT_ALONE_MS = 24 * 60 * 60_000

/**
 * Removes bytes that nobody wrote down: their form was refused after they were placed, or the process died between the two. Only what has
 * lain there for a day, by the clock of the disk, goes. Returns how many files went.
 */
export async function sweepAttachments({ districtId }: { districtId: string }): Promise<number> {
  const root = config().attachmentDirectory
  const before = Date.now() - LEFT_ALONE_MS
  let swept = 0
  for (const folder of await namesIn(root)) {
    const names = await namesIn(join(root, folder))
    const known = folder === "incoming" ? new Set<string>() : await listKnownBytes({ districtId, sha256s: names })
    for (const name of names.filter((each) => !known.has(each))) {
      const path = join(root, folder, name)
      if (!(await isOlder(path, before))) continue
      if (folder === "incoming") await rm(path, { force: true })
      else if (!(await sweepOne({ districtId, path, sha256: name, before }))) continue
      swept += 1
    }
  }
  return swept
}

interface Unknown {
  readonly districtId: string
  readonly path: string
  readonly sha256: string
  readonly before: number
}

/** Within the queue of writers nobody writes the bytes down meanwhile; bytes placed anew meanwhile are young again, and are put back. */
async function sweepOne({ districtId, path, sha256, before }: Unknown): Promise<boolean> {
  return inTransaction(async (tx) => {
    if ((await listKnownBytes({ districtId, sha256s: [sha256] }, tx)).has(sha256)) return false
    const aside = `${path}.swept`
    renameSync(path, aside)
    if (statSync(aside).mtimeMs >= before) {
      renameSync(aside, path)
      return false
    }
    rmSync(aside)
    return true
  })
}

async function isOlder(path: string, before: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && found.mtimeMs < before
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => [])
}
