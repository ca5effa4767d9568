import { type Day, dayOf, later, yearOf } from "../day"
import type { District } from "../district"
import type { Person } from "../person"
import { randomStream } from "../random"
import type { AdviserTermFact } from "./fact"

/** 班主任经历: school years as class adviser, the last often still running. */
export function adviserTermsOf(person: Person, district: District): readonly AdviserTermFact[] {
  if (person.facts !== null) return person.facts.adviserTerms
  if (person.stage === null || person.school.kind === "教师进修学院") return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "adviser terms" })
  if (!random.chance(0.68)) return []
  const until = person.leftOn ?? district.today
  const terms: AdviserTermFact[] = []
  let year = yearOf(person.teachingSince) + random.between(0, 4)
  for (let nth = random.between(1, 3); nth > 0; nth--) {
    const startsOn = later(dayOf(year, 9, 1), person.teachingSince)
    const lasts = random.between(1, 6)
    const endsOn: Day = dayOf(year + lasts, random.chance(0.05) ? 1 : 8, 31)
    if (startsOn > until) break
    if (endsOn > until) {
      terms.push({ startsOn, endsOn: person.leftOn })
      break
    }
    terms.push({ startsOn, endsOn })
    year += lasts + random.between(0, 4)
  }
  return terms
}
