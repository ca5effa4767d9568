/** What a multipart body is made of, in order: the head of a part, its bytes in pieces as they arrive, its end. */
export type MultipartEvent =
  | { readonly kind: "part"; readonly name: string; readonly fileName: string | null }
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "end" }

/** The body is not what its header says, or broke off. */
export class BrokenMultipart extends Error {}

const MAX_HEAD_BYTES = 16 * 1024
const HEAD_END = Buffer.from("\r\n\r\n")

/** The boundary named in a Content-Type, or null when it is no multipart form. */
export function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? "")
  return match?.[1] ?? match?.[2] ?? null
}

/**
 * Reads a multipart form from pieces as they come, holding no more than one piece and a delimiter in memory.
 * (Remix's own reader stumbles over file names with a semicolon.)
 */
export async function* readMultipart(chunks: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<MultipartEvent> {
  const form = new MultipartForm(boundary)
  for await (const chunk of chunks) {
    yield* form.feed(chunk)
    if (form.isOver) return
  }
  throw new BrokenMultipart("the body broke off")
}

class MultipartForm {
  isOver = false
  private readonly delimiter: Buffer
  private pending: Buffer = Buffer.from("\r\n")
  private state: "preamble" | "delimiter" | "head" | "body" = "preamble"

  constructor(boundary: string) {
    this.delimiter = Buffer.from(`\r\n--${boundary}`)
  }

  *feed(chunk: Uint8Array): Generator<MultipartEvent> {
    this.pending = Buffer.concat([this.pending, chunk])
    while (!this.isOver) {
      if (this.state === "delimiter" && !this.takeLineEnd()) return
      if (this.state === "head") {
        const head = this.takeHead()
        if (head === null) return
        yield partOf(head)
        this.state = "body"
      }
      if (this.state === "preamble" || this.state === "body") {
        const at = this.pending.indexOf(this.delimiter)
        const inside = this.pending.subarray(0, at >= 0 ? at : Math.max(0, this.pending.length - this.delimiter.length + 1))
        if (this.state === "body" && inside.length > 0) yield { kind: "bytes", bytes: inside }
        if (this.state === "body" && at >= 0) yield { kind: "end" }
        this.pending = this.pending.subarray(at >= 0 ? at + this.delimiter.length : inside.length)
        if (at < 0) return
        this.state = "delimiter"
      }
    }
  }

  /** What follows a delimiter: a line end and another part, or two dashes and the end. False = more bytes are needed. */
  private takeLineEnd(): boolean {
    if (this.pending.length < 2) return false
    const next = this.pending.toString("latin1", 0, 2)
    if (next !== "--" && next !== "\r\n") throw new BrokenMultipart("no line ends after a boundary")
    this.isOver = next === "--"
    this.state = "head"
    return !this.isOver
  }

  private takeHead(): string | null {
    const at = this.pending.indexOf(HEAD_END)
    if ((at < 0 ? this.pending.length : at) > MAX_HEAD_BYTES) throw new BrokenMultipart("the head of a part is too long")
    if (at < 0) return null
    const head = this.pending.toString("utf8", 2, at)
    this.pending = this.pending.subarray(at + HEAD_END.length)
    return head
  }
}

function partOf(head: string): MultipartEvent {
  const disposition = head.split("\r\n").find((line) => /^content-disposition\s*:\s*form-data\b/i.test(line))
  const name = disposition && parameter(disposition, "name")
  if (disposition === undefined || name === undefined) throw new BrokenMultipart("a part without a name")
  const fileName = parameter(disposition, "filename")
  return { kind: "part", name, fileName: fileName === undefined ? null : baseName(fileName) }
}

/** A quoted parameter; browsers write a quote in it as %22, others as \". */
function parameter(disposition: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(disposition)
  return match?.[1]
    ?.replaceAll(/\\(["\\])/g, "$1")
    .replaceAll("%22", '"')
    .replaceAll(/%0[ad]/gi, " ")
}

function baseName(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1)?.slice(0, 255) ?? ""
}
