import { createHash, randomUUID } from "node:crypto"
import { createReadStream, existsSync } from "node:fs"
import { basename } from "node:path"
import type { SheetCounts } from "#db/queries/staging/match-rows"
import { closeStage, type Fault, listFaults, openStageFile } from "#db/queries/staging/stage-file"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import type { Locale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import { runJob } from "~/platform/jobs.server"
import { makeImportDirectory, removeImportFiles } from "./import-files.server"
import { problemPhrase } from "./problem-phrase"
import type { Applied } from "./stage/apply-stage.server"
import type { CheckedWorkbook } from "./stage/check-workbook.server"
import type { WorkbookCommand, WorkbookProgress } from "./workbook-job"

export interface ImportReport extends Pick<CheckedWorkbook, "unknownColumns" | "unknownSheets"> {
  readonly sheets: readonly SheetCounts[]
  readonly errors: readonly (Omit<Fault, "params"> & { readonly message: string })[]
  /** whether the import went through (nothing new to write counts); false on a dry run and where errors stopped it */
  readonly written: boolean
}

/** Imports a file from the disk in one go, as the command line does: checked and, unless it is a dry run or something is faulty, written. */
export async function importFile(asked: {
  readonly actor: Actor
  readonly path: string
  readonly sheet: string | null
  readonly dryRun: boolean
  readonly acceptValid: boolean
  /** where to write a copy with the faulty cells marked, if there are any */
  readonly markedFile: string | null
  readonly today: CivilDate
  readonly locale: Locale
  readonly onProgress: (progress: WorkbookProgress) => void
}): Promise<ImportReport> {
  const { actor, path, sheet, dryRun, acceptValid, markedFile, today, locale, onProgress } = asked
  if (!existsSync(path)) refuse("file_not_there", { params: { path: basename(path) } })
  const importId = randomUUID()
  const { stageFile } = await makeImportDirectory(importId)
  const fileName = basename(path)
  const run = <Result>(command: WorkbookCommand) => runJob<Result, WorkbookProgress>({ job: "workbook", command, onProgress })
  try {
    const checked = await run<CheckedWorkbook>({ kind: "check", path, fileName, sheet, stageFile, today })
    const errors = checked.faults === 0 ? [] : await readErrors(stageFile, locale)
    const report = { sheets: checked.sheets, errors, unknownColumns: checked.unknownColumns, unknownSheets: checked.unknownSheets }
    if (errors.length > 0 && markedFile !== null) await run({ kind: "mark", path, fileName, sheet, stageFile, toFile: markedFile, locale })
    if (dryRun || (errors.length > 0 && !acceptValid)) return { ...report, written: false }
    const source = { kind: "import", fileName, fileSha256: await sha256OfFile(path), importId } as const
    await run<Applied>({ kind: "apply", stageFile, actor, today, now: now(), source, acceptValid })
    return { ...report, written: true }
  } finally {
    await removeImportFiles(importId)
  }
}

async function readErrors(stageFile: string, locale: Locale): Promise<ImportReport["errors"]> {
  const { say } = translatorFor(locale)
  const stage = await openStageFile(stageFile)
  try {
    const faults = await listFaults(stage, { offset: 0, limit: -1 })
    return faults.map(({ params, ...fault }) => ({ ...fault, message: say(problemPhrase({ code: fault.code, params })) }))
  } finally {
    await closeStage(stage)
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest("hex")
}
