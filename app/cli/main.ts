/** The command line. `npm run -s shicheng -- <command>`; see README. */
import { parseArgs } from "node:util"
import { closeDatabase } from "#db/client"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { refusalPhrase } from "~/features/workbook/problem-phrase"
import { today } from "~/platform/clock.server"
import { ConfigError, reloadConfig } from "~/platform/config.server"
import { isDenied, isNotFound, isRefusal } from "~/platform/errors"
import { parseLocale } from "~/platform/i18n/locale"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { WrongUsage } from "./command"
import { COMMANDS } from "./commands"
import { openExistingDatabase } from "./open-database"
import { printLine, tell } from "./output"
import { callerPath } from "./paths"

const SHARED_OPTIONS = {
  json: { type: "boolean" },
  "data-dir": { type: "string" },
  "as-of": { type: "string" },
  lang: { type: "string" },
} as const

process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = argv
  const command = COMMANDS[name]
  if (command === undefined) {
    const lines = Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
    const help = `shicheng <command> [--json] [--data-dir DIR] [--as-of YYYY-MM-DD] [--lang zh-CN|en]\n\n${lines.join("\n")}`
    if (name === "help" || name === "--help") printLine(help)
    else tell(`unknown command: ${name}\n\n${help}`)
    return name === "help" || name === "--help" ? 0 : 2
  }
  let translator = translatorFor(parseLocale(undefined))
  try {
    const { values, positionals } = parse(command.options, rest)
    translator = translatorFor(parseLocale(values.lang))
    if (typeof values["data-dir"] === "string") process.env.DATA_DIR = callerPath(values["data-dir"])
    reloadConfig()
    const asOf = values["as-of"] === undefined ? today() : parseCivilDate(String(values["as-of"]))
    if (asOf === null) throw new WrongUsage(`--as-of: ${String(values["as-of"])}`)
    const [least, most] = command.words
    if (positionals.length < least || positionals.length > most) throw new WrongUsage("")
    if (command.needsDatabase) await openExistingDatabase()
    return await command.run({ positionals, values, asOf, isJson: values.json === true, translator })
  } catch (error) {
    return explain(error, { usage: command.usage, translator })
  } finally {
    await closeDatabase()
  }
}

function parse(options: (typeof COMMANDS)[string]["options"], args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...SHARED_OPTIONS, ...options }, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function explain(error: unknown, { usage, translator }: { usage: string; translator: Translator }): number {
  if (error instanceof WrongUsage) {
    tell([error.message, `usage: shicheng ${usage}`].filter((line) => line !== "").join("\n"))
    return 2
  }
  if (error instanceof ConfigError) {
    tell(error.message)
    return 2
  }
  if (isRefusal(error)) {
    tell(translator.say(refusalPhrase(error)))
    return 1
  }
  if (isNotFound(error) || isDenied(error)) {
    tell(translator.say({ key: "refusal.not_found" }))
    return 1
  }
  throw error
}
