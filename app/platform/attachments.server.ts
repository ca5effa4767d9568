import { mkdir, open, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { insertAttachment } from "#db/queries/attachments"
import type { Tx } from "#db/transaction"
import type { Actor } from "./actor"
import { ATTACHMENT_HEAD_BYTES, type AttachmentKind, attachmentKind, attachmentName } from "./attachment-kinds"
import { now } from "./clock.server"
import { config } from "./config.server"
import { Refusal, refuse } from "./errors"
import { type ReceivedForm, receiveFiles } from "./files-received.server"
import { Refusals, refusalsIn, typedIn } from "./route-answers.server"

/** Up to so many bytes: a scanned notice of some pages. */
export const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024

/** A file that has come in whole and is of a kind that is taken, not yet in its place. */
export interface ReadyAttachment {
  readonly fileName: string
  readonly mediaType: AttachmentKind["mediaType"]
  readonly bytes: number
  readonly sha256: string
  /** Moves the bytes into their place, whole or not at all. Before the transaction that writes them down. */
  readonly place: () => Promise<void>
}

export interface IncomingAttachment extends ReadyAttachment {
  /** the other fields of its form */
  readonly fields: Readonly<Record<string, string>>
}

export interface IncomingAttachments {
  readonly files: readonly ReadyAttachment[]
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Takes the one file (`file`) of a form for as long as `use` runs. In this order: everything about the form is checked, the bytes are
 * placed, and a transaction writes them down (`keepAttachment`). Where any of it fails nothing half-written stays: bytes that
 * nobody wrote down are swept by the daily maintenance.
 */
export async function takeAttachment<T>(request: Request, use: (incoming: IncomingAttachment) => Promise<T>): Promise<T> {
  return takeAttachments({ request, most: 1 }, async ({ files, fields }) => {
    const file = files[0] ?? refuse("file_missing", { field: "file" })
    return use({ ...file, fields })
  })
}

/** The same for a form with several files, or none. A refusal carries what was typed beside them. */
export async function takeAttachments<T>(
  { request, most }: { request: Request; most: number },
  use: (incoming: IncomingAttachments) => Promise<T>,
): Promise<T> {
  const directory = join(config().attachmentDirectory, "incoming")
  const limits = { maxBytes: ATTACHMENT_LIMIT_BYTES, maxFiles: most }
  const form = await receiveFiles({ request, directory, ...limits }).catch((error) => refuseWith(typedIn(error), error))
  try {
    return await use({ files: await readyFiles(form), fields: form.fields })
  } catch (error) {
    return refuseWith(form.fields, error)
  } finally {
    for (const { path } of form.files) await rm(path, { force: true })
  }
}

async function readyFiles({ files }: ReceivedForm): Promise<readonly ReadyAttachment[]> {
  const ready: ReadyAttachment[] = []
  for (const { path, sha256, bytes, fileName } of files) {
    const kind = attachmentKind(await headOf(path)) ?? refuse("attachment_kind", { field: "file" })
    const place = () => placeBytes({ path, sha256 })
    ready.push({ fileName: attachmentName(fileName, kind), mediaType: kind.mediaType, bytes, sha256, place })
  }
  return ready
}

/** One piece of evidence cannot be split into several, as a workbook can: too large a file is said in other words. */
function refuseWith(typed: Readonly<Record<string, string | readonly string[]>> | null, error: unknown): never {
  const [first, ...others] = refusalsIn(error) ?? []
  if (first === undefined) throw error
  const isTooLarge = first.code === "file_too_large"
  const said = isTooLarge ? new Refusal("attachment_too_large", { field: "file", params: first.params }) : first
  throw new Refusals([said, ...others], typed)
}

/** Writes a placed file down. Returns its id, for the row that it is the evidence of. */
export async function keepAttachment(incoming: ReadyAttachment, actor: Actor, tx: Tx): Promise<number> {
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
