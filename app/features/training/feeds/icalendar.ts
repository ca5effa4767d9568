/** Calendars as text (RFC 5545), for what a subscribed calendar needs: dated events in the district's zone, which has no daylight saving time. */
import type { Instant } from "#db/columns"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"

export interface CalendarEvent {
  /** the same for the same event, however often it is moved */
  readonly uid: string
  /** counts its changes */
  readonly sequence: number
  readonly changedAt: Instant
  readonly on: CivilDate
  /** of the day; 1440 = midnight after it */
  readonly startsMinute: number
  readonly endsMinute: number
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED"
  readonly summary: string
  readonly location: string | null
  readonly description: string
  readonly url: string
}

export interface CalendarText {
  readonly name: string
  readonly events: readonly CalendarEvent[]
}

const ZONE = "Asia/Shanghai"
const REFRESH = "PT1H"
const FOLD_OCTETS = 75
const MINUTES_A_DAY = 1440

/** The whole calendar, each line ended by CRLF and folded at 75 octets. */
export function writeCalendar({ name, events }: CalendarText): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Shicheng//Shicheng//ZH",
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    "BEGIN:VTIMEZONE",
    `TZID:${ZONE}`,
    "BEGIN:STANDARD",
    "DTSTART:19920101T000000",
    "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join("")
}

/** DTSTAMP is when the event was last changed, not when it is read: the same calendar is the same text. */
function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, changedAt, on, startsMinute, endsMinute, status, summary, location, description, url } = event
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART;TZID=${ZONE}:${local(on, startsMinute)}`,
    `DTEND;TZID=${ZONE}:${local(on, endsMinute)}`,
    `STATUS:${status}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    "END:VEVENT",
  ]
}

/** 20261205T090000; the end of a day is the beginning of the next. */
function local(on: CivilDate, minute: number): string {
  const day = addDays(on, Math.floor(minute / MINUTES_A_DAY)).replaceAll("-", "")
  const ofDay = minute % MINUTES_A_DAY
  return `${day}T${String(Math.floor(ofDay / 60)).padStart(2, "0")}${String(ofDay % 60).padStart(2, "0")}00`
}

/** 20261123T020000Z */
function utc(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, "")}Z`
}

/** Text as a value: separators escaped, line ends of any kind as `\n`; control characters and halves of a character are not text. */
function escaped(text: string): string {
  return (
    Buffer.from(text)
      .toString()
      .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a value may not hold
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replaceAll(/[\\;,]/g, "\\$&")
      .replaceAll("\n", "\\n")
  )
}

/** A line of more than 75 octets goes on in the next, after a space; no character is cut. */
function folded(line: string): string {
  let text = ""
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > FOLD_OCTETS) {
      text += "\r\n "
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}
