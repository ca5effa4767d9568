import { isJudgedRule, JUDGED_RULES } from "~/features/standings/rules"
import { listVerdicts } from "~/features/verdicts/list-verdicts.server"
import { OUTCOME_CODES, type Outcome } from "~/features/verdicts/outcome-codes"
import { systemActor } from "~/platform/actor"
import { config } from "~/platform/config.server"
import { sayVerdict } from "~/platform/i18n/say-verdict"
import { scopeFor } from "~/platform/scope"
import { type Command, WrongUsage } from "../command"
import { printJson, printLine } from "../output"

export const list: Command = {
  usage: "list RULE [--outcome OUTCOME] [--school CODE] [--as-of YYYY-MM-DD]",
  summary: `every verdict of a rule, one line each; RULE: ${JUDGED_RULES.join(", ")}`,
  options: { outcome: { type: "string" }, school: { type: "string" } },
  words: [1, 1],
  needsDatabase: true,
  async run({ positionals: [rule = ""], values, asOf, isJson, translator }) {
    if (!isJudgedRule(rule)) throw new WrongUsage(`RULE: ${JUDGED_RULES.join(", ")}`)
    const outcome = values.outcome === undefined ? null : String(values.outcome)
    if (outcome !== null && !(OUTCOME_CODES as readonly string[]).includes(outcome))
      throw new WrongUsage(`--outcome: ${OUTCOME_CODES.join(", ")}`)
    const scope = scopeFor(systemActor(config().districtId), "hours.read")
    const schoolCode = values.school === undefined ? null : String(values.school)
    for await (const verdict of listVerdicts({ scope, rule, asOf, outcome: outcome as Outcome | null, schoolCode })) {
      const said = sayVerdict<unknown>(verdict, translator)
      if (isJson) printJson(said)
      else printLine(`${said.subject.teacherNo}\t${said.subject.name}\t${translator.t(`verdict.outcome.${said.outcome}`)}\t${said.summary}`)
    }
    return 0
  },
}
