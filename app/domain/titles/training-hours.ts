/** The criterion of hours in the last five years (继续教育). Clause: title.hours. */
import { addYears } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import type { HoursEntry } from "../facts"
import { evidenceOf, hoursLacking } from "../hours/criteria"
import { entriesEndedBy } from "../hours/entries"
import { repeatsAmong, trainingsToldTwice } from "../hours/repeats"
import { type Rolling, rollingHours } from "../hours/rolling"
import { phrase } from "../phrases"
import { clauseOf } from "../policy/pack"
import type { Criterion } from "../verdict"
import { type Application, yearsLookedAt } from "./application"
import { missingRemedy } from "./remedy"

/** `training-hours`: the hours rule's `rollingFiveYears` against so many for each year looked at; undetermined where those figures are. */
export function trainingHoursCriterion(application: Application): Criterion {
  const { pack, hours } = application
  const blank = { id: "training-hours", unit: "hours", clause: clauseOf(pack, pack.title.hoursPerYear) } as const
  const n = yearsLookedAt(application)
  if (hours.figures === null) {
    const missing = [...new Set(hours.criteria.flatMap((criterion) => criterion.missing))]
    const remedy = hours.criteria.find((criterion) => criterion.remedy !== null)?.remedy ?? null
    return plainCriterion({ ...blank, outcome: "undetermined", missing, remedy })
  }
  const actual = hours.figures.rollingFiveYears
  const evidence = entriesInWindow(application).map(evidenceOf)
  if (n === null) {
    const missing = ["最高学历"]
    return plainCriterion({ ...blank, outcome: "undetermined", actual, evidence, missing, remedy: missingRemedy(missing) })
  }
  const required = pack.title.hoursPerYear.value * n
  const lacking = hoursLacking({ required, actual })
  return plainCriterion({
    ...blank,
    outcome: lacking === 0 ? "met" : "not_met",
    required,
    actual,
    evidence,
    remedy: lacking === 0 ? null : phrase("title.remedy.hours", { missing: lacking, required }),
  })
}

/** The sum with the day on which the first of its entries leaves the window. */
export function rollingOf({ facts, pack, asOf }: Pick<Application, "facts" | "pack" | "asOf">): Rolling {
  const entries = entriesEndedBy({ entries: facts.hours, on: asOf })
  const { rollingYears, crediting } = pack.hours
  return rollingHours({ entries, toldTwice: trainingsToldTwice(entries), asOf, years: rollingYears.value, buckets: crediting.value })
}

/** The recognised entries that count in the window, repeats once. */
function entriesInWindow({ facts, pack, asOf }: Application): readonly HoursEntry[] {
  const after = addYears(asOf, -pack.hours.rollingYears.value)
  const standing = (entry: HoursEntry) => entry.recognition === "recognised" && entry.endsOn > after
  const entries = entriesEndedBy({ entries: facts.hours, on: asOf })
  const repeats = repeatsAmong({ toldTwice: trainingsToldTwice(entries), standing })
  return entries.filter((entry) => standing(entry) && !repeats.has(entry))
}
