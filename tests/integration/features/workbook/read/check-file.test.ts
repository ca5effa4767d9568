import { performance } from "node:perf_hooks"
import { describe, expect, test } from "vitest"
import { type TestSheet, temporaryFile, workbookOf, workbookParts } from "#tests/support/workbook-files"
import { zipOf } from "#tests/support/zip-files"
import { checkFile } from "~/features/workbook/read/check-file"
import { DEFAULT_FILE_LIMITS, type FileLimits } from "~/features/workbook/read/file-limits"

const SHEET: TestSheet = { name: "年度考核", rows: [["教师编号", "考核年度", "考核结果"]] }

async function verdict(bytes: string | Buffer, limits: Partial<FileLimits> = {}): Promise<string> {
  try {
    const file = await checkFile(temporaryFile(bytes), { ...DEFAULT_FILE_LIMITS, ...limits })
    if (file.kind === "xlsx") file.zip.close()
    return file.kind
  } catch (error) {
    const { code, params } = error as { code: string; params: Record<string, unknown> }
    return [code, params.detected ?? params.reason].filter((word) => word !== undefined).join(" ")
  }
}

const ole = (streamName: string) => {
  const bytes = Buffer.alloc(4096)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  Buffer.from(`${streamName}\0`, "utf16le").copy(bytes, 1500)
  return bytes
}

describe("a file's kind is told by its bytes", () => {
  test.each([
    ["an xlsx", workbookOf({ sheets: [SHEET] }), "xlsx"],
    ["a csv", "教师编号,考核年度\n", "csv"],
    ["nothing", "", "file_empty"],
    ["blank lines", "\n \r\n", "file_empty"],
    ["an old .xls", ole("Workbook"), "file_legacy_xls"],
    ["a bare BIFF stream", Buffer.from([0x09, 0x08, 0x10, 0, 0, 6]), "file_legacy_xls"],
    ["a password-protected workbook", ole("EncryptedPackage"), "file_encrypted"],
    ["a Word document", ole("WordDocument"), "file_not_workbook ole"],
    ["a web page named .xls", "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>", "file_html"],
    ["a web page with mark", Buffer.from("\ufeff<!DOCTYPE html><table>"), "file_html"],
    ["a saved web page", "MIME-Version: 1.0\nContent-Type: multipart/related", "file_html"],
    ["XML of Excel 2003", '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', "file_not_workbook xml"],
    ["a PDF", "%PDF-1.7\n", "file_not_workbook pdf"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "file_not_workbook png"],
    ["a plain zip", zipOf([{ name: "a.txt", data: "a" }]), "file_not_workbook zip"],
    [
      "a docx",
      zipOf([
        { name: "[Content_Types].xml", data: "" },
        { name: "word/document.xml", data: "" },
      ]),
      "file_not_workbook docx",
    ],
    ["an ods", zipOf([{ name: "content.xml", data: "" }]), "file_not_workbook ods"],
    ["an xlsb", zipOf([{ name: "xl/workbook.bin", data: "" }]), "file_not_workbook xlsb"],
    ["macros", workbookOf({ sheets: [SHEET], extra: [{ name: "xl/vbaProject.bin", data: "x" }] }), "file_macro"],
  ])("%s", async (_, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected)
  })
})

describe("a zip is judged before anything is inflated", () => {
  test("an entry that inflates beyond all measure is refused within 100 ms", async () => {
    const bomb = workbookOf({ sheets: [SHEET], extra: [{ name: "xl/media/a.xml", data: Buffer.alloc(64 * 1024 * 1024) }] })
    const path = temporaryFile(bomb)
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      const start = performance.now()
      await expect(checkFile(path)).rejects.toMatchObject({ code: "file_zip_bomb", params: { reason: "ratio" } })
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeLessThan(100)
  })

  test("a gigabyte by declaration is refused though it is not there", async () => {
    const liar = workbookOf({ sheets: [SHEET], extra: [{ name: "a.xml", data: "a", method: 8, declaredBytes: 2_000_000_000 }] })
    expect(await verdict(liar)).toBe("file_zip_bomb inflated")
  })

  test("entries that share their bytes are refused", async () => {
    const parts = workbookParts({ sheets: [SHEET] })
    const last = parts.at(-1)!
    const overlapping = zipOf([...parts, { ...last, name: "xl/worksheets/sheet2.xml", offset: 40 }])
    expect(await verdict(overlapping)).toBe("file_zip_bomb overlap")
  })

  test("too many entries, paths upwards, encrypted and doubled entries are refused", async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `${at}.xml`, data: "" }))
    expect(await verdict(workbookOf({ sheets: [SHEET], extra: many }), { zipEntries: 20 })).toBe("file_zip_bomb entries")
    expect(await verdict(workbookOf({ sheets: [SHEET], extra: [{ name: "../../etc/passwd", data: "" }] }))).toBe("file_unsafe_path")
    expect(await verdict(workbookOf({ sheets: [SHEET], extra: [{ name: "/etc/passwd", data: "" }] }))).toBe("file_unsafe_path")
    expect(await verdict(workbookOf({ sheets: [SHEET], extra: [{ name: "secret", data: "x", flags: 0x0801 }] }))).toBe("file_encrypted")
    expect(await verdict(workbookOf({ sheets: [SHEET], extra: [{ name: "xl/styles.xml", data: "x" }] }))).toBe("file_damaged")
  })

  test("a zip cut short is refused as such, wherever it is cut", async () => {
    const whole = workbookOf({ sheets: [SHEET] })
    for (const length of [4, 30, 100, whole.length - 30, whole.length - 1]) {
      expect(await verdict(whole.subarray(0, length)), `${length} bytes`).toMatch(/^file_(truncated|damaged)$/)
    }
  })

  test("sizes are limited by kind", async () => {
    const xlsx = workbookOf({ sheets: [SHEET] })
    expect(await verdict(xlsx, { xlsxPackedBytes: xlsx.length - 1 })).toBe("file_too_large")
    expect(await verdict(xlsx, { csvBytes: 1 })).toBe("xlsx")
    expect(await verdict("教师编号\n", { csvBytes: 5 })).toBe("file_too_large")
  })
})
