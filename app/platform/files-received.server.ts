import { createHash, randomUUID } from "node:crypto"
import { type FileHandle, mkdir, open, rm } from "node:fs/promises"
import { join } from "node:path"
import { drainBody } from "./drain-body.server"
import { isRefusal, refuse } from "./errors"
import { BrokenMultipart, boundaryOf, type MultipartEvent, readMultipart } from "./multipart.server"
import { Refusals } from "./route-answers.server"

const MAX_FIELD_BYTES = 64 * 1024
const MAX_FIELDS = 50

export interface FilesRequest {
  readonly request: Request
  /** where the files go, under names of our own making */
  readonly directory: string
  /** of each file */
  readonly maxBytes: number
  readonly maxFiles: number
}

export interface ReceivedFile {
  readonly path: string
  /** as the browser called it; for showing only */
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
}

export interface ReceivedForm {
  /** without those parts that stand for no file chosen */
  readonly files: readonly ReceivedFile[]
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Streams the files of a multipart form to disk, counting: the form is refused as soon as one crosses the limit (`file_too_large`), declared
 * or not. Nothing of a refused form stays on disk, and its refusal carries the fields that had come in. The caller owns the files it gets.
 */
export async function receiveFiles({ request, directory, maxBytes, maxFiles }: FilesRequest): Promise<ReceivedForm> {
  const boundary = boundaryOf(request.headers.get("content-type"))
  if (boundary === null || request.body === null) refuse("not_a_form")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const source = piecesOf(request.body)
  const form = new IncomingForm({ directory, maxBytes, maxFiles })
  try {
    for await (const event of readMultipart(source.pieces, boundary)) await form.take(event)
    return form.received()
  } catch (error) {
    await form.discard()
    if (error instanceof BrokenMultipart) refuse("upload_broken")
    if (isRefusal(error)) throw new Refusals([error], form.typed())
    throw error
  } finally {
    source.end()
    drainBody(request.body)
  }
}

interface Writing {
  readonly path: string
  readonly fileName: string
  readonly file: FileHandle
  readonly hash: ReturnType<typeof createHash>
  bytes: number
}

class IncomingForm {
  private readonly fields = new Map<string, string>()
  private readonly files: ReceivedFile[] = []
  private text: { readonly name: string; readonly pieces: Buffer[]; size: number } | null = null
  private writing: Writing | null = null

  constructor(private readonly limits: Pick<FilesRequest, "directory" | "maxBytes" | "maxFiles">) {}

  async take(event: MultipartEvent): Promise<void> {
    if (event.kind === "part") return this.begin(event)
    if (event.kind === "bytes") return this.writing === null ? this.addText(event.bytes) : this.addBytes(this.writing, event.bytes)
    if (this.text !== null) this.fields.set(this.text.name, Buffer.concat(this.text.pieces).toString("utf8"))
    if (this.writing !== null) await this.finish(this.writing)
    this.text = null
    this.writing = null
  }

  received(): ReceivedForm {
    return { files: this.files, fields: this.typed() }
  }

  typed(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.fields)
  }

  async discard(): Promise<void> {
    await this.writing?.file.close().catch(() => undefined)
    for (const path of [...this.files.map((file) => file.path), ...(this.writing === null ? [] : [this.writing.path])])
      await rm(path, { force: true })
  }

  private async begin({ name, fileName }: Extract<MultipartEvent, { kind: "part" }>): Promise<void> {
    if (this.fields.size >= MAX_FIELDS) refuse("form_too_large")
    this.text = fileName === null ? { name, pieces: [], size: 0 } : null
    if (fileName === null) return
    const path = join(this.limits.directory, randomUUID())
    this.writing = { path, fileName, file: await open(path, "wx", 0o600), hash: createHash("sha256"), bytes: 0 }
  }

  private addText(bytes: Buffer): void {
    if (this.text === null) return
    this.text.size += bytes.length
    if (this.text.size > MAX_FIELD_BYTES) refuse("form_too_large")
    this.text.pieces.push(Buffer.from(bytes))
  }

  private async addBytes(writing: Writing, bytes: Buffer): Promise<void> {
    const { maxBytes, maxFiles } = this.limits
    if (this.files.length >= maxFiles) refuse(maxFiles === 1 ? "one_file_only" : "too_many_files", { params: { files: maxFiles } })
    writing.bytes += bytes.length
    if (writing.bytes > maxBytes) refuse("file_too_large", { params: { megabytes: Math.floor(maxBytes / 1024 / 1024) } })
    writing.hash.update(bytes)
    await writing.file.write(bytes)
  }

  private async finish({ path, fileName, file, hash, bytes }: Writing): Promise<void> {
    if (bytes > 0) await file.sync()
    await file.close()
    const isChosen = fileName !== "" && bytes > 0
    if (isChosen) this.files.push({ path, fileName, bytes, sha256: hash.digest("hex") })
    else await rm(path, { force: true })
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
