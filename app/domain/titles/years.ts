/** The years that stand before a title: how many, of what, and since when. Clauses: title.grade-3 to title.full-senior-lecturer. */
import { addDays, addYears, type CivilDate, eve } from "../calendar/civil-date"
import { completedYears } from "../calendar/period"
import type { Title } from "../codes"
import type { Evidence, TeacherFacts, TitleEngagement } from "../facts"
import type { PolicyPack } from "../policy/pack"
import type { TitleRow } from "../policy/title"
import type { ClauseRef } from "../verdict"
import { rowFor, rowsClause } from "./matrix"
import { monthsFullOn, monthsIn, type Stretches, stretchesOn } from "./stretches"

export interface YearsStanding {
  readonly clause: ClauseRef
  /** null: no row is for her education, or that is not recorded */
  readonly row: TitleRow | null
  /** whether a row may lead her to the title: `excluded` where there is none for her education or not for the stage she teaches */
  readonly path: "open" | "excluded" | "unknown"
  /** completed years of the row's kind; null where not known */
  readonly years: number | null
  /** names of the facts that are missing without which the years cannot be judged */
  readonly missing: readonly string[]
  /** the first day from `asOf` on which the years are full if nothing else changes; null if never by time alone, or not known */
  readonly fullOn: CivilDate | null
  /** the next day on which one more year is complete; null if none can be */
  readonly anniversaryOn: CivilDate | null
  readonly evidence: readonly Evidence[]
}

/** `next` null: not known for want of 最高学历. `held`: her highest titles as `highestTitles` gives them. */
export function yearsStanding(about: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  next: Title | null
  held: readonly TitleEngagement[]
}): YearsStanding {
  const { facts, pack, asOf, next, held } = about
  const clause = rowsClause({ pack, to: next })
  const nothing = { clause, row: null, years: null, fullOn: null, anniversaryOn: null, evidence: [facts.evidence] }
  if (next === null || facts.education === null) return { ...nothing, path: "unknown", missing: ["最高学历"] }
  const row = rowFor({ pack, to: next, education: facts.education })
  if (row === null) return { ...nothing, path: "excluded", missing: [] }

  const clock = row.basis === "taught" ? taughtClock(facts, asOf) : engagedClock(held, asOf)
  const isStageUnknown = row.stages !== null && facts.stage === null
  const isStageExcluded = row.stages !== null && facts.stage !== null && !row.stages.includes(facts.stage)
  const known = { clause, row, years: clock.years, anniversaryOn: clock.nextOn, evidence: clock.evidence }
  if (isStageExcluded) return { ...known, path: "excluded", missing: [], fullOn: null }
  const missing = [...(isStageUnknown ? ["任教学段"] : []), ...(clock.years === null && row.years > 0 ? [clock.fact] : [])]
  if (missing.length > 0) return { ...known, path: isStageUnknown ? "unknown" : "open", missing, fullOn: null }
  const isFull = row.years === 0 || (clock.years !== null && clock.years >= row.years)
  return { ...known, path: "open", missing, fullOn: isFull ? asOf : clock.fullOn(row.years) }
}

interface Clock {
  /** the name of the fact that starts it */
  readonly fact: string
  readonly years: number | null
  readonly nextOn: CivilDate | null
  readonly fullOn: (years: number) => CivilDate | null
  readonly evidence: readonly Evidence[]
}

function taughtClock({ teachingSince, evidence }: TeacherFacts, asOf: CivilDate): Clock {
  const fact = "从教起始年月"
  if (teachingSince === null || teachingSince > asOf) return { fact, years: null, nextOn: null, fullOn: () => null, evidence: [evidence] }
  const years = completedYears(teachingSince, asOf)
  const fullOn = (required: number) => addYears(teachingSince, required)
  return { fact, years, nextOn: fullOn(years + 1), fullOn, evidence: [evidence] }
}

function engagedClock(held: readonly TitleEngagement[], asOf: CivilDate): Clock {
  const engaged = held.flatMap(({ engagedFrom, engagedUntil, evidence }) =>
    engagedFrom !== null && engagedFrom <= asOf ? [{ startsOn: engagedFrom, endsOn: engagedUntil, evidence }] : [],
  )
  const stretches = stretchesOn({ periods: engaged, asOf })
  // A clock that still runs counts anniversaries: the day itself is not yet over.
  const years = Math.floor(monthsIn(stretches, eve(asOf)) / 12)
  return {
    fact: "聘任开始日期",
    years: engaged.length === 0 ? null : years,
    nextOn: anniversary(stretches, years + 1),
    fullOn: (required) => anniversary(stretches, required),
    evidence: (engaged.length > 0 ? engaged : held).map(({ evidence }) => evidence),
  }
}

function anniversary(stretches: Stretches, years: number): CivilDate | null {
  const fullOn = monthsFullOn(stretches, years * 12)
  return fullOn === null ? null : addDays(fullOn, 1)
}
