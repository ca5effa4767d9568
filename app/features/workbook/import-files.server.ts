import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { config } from "~/platform/config.server"

/** Where the files of one import lie: outside the web root, readable by the server alone, gone when the import is over. */
export interface ImportFiles {
  readonly directory: string
  readonly upload: string
  readonly stageFile: string
  readonly markedFile: string
}

/** The files of an import; `importId` is one of ours, never what a browser sent. */
export function importFiles(importId: string): ImportFiles {
  const directory = join(config().uploadDirectory, importId)
  return {
    directory,
    upload: join(directory, "upload"),
    stageFile: join(directory, "stage.sqlite"),
    markedFile: join(directory, "marked.xlsx"),
  }
}

export async function makeImportDirectory(importId: string): Promise<ImportFiles> {
  const files = importFiles(importId)
  await mkdir(files.directory, { recursive: true, mode: 0o700 })
  return files
}

export async function removeImportFiles(importId: string): Promise<void> {
  await rm(importFiles(importId).directory, { recursive: true, force: true })
}
