import type { Locale } from "./locale"

/** The only place that turns dates and numbers into text. Instants are shown in the district's time, whatever the reader's clock says. */
export const DISTRICT_TIME_ZONE = "Asia/Shanghai"

export type HoursUnit = "hours" | "credits"

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

const groupThousands = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",")

/** A number with thousands separators, at most `places` decimals and no trailing zeros. */
export function formatNumber(value: number, places = 1): string {
  const scale = 10 ** places
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * scale) / scale
  const [whole = "0", fraction] = rounded
    .toFixed(places)
    .replace(/\.?0+$/, places === 0 ? "$&" : "")
    .split(".")
  const sign = value < 0 && rounded !== 0 ? "−" : ""
  return `${sign}${groupThousands(whole)}${fraction === undefined ? "" : `.${fraction}`}`
}

/** Hours in the reader's unit. Hours have one decimal at most; credits two, so that a tenth of an hour still shows. */
export function formatHours(hours: number, unit: HoursUnit, hoursPerCredit: number): string {
  return unit === "credits" ? formatNumber(hours / hoursPerCredit, 2) : formatNumber(hours, 1)
}

/** A civil date: 2026-09-01, in English 1 Sep 2026. */
export function formatDate(date: string, locale: Locale): string {
  const [, year, month, day] = CIVIL_DATE.exec(date) ?? []
  if (year === undefined || locale === "zh-CN") return date
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** A month: 2026-09, in English Sep 2026. */
export function formatMonth(date: string, locale: Locale): string {
  const [, year, month] = CIVIL_DATE.exec(date) ?? []
  if (year === undefined) return date
  return locale === "zh-CN" ? `${year}-${month}` : `${MONTHS[Number(month) - 1]} ${year}`
}

/** A period of civil dates, both ends included; an open end is said in `openWord`. */
export function formatPeriod(period: { from: string; to: string | null; openWord: string }, locale: Locale): string {
  const end = period.to === null ? period.openWord : formatDate(period.to, locale)
  return locale === "zh-CN" ? `${formatDate(period.from, locale)} ～ ${end}` : `${formatDate(period.from, locale)} – ${end}`
}

const instantParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: DISTRICT_TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** An instant to the minute, in district time: 2026-09-01 14:22, in English 1 Sep 2026, 14:22. */
export function formatInstant(at: string, locale: Locale): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  const part = Object.fromEntries(instantParts.formatToParts(instant).map(({ type, value }) => [type, value]))
  const date = formatDate(`${part.year}-${part.month}-${part.day}`, locale)
  return `${date}${locale === "zh-CN" ? " " : ", "}${part.hour}:${part.minute}`
}

/** A value inside a sentence: numbers and civil dates formatted, other text as it is. */
export function formatValue(value: string | number, locale: Locale): string {
  if (typeof value === "number") return formatNumber(value, 2)
  return CIVIL_DATE.test(value) ? formatDate(value, locale) : value
}

/** A file's size in the unit a person would say. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${formatNumber(kilobytes, 0)} KB` : `${formatNumber(kilobytes / 1024, 1)} MB`
}
