import { TOKEN_LIMIT } from "./file-limits"
import { FileRefusal } from "./file-refusal"
import { XmlScanner, type XmlSink } from "./xml-scan"

const GT = 0x3e
const NOTHING: Buffer = Buffer.alloc(0)

/**
 * Feeds the bytes of a part to a scanner. UTF-8 is cut behind the last ">" of a chunk, so that the scanner gets flat strings that end between two
 * marks; bytes that are no UTF-8 become U+FFFD, which the cell parsers refuse. A byte order mark may say UTF-16.
 */
export class PartFeed {
  private rest = NOTHING
  private wide: TextDecoder | null = null
  private isFirst = true
  private readonly scanner: XmlScanner
  private readonly part: string

  constructor(sink: XmlSink, part: string) {
    this.scanner = new XmlScanner(sink, part)
    this.part = part
  }

  /** Throws what `XmlScanner.push` throws. */
  push(chunk: Buffer): void {
    if (this.isFirst) this.chooseDecoder(chunk)
    if (this.wide !== null) this.scanner.push(this.wide.decode(chunk, { stream: true }))
    else this.pushUtf8(chunk)
  }

  private pushUtf8(chunk: Buffer): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk])
    const cut = bytes.lastIndexOf(GT) + 1
    if (bytes.length - cut > TOKEN_LIMIT) throw new FileRefusal("file_damaged", { part: this.part })
    this.rest = bytes.subarray(cut)
    if (cut > 0) this.scanner.push(bytes.toString("utf8", 0, cut))
  }

  /** Throws FileRefusal file_damaged {part} where the document stops early. */
  end(): void {
    if (this.rest.length > 0) this.scanner.push(this.rest.toString("utf8"))
    this.scanner.end()
  }

  private chooseDecoder(chunk: Buffer): void {
    this.isFirst = false
    if (chunk[0] === 0xff && chunk[1] === 0xfe) this.wide = new TextDecoder("utf-16le")
    if (chunk[0] === 0xfe && chunk[1] === 0xff) this.wide = new TextDecoder("utf-16be")
  }
}

/** Runs a whole part through a sink. Throws what the scanner and the chunks throw. */
export async function scanPart(chunks: AsyncIterable<Buffer>, sink: XmlSink, part: string): Promise<void> {
  const feed = new PartFeed(sink, part)
  for await (const chunk of chunks) feed.push(chunk)
  feed.end()
}
