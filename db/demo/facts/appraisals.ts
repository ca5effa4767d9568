import { dayOf, later, yearOf } from "../day"
import type { District } from "../district"
import type { Person } from "../person"
import { randomStream } from "../random"
import type { AppraisalFact } from "./fact"

const YEARS = 6

/** 年度考核 of the last six full years: nearly all 合格, one in six 优秀, a few below, ungraded or never written down. */
export function appraisalsOf(person: Person, district: District): readonly AppraisalFact[] {
  if (person.facts !== null) return person.facts.appraisals
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "appraisals" })
  const thisYear = yearOf(district.today)
  const drawn: AppraisalFact[] = []
  for (let year = thisYear - YEARS; year < thisYear; year++) {
    const luck = random.next()
    const isFirst = later(dayOf(year, 7, 1), person.teachingSince) !== dayOf(year, 7, 1)
    if (person.teachingSince > dayOf(year, 12, 31) || (person.leftOn ?? "9999") < dayOf(year, 12, 31)) continue
    // Who began in autumn gets no grade in the first year.
    if (isFirst) {
      if (luck < 0.6) drawn.push({ year, result: "不定等次" })
    } else if (luck >= 0.012) drawn.push({ year, result: resultOf(luck) })
  }
  return drawn
}

function resultOf(luck: number): AppraisalFact["result"] {
  if (luck < 0.018) return "基本合格"
  if (luck < 0.02) return "不合格"
  if (luck < 0.027) return "不定等次"
  return luck > 0.84 ? "优秀" : "合格"
}
