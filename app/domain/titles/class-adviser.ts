/** The criterion of having been class adviser (班主任) long enough. Clause: title.class-adviser. */
import { addDays, type CivilDate, laterOf } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import type { TeacherFacts } from "../facts"
import { phrase } from "../phrases"
import { clauseOf } from "../policy/pack"
import type { Criterion, Phrase } from "../verdict"
import type { Application } from "./application"
import { monthsFullOn, monthsIn, type Stretches, stretchesOn } from "./stretches"

type About = Pick<Application, "facts" | "pack" | "asOf" | "next">

/** `class-adviser`: full years in all, a term that runs counted to the day itself; null where the title does not ask it. */
export function classAdviserCriterion({ facts, pack, asOf, next }: About): Criterion | null {
  const { classAdviserYears, classAdviserTitles } = pack.title
  if (next === null || !classAdviserTitles.value.includes(next)) return null
  const stretches = stretchesOn({ periods: facts.classAdviserTerms, asOf })
  const months = monthsIn(stretches, asOf)
  const required = classAdviserYears.value
  const isMet = months >= required * 12
  return plainCriterion({
    id: "class-adviser",
    outcome: isMet ? "met" : "not_met",
    required,
    actual: Math.floor(months / 12),
    unit: "years",
    clause: clauseOf(pack, classAdviserYears),
    evidence: termsKnownOn(facts, asOf).map(({ evidence }) => evidence),
    remedy: isMet ? null : remedyOf(stretches, required, asOf),
  })
}

/** The days after `asOf` on which a year as class adviser is full, or a term begins or ends. */
export function classAdviserChanges({ facts, pack, asOf, next }: About): readonly CivilDate[] {
  if (next === null || !pack.title.classAdviserTitles.value.includes(next)) return []
  const stretches = stretchesOn({ periods: facts.classAdviserTerms, asOf })
  const years = Math.floor(monthsIn(stretches, asOf) / 12)
  const ahead = facts.classAdviserTerms.flatMap(({ startsOn, endsOn }) => [startsOn, ...(endsOn === null ? [] : [addDays(endsOn, 1)])])
  const anniversaryOn = monthsFullOn(stretches, (years + 1) * 12)
  return [...ahead, ...(anniversaryOn === null ? [] : [anniversaryOn])].filter((date) => date > asOf)
}

function remedyOf(stretches: Stretches, years: number, asOf: CivilDate): Phrase {
  const fullOn = monthsFullOn(stretches, years * 12)
  if (fullOn !== null) return phrase("title.remedy.class_adviser_running", { years, from: laterOf(fullOn, asOf) })
  return phrase("title.remedy.class_adviser", { years, months: years * 12 - monthsIn(stretches, asOf) })
}

function termsKnownOn({ classAdviserTerms }: TeacherFacts, asOf: CivilDate) {
  return classAdviserTerms.filter(({ startsOn }) => startsOn <= asOf).sort((a, b) => (a.evidence.key < b.evidence.key ? -1 : 1))
}
