import { createHash, randomUUID } from "node:crypto"
import { mkdir, open, rm } from "node:fs/promises"
import { join } from "node:path"
import { drainBody } from "./drain-body.server"
import { refuse } from "./errors"
import { BrokenMultipart, boundaryOf, type MultipartEvent, readMultipart } from "./multipart.server"

const MAX_FIELD_BYTES = 64 * 1024
const MAX_FIELDS = 50

export interface UploadRequest {
  readonly request: Request
  /** where the file goes, under a name of our own making */
  readonly directory: string
  readonly maxBytes: number
}

export interface ReceivedUpload {
  readonly path: string
  /** as the browser called it; for showing only */
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Streams the one file of a multipart form to disk, counting: the form is refused (`file_too_large`) as soon as it crosses
 * the limit, declared or not. Nothing of a refused form stays on disk. The caller owns the file it gets.
 */
export async function receiveUpload({ request, directory, maxBytes }: UploadRequest): Promise<ReceivedUpload> {
  const boundary = boundaryOf(request.headers.get("content-type"))
  if (boundary === null || request.body === null) refuse("not_a_form")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, randomUUID())
  const source = piecesOf(request.body)
  try {
    return await receive({ events: readMultipart(source.pieces, boundary), path, maxBytes })
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof BrokenMultipart) refuse("upload_broken")
    throw error
  } finally {
    source.end()
    drainBody(request.body)
  }
}

interface Receive {
  readonly events: AsyncIterable<MultipartEvent>
  readonly path: string
  readonly maxBytes: number
}

async function receive({ events, path, maxBytes }: Receive): Promise<ReceivedUpload> {
  const file = await open(path, "wx", 0o600)
  const hash = createHash("sha256")
  const fields = new Map<string, string>()
  let fileName: string | null = null
  let bytes = 0
  let part: { name: string; text: Buffer[]; size: number } | null = null
  try {
    for await (const event of events) {
      if (event.kind === "part") {
        part = event.fileName === null ? { name: event.name, text: [], size: 0 } : null
        if (event.fileName !== null && fileName !== null) refuse("one_file_only")
        if (event.fileName !== null) fileName = event.fileName
        if (fields.size >= MAX_FIELDS) refuse("form_too_large")
      } else if (event.kind === "end") {
        if (part !== null) fields.set(part.name, Buffer.concat(part.text).toString("utf8"))
      } else if (part !== null) {
        part.size += event.bytes.length
        if (part.size > MAX_FIELD_BYTES) refuse("form_too_large")
        part.text.push(Buffer.from(event.bytes))
      } else {
        bytes += event.bytes.length
        if (bytes > maxBytes) refuse("file_too_large", { params: { megabytes: Math.floor(maxBytes / 1024 / 1024) } })
        hash.update(event.bytes)
        await file.write(event.bytes)
      }
    }
    if (fileName === null || fileName === "" || bytes === 0) refuse("file_missing", { field: "file" })
    await file.sync()
    return { path, fileName, bytes, sha256: hash.digest("hex"), fields: Object.fromEntries(fields) }
  } finally {
    await file.close()
  }
}

/**
 * The pieces of a body. Not the stream's own iterator: that would cancel the stream when we stop early, which closes the
 * connection before the browser has read why.
 */
function piecesOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  async function* pieces() {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  }
  return { pieces: pieces(), end: () => reader.releaseLock() }
}
