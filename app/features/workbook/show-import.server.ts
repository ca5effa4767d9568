import { existsSync } from "node:fs"
import { findImportJob, findImportOfFile } from "#db/queries/import-jobs"
import type { Change } from "#db/queries/staging/match-rows"
import { closeStage, countFaults, listFaults, openStageFile } from "#db/queries/staging/stage-file"
import type { Actor } from "~/platform/actor"
import { now, nowMs } from "~/platform/clock.server"
import { NotFound } from "~/platform/errors"
import type { Locale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import { SHEETS } from "./format/sheets"
import { importFiles } from "./import-files.server"
import type { ImportChange, ImportErrorPage, ImportPage } from "./import-page"
import { parseSummary } from "./import-summary"
import { problemPhrase } from "./problem-phrase"
import { progressOf } from "./running-imports.server"
import { writtenValue } from "./write/written-value"

const ERRORS_A_PAGE = 50

/** One import as its page shows it, at whatever stage it is. */
export async function showImport({
  actor,
  importId,
  errorPage,
  locale,
}: {
  actor: Actor
  importId: string
  errorPage: number
  locale: Locale
}): Promise<ImportPage> {
  const job = await findImportJob({ districtId: actor.districtId, id: importId })
  if (job === undefined) throw new NotFound()
  const summary = parseSummary(job.summary)
  const sheets = summary.sheets ?? []
  const sum = (count: "new" | "changed" | "faulty") => sheets.reduce((total, sheet) => total + sheet[count], 0)
  const isChecked = job.state === "checked"
  const writes = sum("new") + sum("changed") > 0
  const faults = summary.faults ?? 0
  const errors = isChecked ? await readErrors({ stageFile: importFiles(job.id).stageFile, errorPage, locale }) : NO_ERRORS
  const earlier = await findImportOfFile({ districtId: actor.districtId, fileSha256: job.fileSha256, except: job.id })
  return {
    importId: job.id,
    fileName: job.fileName,
    fileBytes: job.fileBytes,
    state: job.state,
    uploadedBy: job.actorName,
    createdAt: job.createdAt,
    finishedAt: job.finishedAt,
    progress: progressOf(job.id, nowMs()),
    sheets,
    errors,
    unknownColumns: summary.unknownColumns ?? [],
    unknownSheets: summary.unknownSheets ?? [],
    changesSample: (summary.changes ?? []).map(shownChange),
    canConfirm: isChecked && faults === 0 && writes,
    canAcceptValid: isChecked && faults > 0 && writes,
    hasMarkedWorkbook: isChecked && faults > 0,
    ending:
      summary.ending === undefined
        ? null
        : { message: translatorFor(locale).say(summary.ending.phrase), reference: summary.ending.reference },
    recomputedPeople: summary.recomputedPeople ?? null,
    sameFileAs: earlier ?? null,
    computedAt: now(),
  }
}

const NO_ERRORS: ImportErrorPage = { rows: [], total: 0, page: 1, pages: 1 }

async function readErrors({
  stageFile,
  errorPage,
  locale,
}: {
  stageFile: string
  errorPage: number
  locale: Locale
}): Promise<ImportErrorPage> {
  if (!existsSync(stageFile)) return NO_ERRORS
  const { say } = translatorFor(locale)
  const stage = await openStageFile(stageFile)
  try {
    const total = await countFaults(stage)
    const pages = Math.max(1, Math.ceil(total / ERRORS_A_PAGE))
    const page = Math.min(Math.max(1, errorPage), pages)
    const faults = await listFaults(stage, { offset: (page - 1) * ERRORS_A_PAGE, limit: ERRORS_A_PAGE })
    const rows = faults.map((fault) => ({ ...fault, value: fault.value ?? "", message: say(problemPhrase(fault)) }))
    return { rows, total, page, pages }
  } finally {
    await closeStage(stage)
  }
}

/** A change in the words of the workbook; personal numbers are not shown, only that they change. */
function shownChange({ sheet, key, field, before, after }: Change): ImportChange {
  const column = SHEETS.find((format) => format.name === sheet)?.columns.find((known) => known.field === field)
  const shown = (value: string | number | null) => (column === undefined || value === null ? "" : String(writtenValue(column, value) ?? ""))
  return { sheet, key, field: column?.header ?? field, before: shown(before), after: shown(after) }
}
