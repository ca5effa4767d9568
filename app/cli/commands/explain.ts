import type { Outcome } from "~/domain/verdict"
import { isJudgedRule, JUDGED_RULES } from "~/features/standings/rules"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { explainWhatIf } from "~/features/what-if/explain-what-if.server"
import { systemActor } from "~/platform/actor"
import { parseInstant } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { sayVerdict } from "~/platform/i18n/say-verdict"
import type { Translator } from "~/platform/i18n/translate"
import { scopeFor } from "~/platform/scope"
import { type Command, WrongUsage } from "../command"
import { printJson, printLine, tell } from "../output"
import { callerPath } from "../paths"

type Said = ReturnType<typeof sayVerdict<unknown>>

export const explain: Command = {
  usage: "explain RULE TEACHER_NO [--as-of YYYY-MM-DD] [--known-at INSTANT] [--what-if FILE.json]",
  summary: `one verdict, criterion by criterion, as of a date and as known at an instant, or what it would be if the file were so; RULE: ${JUDGED_RULES.join(", ")}`,
  options: { "known-at": { type: "string" }, "what-if": { type: "string" } },
  words: [2, 2],
  needsDatabase: true,
  async run({ positionals: [rule = "", teacherNo = ""], values, asOf, isJson, translator }) {
    if (!isJudgedRule(rule)) throw new WrongUsage(`RULE: ${JUDGED_RULES.join(", ")}`)
    const knownAt = values["known-at"] === undefined ? null : parseInstant(String(values["known-at"]))
    if (values["known-at"] !== undefined && knownAt === null) throw new WrongUsage(`--known-at: ${String(values["known-at"])}`)
    const scope = scopeFor(systemActor(config().districtId), "hours.read")
    const asked = { scope, rule, teacherNo, asOf, knownAt }
    const file = values["what-if"]
    if (file === undefined) {
      printVerdict(sayVerdict<unknown>(await explainVerdict(asked), translator), { isJson, translator })
      return 0
    }
    const path = callerPath(String(file))
    const answer = await explainWhatIf({ ...asked, path })
    if (!answer.ok) {
      for (const { place, phrase } of answer.faults) tell([path, place, translator.say(phrase)].filter((part) => part !== "").join(": "))
      return 1
    }
    const { before, after, supposed, criteria, waiting } = answer.explained
    const changed = criteria.filter((one) => one.changed)
    const whatIf = {
      supposed: supposed.map((phrase) => translator.say(phrase)),
      before: sayVerdict<unknown>(before, translator),
      changed: changed.map(({ id }) => id),
      /** of them: those that change so too if nothing but time goes by */
      changedByTime: changed.filter(({ byTimeAlone }) => byTimeAlone).map(({ id }) => id),
      waiting,
    }
    const verdict = sayVerdict<unknown>(after, translator)
    if (isJson) printJson({ ...verdict, whatIf })
    else printWhatIf({ verdict, ...whatIf }, translator)
    return 0
  },
}

interface WhatIfSaid {
  readonly verdict: Said
  readonly supposed: readonly string[]
  readonly before: Said
  readonly changed: readonly string[]
  readonly changedByTime: readonly string[]
  readonly waiting: Outcome | null
}

function printWhatIf({ verdict, supposed, before, changed, changedByTime, waiting }: WhatIfSaid, translator: Translator): void {
  const { t } = translator
  printLine(t("what_if.simulated"))
  for (const said of supposed) printLine(`+ ${said}`)
  printLine(`${t("what_if.now_on", { date: before.asOf })}  ${t(`verdict.outcome.${before.outcome}`)}  ${before.summary}`)
  for (const id of changed) {
    const [was, is] = [before, verdict].map((one) => sideOf(one, id, translator))
    printLine(`~ ${id}: ${was} -> ${is}${changedByTime.includes(id) ? `  (${t("what_if.changed_by_time")})` : ""}`)
  }
  if (waiting !== null) printLine(t("what_if.waiting", { date: verdict.asOf, outcome: t(`verdict.outcome.${waiting}`) }))
  printVerdict(verdict, { isJson: false, translator })
}

function sideOf({ criteria }: Said, id: string, { t }: Translator): string {
  const criterion = criteria.find((one) => one.id === id)
  return criterion === undefined ? "-" : `${t(`verdict.outcome.${criterion.outcome}`)} ${criterion.actual ?? ""}`.trim()
}

function printVerdict(verdict: Said, { isJson, translator }: { isJson: boolean; translator: Translator }): void {
  if (isJson) {
    printJson(verdict)
    return
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
}
