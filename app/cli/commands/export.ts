import { exportFile } from "~/features/workbook/export-file.server"
import { SHEETS } from "~/features/workbook/format/sheets"
import { systemActor } from "~/platform/actor"
import { config } from "~/platform/config.server"
import { type Command, WrongUsage } from "../command"
import { printJson, printLine } from "../output"
import { callerPath } from "../paths"

export const exportCommand: Command = {
  usage: "export FILE.xlsx [--sheet NAME]…",
  summary: "writes the whole database, or some sheets of it, as a workbook that imports again without a change",
  options: { sheet: { type: "string", multiple: true } },
  words: [1, 1],
  needsDatabase: true,
  async run({ positionals: [file = ""], values, isJson }) {
    const sheets = Array.isArray(values.sheet) ? values.sheet.map(String) : null
    const unknown = sheets?.find((name) => !SHEETS.some((known) => known.name === name))
    if (unknown !== undefined) throw new WrongUsage(`--sheet ${unknown}: ${SHEETS.map(({ name }) => name).join(", ")}`)
    const toFile = callerPath(file)
    const { rows } = await exportFile({ actor: systemActor(config().districtId), toFile, sheets })
    if (isJson) printJson({ file: toFile, rows })
    else printLine(`${toFile} (${rows})`)
    return 0
  },
}
