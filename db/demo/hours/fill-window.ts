import { type Day, dayNumber, dayOf, fromDayNumber, yearOf } from "../day"
import type { HoursFact } from "../facts/fact"
import type { Random } from "../random"
import { isConcentrated, type Training } from "./training"

/** What one stretch of time shall bring. */
export interface Window {
  readonly from: Day
  readonly to: Day
  /** hours aimed at */
  readonly target: number
  /** true: at least the target, by extra entries if need be; false: never more than it */
  readonly isFloor: boolean
  readonly concentratedFloor: number
  readonly concentratedCap: number
}

interface Tally {
  readonly before: readonly HoursFact[]
  readonly names: Set<string>
  readonly entries: HoursFact[]
  hours: number
  concentrated: number
}

export interface Filling {
  readonly window: Window
  /** what is recorded already: whatever of it ended in the window counts towards the target, and nobody goes twice */
  readonly before: readonly HoursFact[]
  readonly offered: (year: number) => readonly Training[]
}

/** Goes through the trainings of each year until the year's part of the target is met, then adds what is short. Answers the new entries. */
export function fillWindow(random: Random, { window, before, offered }: Filling): readonly HoursFact[] {
  const first = dayNumber(window.from)
  const last = dayNumber(window.to)
  if (first > last || window.target <= 0) return []
  const tally = tallyOf(window, before)
  const left = Math.max(0, window.target - tally.hours)
  const cap = window.isFloor ? window.target * 1.08 + 6 : window.target
  for (let year = yearOf(window.from); year <= yearOf(window.to); year++) {
    const start = Math.max(first, dayNumber(dayOf(year, 1, 1)))
    const end = Math.min(last, dayNumber(dayOf(year, 12, 31)))
    const budget = (left * (end - start + 1)) / (last - first + 1)
    goThrough(random, { tally, window, cap, budget: budget * (0.9 + 0.2 * random.next()), start, end }, offered(year))
  }
  if (window.isFloor) addWhatIsShort(random, tally, window)
  return tally.entries
}

function tallyOf({ from, to }: Window, before: readonly HoursFact[]): Tally {
  const tally: Tally = { before, names: new Set(), entries: [], hours: 0, concentrated: 0 }
  for (const entry of before) {
    tally.names.add(entry.name)
    if (entry.endsOn < from || entry.endsOn > to) continue
    tally.hours += entry.hours
    if (isConcentrated(entry)) tally.concentrated += entry.hours
  }
  return tally
}

interface Year {
  readonly tally: Tally
  readonly window: Window
  readonly cap: number
  readonly budget: number
  readonly start: number
  readonly end: number
}

function goThrough(random: Random, { tally, window, cap, budget, start, end }: Year, trainings: readonly Training[]): void {
  let hours = 0
  for (const training of trainings) {
    if (hours >= budget) return
    if (!random.chance(training.share) || training.start < start || training.end > end || tally.names.has(training.name)) continue
    if (hours + training.hours > budget * 1.25 + 4 || tally.hours + training.hours > cap) continue
    const concentrated = isConcentrated(training) ? training.hours : 0
    if (tally.concentrated + concentrated > window.concentratedCap) continue
    hours += training.hours
    tally.hours += training.hours
    tally.concentrated += concentrated
    tally.entries.push(attended(training))
  }
}

function attended({ name, level, topic, organiser, delivery, start, end, hours }: Training): HoursFact {
  return { name, level, topic, organiser, delivery, startsOn: fromDayNumber(start), endsOn: fromDayNumber(end), hours }
}

const roundUp = (hours: number) => Math.ceil(hours * 2) / 2

/** Entries of one's own choice late in the window: in person while concentrated hours are missing, online for the rest. */
function addWhatIsShort(random: Random, tally: Tally, window: Window): void {
  for (let nth = tally.before.length + 1; nth <= tally.before.length + 60; nth++) {
    const concentratedLeft = window.concentratedFloor - tally.concentrated
    const left = Math.max(window.target - tally.hours, concentratedLeft)
    if (left <= 0) return
    const isOnline = concentratedLeft <= 0
    const hours = Math.min(roundUp(isOnline ? left : concentratedLeft), random.between(12, 32) / 2)
    const end = Math.max(dayNumber(window.from), random.between(dayNumber(window.to) - 500, dayNumber(window.to)))
    const endsOn = fromDayNumber(end)
    tally.hours += hours
    if (!isOnline) tally.concentrated += hours
    tally.entries.push({
      name: isOnline ? `${yearOf(endsOn)}年区级网络自主选学（第${nth}批）` : `${yearOf(endsOn)}年区级集中研修补训（第${nth}期）`,
      level: "区培",
      topic: isOnline ? null : "教学技能",
      organiser: "示范教师进修学院（演示）",
      delivery: isOnline ? "网络" : "面授",
      startsOn: null,
      endsOn,
      hours,
    })
  }
}
