import { SHEETS } from "~/features/workbook/format/sheets"
import { type ImportReport, importFile } from "~/features/workbook/import-file.server"
import type { CheckedWorkbook } from "~/features/workbook/stage/check-workbook.server"
import type { WorkbookProgress } from "~/features/workbook/workbook-job"
import { systemActor } from "~/platform/actor"
import { today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import type { Translator } from "~/platform/i18n/translate"
import { type Command, WrongUsage } from "../command"
import { endProgress, printJson, printLine, showProgress, tell } from "../output"
import { callerPath } from "../paths"

export const importCommand: Command = {
  usage: "import FILE [--sheet NAME] [--dry-run] [--accept-valid] [--errors OUT.xlsx]",
  summary: "takes a workbook or csv file in: all of it or, with any error, nothing",
  options: {
    sheet: { type: "string" },
    "dry-run": { type: "boolean" },
    "accept-valid": { type: "boolean" },
    errors: { type: "string" },
  },
  words: [1, 1],
  needsDatabase: true,
  async run({ positionals: [file = ""], values, isJson, translator }) {
    const sheet = typeof values.sheet === "string" ? values.sheet : null
    if (sheet !== null && !SHEETS.some((known) => known.name === sheet))
      throw new WrongUsage(`--sheet: ${SHEETS.map(({ name }) => name).join(", ")}`)
    const report = await importFile({
      actor: systemActor(config().districtId),
      path: callerPath(file),
      sheet,
      dryRun: values["dry-run"] === true,
      acceptValid: values["accept-valid"] === true,
      markedFile: typeof values.errors === "string" ? callerPath(values.errors) : null,
      today: today(),
      locale: translator.locale,
      onProgress: (progress) => showProgress(progressLine(progress)),
    })
    endProgress()
    if (isJson)
      printJson({
        sheets: report.sheets,
        errors: report.errors,
        unknownColumns: report.unknownColumns,
        unknownSheets: report.unknownSheets,
        written: report.written,
      })
    else printReport(report, translator)
    return report.written || (values["dry-run"] === true && report.errors.length === 0) ? 0 : 1
  },
}

const progressLine = (progress: WorkbookProgress) =>
  progress.step === "reading"
    ? `${progress.sheet} ${progress.rowsRead} (${Math.round(progress.share * 100)} %)`
    : `${progress.step} ${progress.done}`

function printReport(report: ImportReport, { t }: Translator): void {
  const counts: (keyof Omit<CheckedWorkbook["sheets"][number], "sheet">)[] = ["new", "changed", "same", "faulty"]
  for (const sheet of report.sheets)
    printLine(`${sheet.sheet}  ${counts.map((count) => `${t(`imports.column.${count}`)} ${sheet[count]}`).join("  ")}`)
  for (const { sheet, column } of report.unknownColumns) tell(`${t("imports.unknown_columns")}: ${sheet} ${column}`)
  for (const name of report.unknownSheets) tell(`${t("imports.unknown_sheets")}: ${name}`)
  for (const error of report.errors)
    printLine(`${error.sheet} ${t("imports.column.row")} ${error.row} ${error.column ?? ""} ${error.value ?? ""}  ${error.message}`)
  printLine(t(report.written ? "imports.done" : report.errors.length > 0 ? "imports.refused.text" : "imports.checked.clean"))
}
