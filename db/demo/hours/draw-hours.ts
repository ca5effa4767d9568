import { addDays, addMonths, addYears, type Day, dayNumber, dayOf, earlier, eve, fromDayNumber, later, yearOf } from "../day"
import { firstDayHere } from "../development/choose"
import type { District } from "../district"
import type { HoursFact } from "../facts/fact"
import { postingsOf } from "../facts/postings"
import { mustTrain, type Person } from "../person"
import { type Random, randomStream } from "../random"
import type { Catalogue } from "./catalogue"
import { type Duty, dutiesOf, inductionOf } from "./duty"
import { fillWindow, type Window } from "./fill-window"

/** Records begin here: the year before the first cycle is in them and counts for nothing. */
const FIRST_DAY = "2020-01-01"
const SHORT_OF_TOTAL = 0.035
const SHORT_OF_CONCENTRATED = 0.03

/** 国内培训 of one person, by end date. */
export function hoursOf(person: Person, district: District, catalogue: Catalogue): readonly HoursFact[] {
  if (person.facts !== null) return person.facts.hours
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "hours" })
  const drawn: HoursFact[] = []
  const fill = (window: Window | null): void => {
    if (window !== null) drawn.push(...fillWindow(random, { window, before: drawn, offered: (year) => catalogue(person, year) }))
  }
  if (mustTrain(person)) {
    drawn.push(...elsewhere(random, person, district), ...qualification(random, person, district))
    fill(yearBefore(random, person, district))
    fill(inductionWindow(random, person, district.today))
    for (const duty of dutiesOf(person, district)) {
      fill(dutyWindow(random, duty))
      drawn.push(...repeated(random, drawn, duty))
    }
  } else fill(staffWindow(random, person, district))
  return drawn.sort((a, b) => (a.endsOn < b.endsOn ? -1 : a.endsOn > b.endsOn ? 1 : 0))
}

const free = (window: Pick<Window, "from" | "to" | "target">): Window => ({
  ...window,
  isFloor: false,
  concentratedFloor: 0,
  concentratedCap: Number.POSITIVE_INFINITY,
})

/** Of a closed cycle 93 in 100 have what it asks; of a running one two in three are on pace, some far behind. */
function dutyWindow(random: Random, { from, to, isOver, required, concentrated }: Duty): Window {
  const luck = random.next()
  const met = (least: number, most: number) => {
    const target = required * (least + (most - least) * random.next() ** 2)
    return { from, to, target, isFloor: true, concentratedFloor: concentrated, concentratedCap: Number.POSITIVE_INFINITY }
  }
  if (!isOver) {
    if (luck < 0.66) return met(1.03, 1.7)
    return free({ from, to, target: required * (luck < 0.9 ? 0.55 + 0.4 * random.next() : 0.05 + 0.4 * random.next()) })
  }
  if (luck < SHORT_OF_TOTAL) return free({ from, to, target: Math.max(0, required * (0.55 + 0.44 * random.next()) - 0.5) })
  if (luck < SHORT_OF_TOTAL + SHORT_OF_CONCENTRATED)
    return { ...met(1, 1.15), concentratedFloor: 0, concentratedCap: Math.max(0, concentrated * (0.3 + 0.6 * random.next())) }
  return met(1, 1.35)
}

/** 120 hours in the first twelve months; one in eight of those whose months are over has less. */
function inductionWindow(random: Random, person: Person, today: Day): Window | null {
  const induction = inductionOf(person, today)
  if (induction === null) return null
  const { from, to, isOver } = induction
  const isDone = isOver && random.chance(0.88)
  const target = isDone ? random.between(120, 150) : isOver ? random.between(60, 118) : (110 * (dayNumber(to) - dayNumber(from))) / 365
  return { ...free({ from, to, target }), isFloor: isDone }
}

function yearBefore(random: Random, person: Person, district: District): Window | null {
  if (yearOf(person.teachingSince) >= 2020) return null
  const from = later(FIRST_DAY, firstDayHere(person, district))
  const to = [dayOf(2020, 12, 31), person.leftOn ?? district.today, district.today].reduce(earlier)
  return from > to ? null : free({ from, to, target: (random.between(50, 90) * (dayNumber(to) - dayNumber(from) + 1)) / 365 })
}

/** Staff to whom the rule does not apply go to a school's own training now and then. */
function staffWindow(random: Random, person: Person, district: District): Window | null {
  const from = later(FIRST_DAY, person.joinedOn)
  const to = person.leftOn ?? district.today
  return from > to ? null : free({ from, to, target: ((dayNumber(to) - dayNumber(from)) / 365) * random.between(0, 25) })
}

/** Half of those who came from other districts bring entries from the years before their duty here. */
function elsewhere(random: Random, person: Person, district: District): readonly HoursFact[] {
  const last = eve(firstDayHere(person, district))
  const from = later(FIRST_DAY, yearOf(person.teachingSince) >= 2020 ? addMonths(person.teachingSince, 12) : person.teachingSince)
  if (from > last || !random.chance(0.5)) return []
  const count = Math.min(12, Math.ceil((dayNumber(last) - dayNumber(from)) / 150))
  return Array.from({ length: count }, (_, nth) => {
    const endsOn = fromDayNumber(random.between(dayNumber(from), dayNumber(last)))
    const hours = random.between(8, 48) / 2
    return {
      name: `外区${yearOf(endsOn)}年教师培训（第${nth + 1}期）`,
      level: "区培",
      topic: "教学技能",
      organiser: "外区教师发展中心（演示）",
      delivery: "面授",
      startsOn: null,
      endsOn,
      hours,
    }
  })
}

/** One in eight hands in a training twice: same name and year, a later day; it counts once. */
function repeated(random: Random, entries: readonly HoursFact[], { from, to }: Duty): readonly HoursFact[] {
  const own = entries.filter(({ endsOn }) => endsOn >= from && endsOn <= to)
  if (own.length === 0 || !random.chance(0.13)) return []
  const first = random.pick(own)
  const endsOn = addDays(first.endsOn, random.between(9, 40))
  if (endsOn > to || yearOf(endsOn) !== yearOf(first.endsOn)) return []
  return [{ ...first, name: random.chance(0.25) ? first.name.replace("年", "年 ") : first.name, endsOn, startsOn: null }]
}

/** The 300 hours of management for whoever became head: complete for four in five. */
function qualification(random: Random, person: Person, district: District): readonly HoursFact[] {
  if (person.post !== "校长") return []
  const appointed = postingsOf(person, district).findLast(({ post }) => post === "校长")?.startsOn ?? person.joinedOn
  const from = dayNumber(later(addYears(appointed, -3), person.teachingSince))
  const to = dayNumber(earlier(addMonths(appointed, 11), district.today))
  const parts = random.chance(0.8) ? 5 : random.between(1, 4)
  return Array.from({ length: parts }, (_, nth) => ({
    name: `校（园）长任职资格培训（第${nth + 1}阶段）`,
    level: "市培",
    topic: "管理",
    organiser: "示范市教师发展中心（演示）",
    delivery: "面授",
    startsOn: null,
    endsOn: fromDayNumber(Math.floor(from + ((to - from) * (nth + 1)) / (parts + 1))),
    hours: 60,
  }))
}
