import { mkdir, open, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { insertAttachment } from "#db/queries/attachments"
import type { Tx } from "#db/transaction"
import type { Actor } from "./actor"
import { ATTACHMENT_HEAD_BYTES, type AttachmentKind, attachmentKind, attachmentName } from "./attachment-kinds"
import { now } from "./clock.server"
import { config } from "./config.server"
import { isRefusal, refuse } from "./errors"
import { receiveUpload } from "./files.server"

/** Up to so many bytes: a scanned notice of some pages. */
export const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024

/** A file that has come in whole and is of a kind that is taken, not yet in its place. */
export interface IncomingAttachment {
  readonly fileName: string
  readonly mediaType: AttachmentKind["mediaType"]
  readonly bytes: number
  readonly sha256: string
  /** the other fields of its form */
  readonly fields: Readonly<Record<string, string>>
  /** Moves the bytes into their place, whole or not at all. Before the transaction that writes them down. */
  readonly place: () => Promise<void>
}

/**
 * Takes the one file (`file`) of a form for as long as `use` runs. In this order: everything about the form is checked, the bytes are
 * placed, and a transaction writes them down (`keepAttachment`). Where any of it fails nothing half-written stays: bytes that
 * nobody wrote down are swept by the daily maintenance.
 */
export async function takeAttachment<T>(request: Request, use: (incoming: IncomingAttachment) => Promise<T>): Promise<T> {
  const directory = join(config().attachmentDirectory, "incoming")
  const upload = await receiveUpload({ request, directory, maxBytes: ATTACHMENT_LIMIT_BYTES }).catch(refuseTooLarge)
  const { path, sha256, bytes, fields, fileName } = upload
  try {
    const kind = attachmentKind(await headOf(path)) ?? refuse("attachment_kind", { field: "file" })
    const name = attachmentName(fileName, kind)
    const place = () => placeBytes({ path, sha256 })
    return await use({ fileName: name, mediaType: kind.mediaType, bytes, sha256, fields, place })
  } finally {
    await rm(path, { force: true })
  }
}

/** One piece of evidence cannot be split into several, as a workbook can. */
function refuseTooLarge(error: unknown): never {
  if (isRefusal(error) && error.code === "file_too_large") refuse("attachment_too_large", { field: "file", params: error.params })
  throw error
}

/** Writes a placed file down. Returns its id, for the row that it is the evidence of. */
export async function keepAttachment(incoming: IncomingAttachment, actor: Actor, tx: Tx): Promise<number> {
  const { sha256, bytes, mediaType, fileName } = incoming
  const { districtId, accountId: createdBy } = actor
  return insertAttachment({ districtId, sha256, bytes, mediaType, fileName, createdAt: now(), createdBy }, tx)
}

/** Where bytes lie: by what they are, so that the same file handed in twice lies there once. */
export function attachmentPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("an attachment is found by its SHA-256")
  return join(config().attachmentDirectory, sha256.slice(0, 2), sha256)
}

async function placeBytes({ path, sha256 }: { path: string; sha256: string }): Promise<void> {
  const target = attachmentPath(sha256)
  const directory = join(target, "..")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await rename(path, target)
  const folder = await open(directory, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, "r")
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ATTACHMENT_HEAD_BYTES), 0, ATTACHMENT_HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
