import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"

export const DAY_KINDS = ["holiday", "exam", "workday"] as const
export type DayKind = (typeof DAY_KINDS)[number]

export interface CollegeDay {
  readonly on: CivilDate
  readonly kind: DayKind
  readonly name: string
}

/** Words that an office writes for a kind of day. */
const WORDS: readonly (readonly [RegExp, DayKind])[] = [
  [/^(放假|假日|节假日|休|holiday)$/i, "holiday"],
  [/^(考试|考试日|exam)$/i, "exam"],
  [/^(调休|上班|调休上班|补班|班|workday)$/i, "workday"],
]
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const MOST_LINES = 400

/**
 * Days as somebody pastes them from a table: one a line, date, kind and name, between tabs, commas or spaces. What a line wants is said by
 * the number of the line; blank lines are none.
 */
export function readDays(text: string): {
  readonly days: readonly CollegeDay[]
  readonly faults: readonly { row: number; code: string }[]
} {
  const lines = text.split(/\r?\n/)
  const days = new Map<CivilDate, CollegeDay>()
  const faults: { row: number; code: string }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue
    const row = at + 1
    if (row > MOST_LINES) {
      faults.push({ row, code: "calendar_too_many" })
      break
    }
    const read = readDay(line)
    if (typeof read === "string") faults.push({ row, code: read })
    else if (days.has(read.on)) faults.push({ row, code: "calendar_day_twice" })
    else days.set(read.on, read)
  }
  return { days: [...days.values()], faults }
}

function readDay(line: string): CollegeDay | string {
  const [date = "", word = "", ...rest] = line.trim().split(/[\t,，;；]+|\s+/)
  const [, year, month = "", dayOfMonth = ""] = DATE.exec(date) ?? []
  const on = year === undefined ? null : parseCivilDate(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`)
  if (on === null) return "calendar_no_date"
  const kind = WORDS.find(([pattern]) => pattern.test(word))?.[1]
  if (kind === undefined) return "calendar_no_kind"
  const name = rest.join(" ").trim()
  if (name === "" || name.length > 40) return "calendar_no_name"
  return { on, kind, name }
}
