import type { FileHandle } from "node:fs/promises"
import { FileRefusal } from "./file-refusal"

const WINDOW = 1024 * 1024
const OVERLAP = 64
/** Streams are named in UTF-16LE in the directory of an OLE file; the directory may lie anywhere. */
const utf16 = (name: string) => Buffer.from(name, "utf16le")
const ENCRYPTED = utf16("EncryptedPackage")
const SHEETS = [utf16("Workbook\0"), utf16("Book\0")]

/**
 * An OLE container is never read: it is a password-protected workbook, an old .xls, or something else (Word, WPS writer).
 * Always throws FileRefusal: file_encrypted, file_legacy_xls or file_not_workbook {detected: "ole"}.
 */
export async function refuseOle(file: FileHandle): Promise<never> {
  const window = Buffer.alloc(WINDOW + OVERLAP)
  let isSheet = false
  for (let position = 0; ; position += WINDOW) {
    const { bytesRead } = await file.read(window, 0, window.length, position)
    if (bytesRead === 0) break
    const part = window.subarray(0, bytesRead)
    if (part.includes(ENCRYPTED)) throw new FileRefusal("file_encrypted")
    if (!isSheet) isSheet = SHEETS.some((name) => part.includes(name))
  }
  throw isSheet ? new FileRefusal("file_legacy_xls") : new FileRefusal("file_not_workbook", { detected: "ole" })
}
