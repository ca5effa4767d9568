import { addDays, addYears, type Day, dayNumber, dayOf, fromDayNumber, fullYears, later, yearOf } from "../day"
import type { District } from "../district"
import type { AwardFact, TierLabel } from "../facts/fact"
import { titleRank, titlesOf } from "../facts/titles"
import { isCase, isInPost, mustTrain, type Person } from "../person"
import { type Random, randomStream } from "../random"
import { scaled, shuffled } from "./choose"

/** One class of the pyramid: how many in a district of 5,000 hold it as their highest, and what it takes. */
interface Class {
  readonly tier: TierLabel
  readonly level: "区级" | "校级"
  readonly count: number
  readonly years: number
  readonly rank: number
  readonly heads: boolean | null
}

const PYRAMID: readonly Class[] = [
  { tier: "教育家型校长", level: "区级", count: 2, years: 15, rank: 3, heads: true },
  { tier: "教育家型教师", level: "区级", count: 3, years: 15, rank: 3, heads: false },
  { tier: "学科带头人", level: "区级", count: 12, years: 12, rank: 3, heads: null },
  { tier: "学科名师", level: "区级", count: 46, years: 9, rank: 2, heads: null },
  { tier: "骨干教师", level: "区级", count: 310, years: 5, rank: 2, heads: null },
  { tier: "骨干教师", level: "校级", count: 150, years: 3, rank: 1, heads: null },
]

/** What a holder of a class held before it, one term each, highest first. */
const STEPS: Readonly<Record<TierLabel, readonly TierLabel[]>> = {
  骨干教师: [],
  学科名师: ["骨干教师"],
  学科带头人: ["学科名师", "骨干教师"],
  教育家型教师: ["学科带头人", "学科名师", "骨干教师"],
  教育家型校长: ["骨干教师"],
}
const TERM_YEARS = 3

/** 教师梯队: the awards of everybody who is no case, by number. */
export function drawAwards(district: District): ReadonlyMap<number, readonly AwardFact[]> {
  const awards = new Map<number, readonly AwardFact[]>()
  const candidates = shuffled(
    district.people.filter((person) => mustTrain(person) && person.stage !== null && !isCase(person)),
    { seed: district.seed, topic: "merit" },
  )
  for (const rung of PYRAMID) {
    let left = scaled(rung.count, district.scale)
    for (const person of candidates) {
      if (left === 0) break
      if (awards.has(person.number) || !qualifies(person, rung, district)) continue
      const drawn = career(randomStream({ seed: district.seed, owner: person.number, topic: "awards" }), person, rung, district)
      if (drawn.length === 0) continue
      awards.set(person.number, drawn)
      left--
    }
  }
  return awards
}

function qualifies(person: Person, rung: Class, district: District): boolean {
  if (rung.heads !== null && rung.heads !== (person.post === "校长")) return false
  if (!isInPost(person) && rung.tier !== "骨干教师") return false
  return fullYears(person.teachingSince, person.leftOn ?? district.today) >= rung.years && titleRank(person, district) >= rung.rank
}

/** The awards of one person: the steps up, then the class itself with its renewals. Empty if there was no time for it. */
function career(random: Random, person: Person, rung: Class, district: District): readonly AwardFact[] {
  const until = person.leftOn ?? district.today
  const ready = yearOf(later(addYears(person.teachingSince, rung.years), gradeOneOn(person, district, rung.rank)))
  const first = Math.max(
    ready,
    random.weighted([
      [2018, 8],
      [2019, 8],
      [2021, 22],
      [2022, 20],
      [2023, 18],
      [2024, 14],
      [2025, 10],
    ] as const),
  )
  const isHighest = rung.tier !== "骨干教师"
  const year = isHighest ? Math.max(first, 2021) : first
  if (grantDay(year) > until) return []
  const steps = STEPS[rung.tier].map((tier, at) => term(tier, rung.level, grantDay(year - TERM_YEARS * (at + 1))))
  const early = steps.filter(({ grantedOn }) => grantedOn >= addYears(person.teachingSince, 4)).reverse()
  const level = rung.level === "区级" && random.chance(0.06) ? "市级" : rung.level
  return [...early, ...withRenewals(random, term(rung.tier, level, grantDay(year)), until)]
}

const grantDay = (year: number): Day => dayOf(year, 12, 10)

function term(tier: TierLabel, level: AwardFact["level"], grantedOn: Day): AwardFact {
  return { tier, level, grantedOn, termEndsOn: addDays(addYears(grantedOn, TERM_YEARS), -1), withdrawnOn: null }
}

/** Half are renewed without a break when the term ends; two in a hundred are withdrawn. */
function withRenewals(random: Random, award: AwardFact, until: Day): readonly AwardFact[] {
  const ends = award.termEndsOn as Day
  if (random.chance(0.02)) {
    const withdrawnOn = fromDayNumber(random.between(dayNumber(award.grantedOn) + 100, dayNumber(ends)))
    if (withdrawnOn <= until) return [{ ...award, withdrawnOn }]
  }
  const next = addDays(ends, 1)
  return next > until || !random.chance(0.55) ? [award] : [award, ...withRenewals(random, term(award.tier, award.level, next), until)]
}

function gradeOneOn(person: Person, district: District, rank: number): Day {
  if (rank < 2) return person.teachingSince
  const title = titlesOf(person, district).find((held) => held.title === "一级教师" || held.title === "讲师")
  return title?.engagedFrom ?? person.teachingSince
}
