import { config } from "~/platform/config.server"
import type { Command } from "../command"
import { openOrCreateDatabase } from "../open-database"
import { printJson, printLine } from "../output"

export const init: Command = {
  usage: "init",
  summary: "creates and migrates an empty database, without the demo district",
  options: {},
  words: [0, 0],
  needsDatabase: false,
  async run({ isJson }) {
    const { created } = await openOrCreateDatabase()
    const { databaseFile } = config()
    if (isJson) printJson({ database: databaseFile, created })
    else printLine(databaseFile)
    return 0
  },
}
