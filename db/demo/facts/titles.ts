import { addMonths, type Day, dayOf, yearOf } from "../day"
import type { District } from "../district"
import { isVocational, type Person } from "../person"
import { type Random, randomStream } from "../random"
import type { TitleFact, TitleLabel } from "./fact"

const SCHOOL_LADDER: readonly TitleLabel[] = ["三级教师", "二级教师", "一级教师", "高级教师", "正高级教师"]
const VOCATIONAL_LADDER: readonly (TitleLabel | null)[] = [null, "助理讲师", "讲师", "高级讲师", "正高级讲师"]

/** 专业技术职务聘任: the titles that the person has climbed to by service and luck; a few were granted and never engaged. */
export function titlesOf(person: Person, district: District): readonly TitleFact[] {
  if (person.facts !== null) return person.facts.titles
  if (person.post === "工勤") return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "titles" })
  if (person.stage === null && random.chance(0.5)) return []
  const granted = climb(random, person, person.leftOn ?? district.today)
  const engaged = granted.map((step, at) => {
    const isLast = at === granted.length - 1
    const engagedFrom = isLast && random.chance(0.025) ? null : firstOfNextYear(step.grantedOn)
    return { ...step, engagedFrom: engagedFrom !== null && engagedFrom <= district.today ? engagedFrom : null }
  })
  return engaged.map(({ title, grantedOn, engagedFrom }, at) => {
    const next = engaged[at + 1]?.engagedFrom ?? null
    return { title, grantedOn, engagedFrom, engagedUntil: next === null || engagedFrom === null ? null : dayOf(yearOf(next) - 1, 12, 31) }
  })
}

/** How high a person stands: 0 nothing or third grade, 1 second, 2 first, 3 senior, 4 full senior. */
export function titleRank(person: Person, district: District): number {
  const held = titlesOf(person, district).filter(({ engagedFrom }) => engagedFrom !== null)
  return held.reduce((rank, { title }) => Math.max(rank, SCHOOL_LADDER.indexOf(title), VOCATIONAL_LADDER.indexOf(title)), 0)
}

const firstOfNextYear = (day: Day): Day => dayOf(yearOf(day) + 1, 1, 1)

function climb(random: Random, person: Person, until: Day): readonly { title: TitleLabel; grantedOn: Day }[] {
  const ladder = isVocational(person) ? VOCATIONAL_LADDER : SCHOOL_LADDER
  const isLow = person.education === "大学专科" || person.education === "中等师范"
  const isHigh = person.education === "硕士研究生" || person.education === "博士研究生"
  const isHead = person.post === "校长" || person.post === "副校长"
  const steps: { title: TitleLabel; grantedOn: Day }[] = []
  let year = yearOf(person.teachingSince)
  const take = (rung: number, years: number, chance: number): boolean => {
    year += years
    const title = ladder[rung]
    const grantedOn = dayOf(year, 12, random.between(5, 28))
    if (grantedOn > until || grantedOn < addMonths(person.teachingSince, 2) || !random.chance(chance)) return false
    if (title !== null && title !== undefined) steps.push({ title, grantedOn })
    return true
  }
  if (isLow && !take(0, 1, 0.96)) return steps
  if (!take(1, isLow ? random.between(2, 4) : isHigh ? random.between(0, 1) : random.between(1, 2), person.isEstablished ? 0.985 : 0.8))
    return steps
  if (!take(2, isHigh ? random.between(2, 5) : random.between(5, 10), person.isEstablished ? 0.9 : 0.55)) return steps
  if (!take(3, random.between(6, 12), isHead ? 0.9 : person.isEstablished ? 0.5 : 0.15)) return steps
  take(4, random.between(6, 11), isHead ? 0.12 : 0.03)
  return steps
}
