import type { ParseArgsConfig } from "node:util"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Translator } from "~/platform/i18n/translate"

/** What a command is given. */
export interface Invocation {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  /** `--as-of`, or today in the district */
  readonly asOf: CivilDate
  readonly isJson: boolean
  readonly translator: Translator
}

/** 0 done, 1 refused or not met, 2 wrong usage */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** shown by `help` and after wrong usage */
  readonly usage: string
  readonly summary: string
  readonly options: NonNullable<ParseArgsConfig["options"]>
  /** how many words must follow, at least and at most */
  readonly words: readonly [least: number, most: number]
  /** whether the database must exist; `init` and `template` need none */
  readonly needsDatabase: boolean
  run(invocation: Invocation): Promise<ExitCode>
}

/** A command called wrongly: exit 2 with its usage. */
export class WrongUsage extends Error {}
