import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Rule, Verdict } from "~/domain/verdict"

/** The figure of each rule by which lists are sorted and warned; rules that are not named have none. */
const DUE_FIGURES: Readonly<Partial<Record<Rule, string>>> = {
  tier: "termEndsOn",
  title: "earliestDate",
  rotation: "dueOn",
  "dual-qualified": "validUntil",
  registration: "windowEnd",
}

/** The day something of a verdict falls due: a term ends, a rotation is due, an application becomes possible. null where there is none. */
export function dueOn({ rule, figures }: Pick<Verdict<unknown>, "rule" | "figures">): CivilDate | null {
  const name = DUE_FIGURES[rule]
  if (name === undefined || figures === null) return null
  const date = (figures as Readonly<Record<string, unknown>>)[name]
  return typeof date === "string" ? (date as CivilDate) : null
}
