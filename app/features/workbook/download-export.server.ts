import { randomUUID } from "node:crypto"
import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { config } from "~/platform/config.server"
import { exportFile } from "./export-file.server"
import type { FileToSend } from "./file-to-send"

/** The facts as a workbook for the browser: written to a file of its own first, so that a slow line holds nothing up. */
export async function downloadExport({ actor, today }: { actor: Actor; today: CivilDate }): Promise<FileToSend> {
  const directory = join(config().uploadDirectory, "exports")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, `${randomUUID()}.xlsx`)
  try {
    await exportFile({ actor, toFile: path, sheets: null })
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return { path, fileName: `师程-${today}.xlsx`, removeAfterwards: true }
}
