import { randomUUID } from "node:crypto"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { config } from "~/platform/config.server"
import type { FileToSend } from "./file-to-send"
import { SHEETS } from "./format/sheets"
import { writeTemplate } from "./write/write-template"

/** The empty workbook for the browser. */
export async function downloadTemplate(): Promise<FileToSend> {
  const directory = join(config().uploadDirectory, "exports")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, `${randomUUID()}.xlsx`)
  await writeTemplate(path, SHEETS)
  return { path, fileName: "师程-模板.xlsx", removeAfterwards: true }
}
