import { describe, expect, test } from "vitest"
import { ATTACHMENT_HEAD_BYTES, attachmentKind, attachmentName } from "~/platform/attachment-kinds"

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)))
const PDF = { mediaType: "application/pdf", ending: ".pdf" } as const

describe("what a file is", () => {
  test("is told by how it begins", () => {
    expect(attachmentKind(bytes("%PDF-1.7\n"))).toEqual(PDF)
    expect(attachmentKind(bytes([0xff, 0xd8, 0xff, 0xe0]))?.mediaType).toBe("image/jpeg")
    expect(attachmentKind(bytes([0x89], "PNG\r\n", [0x1a], "\n"))?.mediaType).toBe("image/png")
  })

  test.each([
    ["nothing", bytes()],
    ["a page", bytes("<html><script>")],
    ["a drawing that can run", bytes("<svg xmlns=")],
    ["a workbook", bytes("PK", [3, 4])],
    ["a program", bytes("MZ", [0x90])],
    ["a beginning cut short", bytes("%PDF")],
    ["a PDF behind something else", bytes("  %PDF-1.7")],
    ["a PNG with the end of line changed on its way", bytes([0x89], "PNG\n", [0x1a], "\n")],
  ])("%s is none of those that are taken", (_, head) => {
    expect(attachmentKind(head)).toBeNull()
  })

  test("needs no more than its first bytes", () => {
    expect(ATTACHMENT_HEAD_BYTES).toBe(8)
  })
})

describe("the name under which it is handed out", () => {
  test.each([
    ["关于命名的通知.pdf", "关于命名的通知.pdf"],
    ["notice.exe", "notice.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\x\\通知 .PDF", "通知.pdf"],
    ["a\u202Efdp.exe", "a fdp.pdf"],
    ['a"b\r\nSet-Cookie: x.pdf', "a b Set-Cookie x.pdf"],
    [".htaccess", "file.pdf"],
    ["", "file.pdf"],
    ["  ..  ", "file.pdf"],
    [`${"长".repeat(300)}.pdf`, `${"长".repeat(100)}.pdf`],
  ])("%j becomes %j", (given, name) => {
    expect(attachmentName(given, PDF)).toBe(name)
  })
})
