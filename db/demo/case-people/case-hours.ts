import { addDays, calendarMonths, type Day, dayNumber, firstOfMonth, fromDayNumber, isEndOfMonth, yearOf } from "../day"
import type { HoursFact } from "../facts/fact"

/** Entries of the cases: given to the half hour, so that a case stands exactly where it should. */

interface Spread {
  readonly from: Day
  readonly to: Day
  readonly total: number
  readonly concentrated: number
  /** part of the names; two spreads that share a year need different ones, or the later would repeat the earlier */
  readonly label?: string
}

/** Hours spread over a stretch of time: concentrated ones in person, the others online or in the school. */
export function spreadHours({ from, to, total, concentrated, label = "区级" }: Spread): readonly HoursFact[] {
  const first = dayNumber(from)
  const span = dayNumber(to) - first + 1
  const day = (nth: number, count: number) => fromDayNumber(first + Math.min(span - 1, Math.floor((span * (nth + 1)) / (count + 1))))
  const inPerson = inParts(concentrated, 20).map((hours, nth, all): HoursFact => {
    const endsOn = day(nth, all.length)
    return entry({ name: `${yearOf(endsOn)}年${label}集中研修（第${nth + 1}期）`, endsOn, hours })
  })
  const others = inParts(total - concentrated, 24).map((hours, nth, all): HoursFact => {
    const endsOn = day(nth, all.length)
    return nth % 3 === 1
      ? entry({ name: `${yearOf(endsOn)}年${label}校本研修（第${nth + 1}次）`, endsOn, hours, level: "校本研修", topic: "教学技能" })
      : entry({
          name: `${yearOf(endsOn)}年${label}网络研修（第${nth + 1}期）`,
          endsOn,
          hours,
          level: nth % 3 === 0 ? "国培" : "区培",
          delivery: "网络",
        })
  })
  return [...inPerson, ...others]
}

/** The closed cycle 2021 to 2025. */
export const closedCycle = (total: number, concentrated: number): readonly HoursFact[] =>
  spreadHours({ from: "2021-01-01", to: "2025-12-31", total, concentrated })

/** Six hours a month times `factor` from the start of the running cycle to the last full month before today; a quarter of it concentrated. */
export function pacedHours({ today, factor, from = "2026-01-01" }: { today: Day; factor: number; from?: Day }): readonly HoursFact[] {
  const months = calendarMonths(from, today)
  const total = Math.round(6 * months * factor * 2) / 2
  const to = isEndOfMonth(today) ? today : addDays(firstOfMonth(today), -1)
  return total <= 0 ? [] : spreadHours({ from, to, total, concentrated: Math.round(total / 2) / 2 })
}

/** One entry, in person at the college unless told otherwise. */
export function entry(parts: Pick<HoursFact, "name" | "endsOn" | "hours"> & Partial<HoursFact>): HoursFact {
  return { level: "区培", topic: "专业知识", organiser: "示范教师进修学院（演示）", delivery: "面授", startsOn: null, ...parts }
}

/** Parts of at most `most` hours, equal to the half hour but for the last. */
function inParts(hours: number, most: number): readonly number[] {
  if (hours <= 0) return []
  const count = Math.ceil(hours / most)
  const part = Math.floor((hours / count) * 2) / 2
  return Array.from({ length: count }, (_, nth) => (nth < count - 1 ? part : hours - part * (count - 1)))
}
