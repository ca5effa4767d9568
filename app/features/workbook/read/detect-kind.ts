import { open } from "node:fs/promises"
import { FileRefusal } from "./file-refusal"
import { refuseOle } from "./refuse-ole"

const HEAD_BYTES = 4096

const starts = (head: Buffer, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)

/** Ignores a byte order mark and NULs, so that UTF-16 mark-up is recognised too. */
function openingText(head: Buffer): string {
  return head
    .toString("latin1")
    .replace(/^(ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "")
    .trimStart()
    .slice(0, 400)
    .toLowerCase()
}

const IMAGES_AND_ARCHIVES: readonly (readonly [string, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip", [0x1f, 0x8b]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/**
 * Tells a file's kind by its first bytes; its name does not matter.
 * Throws FileRefusal: file_empty, file_legacy_xls, file_encrypted, file_html, file_not_workbook {detected}.
 */
export async function detectKind(path: string): Promise<"zip" | "text"> {
  const file = await open(path, "r")
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer.subarray(0, bytesRead)
    if (bytesRead === 0) throw new FileRefusal("file_empty")
    if (starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06)) return "zip"
    if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return await refuseOle(file)
    if (starts(head, 0x09, 0x08) || starts(head, 0x09, 0x04) || starts(head, 0x09, 0x02)) throw new FileRefusal("file_legacy_xls")
    for (const [detected, bytes] of IMAGES_AND_ARCHIVES)
      if (starts(head, ...bytes)) throw new FileRefusal("file_not_workbook", { detected })
    const text = openingText(head)
    if (text === "") throw new FileRefusal("file_empty")
    if (/^(<!doctype html|<html|<head|<body|<table|<meta|mime-version:)/.test(text)) throw new FileRefusal("file_html")
    if (text.startsWith("<?xml") || text.startsWith("<workbook")) {
      if (text.includes("<html")) throw new FileRefusal("file_html")
      throw new FileRefusal("file_not_workbook", { detected: "xml" })
    }
    return "text"
  } finally {
    await file.close()
  }
}
