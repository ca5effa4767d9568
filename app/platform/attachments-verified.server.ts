import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { listAttachmentsAfter } from "#db/queries/attachments"
import { attachmentPath } from "./attachments.server"

export interface AttachmentsReport {
  readonly checked: number
  /** ids of files that are not there, or not what was handed in */
  readonly faulty: readonly number[]
}

const AT_A_TIME = 200

/** Proves every file that is written down: it is there, and its bytes are those that were handed in. Reads only. */
export async function verifyAttachments({ districtId }: { districtId: string }): Promise<AttachmentsReport> {
  const faulty: number[] = []
  let checked = 0
  for (let afterId = 0; ; ) {
    const rows = await listAttachmentsAfter({ districtId, afterId, limit: AT_A_TIME })
    for (const { id, sha256 } of rows) {
      checked += 1
      if ((await digestOf(attachmentPath(sha256))) !== sha256) faulty.push(id)
    }
    const last = rows.at(-1)
    if (last === undefined) return { checked, faulty }
    afterId = last.id
  }
}

async function digestOf(path: string): Promise<string | null> {
  const hash = createHash("sha256")
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest("hex")
  } catch {
    return null
  }
}
