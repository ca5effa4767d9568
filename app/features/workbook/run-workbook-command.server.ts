import { config } from "~/platform/config.server"
import { demoSheets } from "./demo-sheets.server"
import { exportWorkbook } from "./export-workbook.server"
import { SHEETS } from "./format/sheets"
import { markWorkbook } from "./mark-workbook.server"
import type { ReadOptions } from "./read/read-rows"
import { readSheets } from "./read/read-rows"
import { applyStage } from "./stage/apply-stage.server"
import { checkWorkbook } from "./stage/check-workbook.server"
import type { WorkbookCommand, WorkbookProgress } from "./workbook-job"

/** Does one command of the workbook in this process, which should be a child of its own: reading files and writing sets blocks. The database must be open. */
export async function runWorkbookCommand(command: WorkbookCommand, tell: (progress: WorkbookProgress) => void): Promise<unknown> {
  const { databaseFile: factsFile, districtId } = config()
  const onReading = ({ sheet, rowsRead, share }: { sheet: string; rowsRead: number; share: number }) =>
    tell({ step: "reading", sheet, rowsRead, share })
  switch (command.kind) {
    case "check": {
      const { path, fileName, sheet, stageFile, today } = command
      const options: ReadOptions = { formats: SHEETS, today, fileName, ...(sheet === null ? {} : { sheet }) }
      return checkWorkbook({ sheets: readSheets(path, options), stageFile, factsFile, districtId, onProgress: onReading })
    }
    case "demo": {
      const { teachers, seed, stageFile, today } = command
      return checkWorkbook({ sheets: demoSheets({ teachers, seed, today }), stageFile, factsFile, districtId, onProgress: onReading })
    }
    case "apply":
      return applyStage({ ...command, onProgress: tell })
    case "export":
      return exportWorkbook({ toFile: command.toFile, sheets: command.sheets, districtId })
    case "mark":
      return markWorkbook(command)
  }
}
