import yauzl from "yauzl"
import type { FileLimits } from "./file-limits"
import { FileRefusal } from "./file-refusal"

/** A zip whose directory has passed every check; nothing is inflated yet. */
export interface CheckedZip {
  readonly zip: yauzl.ZipFile
  readonly entries: ReadonlyMap<string, yauzl.Entry>
  readonly limits: FileLimits
  /** bytes inflated so far, over all entries: `inflateEntry` counts on */
  inflatedBytes: number
  close(): void
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error

function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof FileRefusal || isSystemError(error)) return error
  if (/end of central directory|unexpected EOF|overflows file/i.test(error.message)) return new FileRefusal("file_truncated")
  if (/relative path|absolute path|characters in fileName/i.test(error.message)) return new FileRefusal("file_unsafe_path")
  if (/encrypt/i.test(error.message)) return new FileRefusal("file_encrypted")
  return new FileRefusal("file_damaged", { part: "zip" })
}

/** Turns what yauzl complains of into a FileRefusal; a failing disk stays a fault. */
export async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw asRefusal(error)
  }
}

/**
 * Opens a zip and checks its directory against the limits before anything is inflated.
 * Throws FileRefusal: file_truncated, file_damaged, file_encrypted, file_unsafe_path, file_zip_bomb {reason: entries|inflated|ratio|overlap}.
 */
export async function openZip(path: string, limits: FileLimits): Promise<CheckedZip> {
  const zip = await refusing(yauzl.openPromise(path, { autoClose: false }))
  try {
    const entries = await refusing(listEntries(zip, limits))
    refuseOverlaps([...entries.values()], zip.fileSize)
    return { zip, entries, limits, inflatedBytes: 0, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listEntries(zip: yauzl.ZipFile, limits: FileLimits): Promise<Map<string, yauzl.Entry>> {
  const bomb = (reason: string) => new FileRefusal("file_zip_bomb", { reason })
  if (zip.entryCount > limits.zipEntries) throw bomb("entries")
  const entries = new Map<string, yauzl.Entry>()
  let inflated = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileRefusal("file_encrypted")
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new FileRefusal("file_damaged", { part: "zip" })
    inflated += entry.uncompressedSize
    if (inflated > limits.xlsxInflatedBytes) throw bomb("inflated")
    if (entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.inflationRatio)
      throw bomb("ratio")
    if (entries.has(entry.fileName)) throw new FileRefusal("file_damaged", { part: entry.fileName })
    entries.set(entry.fileName, entry)
  }
  return entries
}

/** Entries that share bytes are how small zips inflate without end. */
function refuseOverlaps(entries: readonly yauzl.Entry[], fileSize: number): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  for (const [at, entry] of inOrder.entries()) {
    const end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize
    if (end > (inOrder[at + 1]?.relativeOffsetOfLocalHeader ?? fileSize)) throw new FileRefusal("file_zip_bomb", { reason: "overlap" })
  }
}
