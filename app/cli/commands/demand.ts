import { demandLines } from "~/features/training/demand/demand-lines.server"
import type { DemandLine, SuggestionsPage } from "~/features/training/demand/demand-page"
import { suggestionsPage } from "~/features/training/demand/suggestions-page.server"
import { systemActor } from "~/platform/actor"
import { today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import type { Translator } from "~/platform/i18n/translate"
import { scopeFor } from "~/platform/scope"
import { type Command, WrongUsage } from "../command"
import { printJson, printLine } from "../output"

const FORMATS = ["text", "json"] as const
const EVERYBODY = { stage: "", subject: "", tier: "", school: "" } as const
const WISHES = { ...EVERYBODY, least: 10, most: 50, runs: 40, weeks: 16, without: [] } as const
/** More than any district has runs suggested, or people. */
const ALL = 1_000_000

export const demand: Command = {
  usage: `demand [--format ${FORMATS.join("|")}] [--as-of YYYY-MM-DD]`,
  summary: "unmet hours by category, stage, subject, tier and school, with the day by which they are needed, and suggested course runs",
  options: { format: { type: "string" } },
  words: [0, 0],
  needsDatabase: true,
  async run({ values, asOf, isJson, translator }) {
    const format = values.format === undefined ? (isJson ? "json" : "text") : String(values.format)
    if (!(FORMATS as readonly string[]).includes(format)) throw new WrongUsage(`--format: ${FORMATS.join(", ")}`)
    const actor = systemActor(config().districtId)
    const judgedOn = asOf === today() ? null : asOf
    const filter = { ...EVERYBODY, category: "", by: "all" } as const
    const { lines, completion } = await demandLines({ scope: scopeFor(actor, "demand.read"), filter, asOf: judgedOn })
    const scope = scopeFor(actor, "run.plan")
    const page = await suggestionsPage({
      ...{ scope, wishes: WISHES, page: 1, cause: "", unmetPage: 1, today: asOf, asOf: judgedOn },
      sizes: { cards: ALL, people: ALL },
    })
    if (format === "json") printJson(asJson({ asOf, lines, completion, page }))
    else for (const line of asText({ lines, page }, translator)) printLine(line)
    return 0
  },
}

interface Found {
  readonly asOf: string
  readonly lines: readonly DemandLine[]
  readonly completion: SuggestionsPage["before"]
  readonly page: SuggestionsPage
}

function asJson({ asOf, lines, completion, page }: Found) {
  const { suggestions, unmet, before, after, gapHours, coveredHours, undetermined } = page
  return {
    asOf,
    completion,
    demand: lines.map(({ id: _, school, ...line }) => ({ ...line, school: school?.code ?? null })),
    suggestions: suggestions.map(({ people, ...run }) => ({ ...run, people: people.map(({ teacherNo }) => teacherNo) })),
    plan: { before, after, gapHours, coveredHours, undetermined },
    unmet: { byCause: Object.fromEntries(unmet.byCause.map(({ cause, people }) => [cause, people])), people: unmet.people },
  }
}

function* asText({ lines, page }: Pick<Found, "lines" | "page">, { t, label }: Translator): Generator<string> {
  yield t("demand.title")
  for (const { category, stage, subject, tier, school, hours, lacking, people, undetermined, byOn } of lines) {
    const whom = [school?.name ?? "", label("stage", stage ?? null), subject ?? label("stage", null), label("tier", tier ?? null)].join(
      "\t",
    )
    const by = byOn ?? t("demand.nothing_lacking")
    yield t("demand.text.line", { whom, category: t(`demand.category.${category}`), hours, lacking, people, undetermined, by })
  }
  yield t("suggestions.count", { count: page.total })
  for (const { rank, course, people, hours, days, starts, ends, venue, trainer } of page.suggestions) {
    const when = { from: days[0] ?? "", to: days.at(-1) ?? "", times: days.length, starts, ends }
    const place = venue?.name ?? t("suggestions.online")
    yield t("demand.text.suggested", { rank, course: course.name, people: people.length, hours, ...when, place, trainer: trainer.name })
  }
  yield t("unmet.title")
  for (const { cause, people } of page.unmet.byCause)
    if (people > 0) yield t("demand.text.cause", { cause: t(`unmet.short.${cause}`), people })
}
