import { pipeline, type Readable } from "node:stream"
import { crc32, createInflateRaw } from "node:zlib"
import { FileRefusal } from "./file-refusal"
import { type CheckedZip, refusing } from "./open-zip"

const CHUNK_BYTES = 128 * 1024

/**
 * The inflated bytes of one entry, chunk by chunk; `onBytes` hears how many have come so far.
 * Counts what really comes (a directory may lie) and checks the sum at the end.
 * Throws FileRefusal: file_not_workbook (no such entry), file_damaged, file_zip_bomb {reason: "size"}.
 */
export async function* inflateEntry(checked: CheckedZip, name: string, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  const entry = checked.entries.get(name)
  if (entry === undefined) throw new FileRefusal("file_not_workbook", { detected: "zip", missing: name })
  const packed = await refusing(checked.zip.openReadStreamPromise(entry, { decodeFileData: false }))
  const stream: Readable = entry.compressionMethod === 8 ? pipeline(packed, createInflateRaw({ chunkSize: CHUNK_BYTES }), () => {}) : packed
  let bytes = 0
  let sum = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      checked.inflatedBytes += chunk.length
      if (bytes > entry.uncompressedSize || checked.inflatedBytes > checked.limits.xlsxInflatedBytes)
        throw new FileRefusal("file_zip_bomb", { reason: "size" })
      sum = crc32(chunk, sum)
      onBytes?.(bytes)
      yield chunk
    }
  } catch (error) {
    if (isZlibError(error)) throw new FileRefusal("file_damaged", { part: name })
    throw error
  } finally {
    packed.destroy()
    stream.destroy()
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw new FileRefusal("file_damaged", { part: name })
}

function isZlibError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = "code" in error ? String(error.code) : ""
  return code.startsWith("Z_") || code === "ERR_STREAM_PREMATURE_CLOSE" || /unexpected EOF/i.test(error.message)
}
