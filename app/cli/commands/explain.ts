import { isJudgedRule, JUDGED_RULES } from "~/features/standings/rules"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { systemActor } from "~/platform/actor"
import { parseInstant } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { sayVerdict } from "~/platform/i18n/say-verdict"
import { scopeFor } from "~/platform/scope"
import { type Command, WrongUsage } from "../command"
import { printJson, printLine } from "../output"

export const explain: Command = {
  usage: "explain RULE TEACHER_NO [--as-of YYYY-MM-DD] [--known-at INSTANT]",
  summary: `one verdict, criterion by criterion, as of a date and as known at an instant; RULE: ${JUDGED_RULES.join(", ")}`,
  options: { "known-at": { type: "string" } },
  words: [2, 2],
  needsDatabase: true,
  async run({ positionals: [rule = "", teacherNo = ""], values, asOf, isJson, translator }) {
    if (!isJudgedRule(rule)) throw new WrongUsage(`RULE: ${JUDGED_RULES.join(", ")}`)
    const knownAt = values["known-at"] === undefined ? null : parseInstant(String(values["known-at"]))
    if (values["known-at"] !== undefined && knownAt === null) throw new WrongUsage(`--known-at: ${String(values["known-at"])}`)
    const scope = scopeFor(systemActor(config().districtId), "hours.read")
    const verdict = sayVerdict<unknown>(await explainVerdict({ scope, rule, teacherNo, asOf, knownAt }), translator)
    if (isJson) {
      printJson(verdict)
      return 0
    }
    const { t } = translator
    printLine(
      `${verdict.subject.teacherNo} ${verdict.subject.name}  ${verdict.asOf}  ${verdict.policy === null ? "-" : `${verdict.policy.id}/${verdict.policy.version}`}`,
    )
    printLine(`${t(`verdict.outcome.${verdict.outcome}`)}  ${verdict.summary}`)
    for (const criterion of verdict.criteria) {
      const numbers = criterion.required === null ? "" : `${criterion.actual ?? "?"} / ${criterion.required}`
      printLine(
        `- ${criterion.id}: ${t(`verdict.outcome.${criterion.outcome}`)} ${numbers}  ${criterion.clause.document} ${criterion.clause.article}`,
      )
      if (criterion.remedy !== null) printLine(`  ${criterion.remedy}`)
    }
    if (verdict.figures !== null) printLine(JSON.stringify(verdict.figures, null, 2))
    return 0
  },
}
