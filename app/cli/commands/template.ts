import { SHEETS } from "~/features/workbook/format/sheets"
import { writeTemplate } from "~/features/workbook/write/write-template"
import type { Command } from "../command"
import { printLine } from "../output"
import { callerPath } from "../paths"

export const template: Command = {
  usage: "template FILE.xlsx",
  summary: "writes an empty workbook with drop-downs, notes and one sample row a sheet",
  options: {},
  words: [1, 1],
  needsDatabase: false,
  async run({ positionals: [file = ""] }) {
    const toFile = callerPath(file)
    await writeTemplate(toFile, SHEETS)
    printLine(toFile)
    return 0
  },
}
