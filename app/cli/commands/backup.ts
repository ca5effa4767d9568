import { backUp } from "~/features/maintenance/back-up.server"
import { restore as restoreDatabase } from "~/features/maintenance/restore.server"
import { systemActor } from "~/platform/actor"
import { config } from "~/platform/config.server"
import type { Command } from "../command"
import { openOrCreateDatabase } from "../open-database"
import { printJson, printLine } from "../output"
import { callerPath } from "../paths"

export const backup: Command = {
  usage: "backup FILE",
  summary: "copies the database while it serves, and checks the copy; the data key is kept apart",
  options: {},
  words: [1, 1],
  needsDatabase: true,
  async run({ positionals: [file = ""], isJson }) {
    const toFile = callerPath(file)
    const { bytes } = await backUp({ actor: systemActor(config().districtId), toFile })
    if (isJson) printJson({ file: toFile, bytes })
    else printLine(`${toFile} (${bytes})`)
    return 0
  },
}

export const restore: Command = {
  usage: "restore FILE",
  summary: "puts a backup into a data folder that has no database, and brings it to the newest schema",
  options: {},
  words: [1, 1],
  needsDatabase: false,
  async run({ positionals: [file = ""], isJson }) {
    const { database } = await restoreDatabase({ fromFile: callerPath(file) })
    await openOrCreateDatabase()
    if (isJson) printJson({ database })
    else printLine(database)
    return 0
  },
}
