import { createWriteStream, type WriteStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { crc32, createDeflateRaw } from "node:zlib"

export type Chunks = AsyncIterable<string> | Iterable<string>

interface Written {
  readonly name: Buffer
  readonly offset: number
  readonly sum: number
  readonly packedBytes: number
  readonly bytes: number
}

/** Flags: sizes follow the data; names are UTF-8. Times are fixed, so that the same content is the same file. */
const FLAGS = 0x0808
const DEFLATED = 8
const DATE_1980_01_01 = 0x21
const VERSION = 20
const LIMIT = 0xffff_fffe
const LEVEL = 5

/** Writes a zip entry by entry, in a stream: nothing is kept but the directory. Entries of 4 GiB are an error. */
export class ZipWriter {
  private readonly entries: Written[] = []
  private readonly out: WriteStream
  private offset = 0

  constructor(path: string) {
    this.out = createWriteStream(path)
  }

  async add(name: string, chunks: Chunks): Promise<void> {
    const encoded = Buffer.from(name, "utf8")
    const offset = this.offset
    await this.write(localHeader(encoded))
    let sum = 0
    let bytes = 0
    let packedBytes = 0
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        const buffer = Buffer.from(chunk, "utf8")
        sum = crc32(buffer, sum)
        bytes += buffer.length
        yield buffer
      }
    }
    await pipeline(counted(), createDeflateRaw({ level: LEVEL }), async (packed: AsyncIterable<Buffer>) => {
      for await (const chunk of packed) {
        packedBytes += chunk.length
        await this.write(chunk)
      }
    })
    if (bytes > LIMIT || this.offset > LIMIT) throw new RangeError("a zip without zip64 ends at 4 GiB")
    await this.write(uint32(0x08074b50, sum, packedBytes, bytes))
    this.entries.push({ name: encoded, offset, sum, packedBytes, bytes })
  }

  /** Writes the directory and closes the file. */
  async finish(): Promise<void> {
    const start = this.offset
    for (const entry of this.entries) await this.write(directoryEntry(entry))
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.entries.length, 8)
    end.writeUInt16LE(this.entries.length, 10)
    end.writeUInt32LE(this.offset - start, 12)
    end.writeUInt32LE(start, 16)
    await this.write(end)
    await new Promise<void>((resolve, reject) => {
      this.out.once("error", reject)
      this.out.end(resolve)
    })
  }

  /** Gives the file up half written; the caller removes it. */
  abandon(): void {
    this.out.destroy()
  }

  private write(bytes: Buffer): Promise<void> {
    this.offset += bytes.length
    return new Promise((resolve, reject) => {
      this.out.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
  }
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(FLAGS, 6)
  header.writeUInt16LE(DEFLATED, 8)
  header.writeUInt16LE(DATE_1980_01_01, 12)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryEntry({ name, offset, sum, packedBytes, bytes }: Written): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  header.writeUInt16LE(FLAGS, 8)
  header.writeUInt16LE(DEFLATED, 10)
  header.writeUInt16LE(DATE_1980_01_01, 14)
  header.writeUInt32LE(sum, 16)
  header.writeUInt32LE(packedBytes, 20)
  header.writeUInt32LE(bytes, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}
