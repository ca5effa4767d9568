import { addDays, addMonths, type Day, dayNumber, dayOf, fromDayNumber, fullYears, later } from "../day"
import type { District } from "../district"
import type { Person } from "../person"
import { type Random, randomStream } from "../random"
import type { LeaveFact } from "./fact"

const SINCE = "2020-09-01"

/** 请假: maternity, long illness, study and secondment; those still running have an end to come or none yet. */
export function leavesOf(person: Person, district: District): readonly LeaveFact[] {
  if (person.facts !== null) return person.facts.leaves
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "leaves" })
  const from = later(SINCE, person.joinedOn)
  const until = person.leftOn ?? district.today
  const drawn: LeaveFact[] = []
  const add = (leave: LeaveFact | null) => {
    if (leave === null || (person.leftOn !== null && (leave.endsOn ?? "9999") > person.leftOn)) return
    if (drawn.every((other) => overlapFree(other, leave))) drawn.push(leave)
  }
  if (person.sex === "女" && random.chance(0.22)) add(maternity(random, person, from, until))
  if (random.chance(0.02)) add(ofMonths(random, { kind: "病假", from, until, months: random.between(1, 9) }))
  if (random.chance(0.008)) add(ofMonths(random, { kind: "进修", from, until, months: random.pick([6, 12, 24]) }))
  if (random.chance(0.008)) add(secondment(random, from, until))
  if (random.chance(0.006)) add(ofMonths(random, { kind: "其他", from, until, months: 1 }))
  return drawn.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
}

const overlapFree = (a: LeaveFact, b: LeaveFact) => (a.endsOn ?? "9999") < b.startsOn || (b.endsOn ?? "9999") < a.startsOn

function dayBetween(random: Random, from: Day, until: Day): Day {
  return fromDayNumber(random.between(dayNumber(from), dayNumber(until)))
}

/** 178 days in Chongqing; some stay at home until the child's birthday. Only between 24 and 41. */
function maternity(random: Random, person: Person, from: Day, until: Day): LeaveFact | null {
  if (from >= until) return null
  const startsOn = dayBetween(random, from, until)
  const age = fullYears(person.bornOn, startsOn)
  if (age < 24 || age > 41) return null
  return { kind: "产假", startsOn, endsOn: addDays(startsOn, random.chance(0.12) ? 364 : 177) }
}

function ofMonths(
  random: Random,
  { kind, from, until, months }: { kind: LeaveFact["kind"]; from: Day; until: Day; months: number },
): LeaveFact | null {
  if (from >= until) return null
  const startsOn = dayBetween(random, from, until)
  return { kind, startsOn, endsOn: addDays(addMonths(startsOn, months), -1) }
}

function secondment(random: Random, from: Day, until: Day): LeaveFact | null {
  const startsOn = dayOf(random.between(2020, Number(until.slice(0, 4))), 8, 20)
  if (startsOn < from || startsOn > until) return null
  return {
    kind: "援派",
    startsOn,
    endsOn: random.chance(0.3) && addMonths(startsOn, 18) > until ? null : addDays(addMonths(startsOn, random.pick([12, 18, 36])), -1),
  }
}
