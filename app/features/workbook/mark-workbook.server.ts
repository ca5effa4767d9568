import { closeStage, findStageNote, listFaults, openStageFile } from "#db/queries/staging/stage-file"
import { type Locale, parseLocale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import { SHEETS } from "./format/sheets"
import { problemPhrase } from "./problem-phrase"
import type { StageNote } from "./stage/check-workbook.server"
import { type Mark, writeMarkedCopy } from "./write/write-marked-copy"

/** Writes the uploaded workbook again with its faulty cells filled and what is wrong as a comment, in the reader's language. */
export async function markWorkbook(asked: {
  readonly path: string
  readonly fileName: string
  readonly sheet: string | null
  readonly stageFile: string
  readonly toFile: string
  readonly locale: string
}): Promise<{ marks: number }> {
  const { path, fileName, sheet, stageFile, toFile } = asked
  const marks = await readMarks(stageFile, parseLocale(asked.locale))
  await writeMarkedCopy(path, toFile, marks, { formats: SHEETS, fileName, ...(sheet === null ? {} : { sheet }) })
  return { marks: marks.length }
}

async function readMarks(stageFile: string, locale: Locale): Promise<readonly Mark[]> {
  const { say } = translatorFor(locale)
  const stage = await openStageFile(stageFile)
  try {
    const places = (await findStageNote<StageNote>(stage, "check"))?.fileSheets ?? []
    const faults = await listFaults(stage, { offset: 0, limit: -1 })
    return faults.map((fault) => {
      const place = places.find((known) => known.sheet === fault.sheet)
      const columnNo = fault.column === null ? null : (place?.columnNos[fault.column] ?? null)
      return { sheet: place?.name ?? fault.sheet, rowNo: fault.row, columnNo, text: say(problemPhrase(fault)) }
    })
  } finally {
    await closeStage(stage)
  }
}
