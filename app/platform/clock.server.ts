import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { config } from "./config.server"

/**
 * The only clock. `SHICHENG_NOW` (an instant) fixes the moment from which it runs, for tests and rehearsals such as
 * "what will the app say on 1 January?"; it is refused in production unless the demo district is on (`config.server.ts`).
 * The built server has two bundles and one clock, hence `globalThis`.
 */
const shared = globalThis as typeof globalThis & { __shichengClockShiftMs?: number | undefined }

/** This moment, in UTC with milliseconds. */
export function now(): Instant {
  return instantOf(nowMs())
}

/** This moment in milliseconds since 1970. */
export function nowMs(): number {
  shared.__shichengClockShiftMs ??= readShift()
  return Date.now() + shared.__shichengClockShiftMs
}

/** The day it is in the district, whatever the server's zone. */
export function today(): CivilDate {
  return civilDateAt(nowMs(), config().timeZone)
}

export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant
}

/** An instant given in ISO 8601 with its zone, in UTC; null where the text is none. */
export function parseInstant(text: string): Instant | null {
  const ms = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(ms) ? null : instantOf(ms)
}

/** `instant` so many minutes later. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOf(Date.parse(instant) + minutes * 60_000)
}

/** Sets the clock, in tests of this process; null lets it run again. */
export function setClock(instant: string | null): void {
  shared.__shichengClockShiftMs = instant === null ? undefined : Date.parse(instant) - Date.now()
}

const formats = new Map<string, Intl.DateTimeFormat>()

function civilDateAt(ms: number, zone: string): CivilDate {
  const known = formats.get(zone)
  const format = known ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })
  if (known === undefined) formats.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}` as CivilDate
}

function readShift(): number {
  const { clockStartsAt } = config()
  return clockStartsAt === null ? 0 : Date.parse(clockStartsAt) - Date.now()
}
