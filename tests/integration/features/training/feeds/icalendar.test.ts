import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { readCalendar } from "#tests/support/read-calendar"
import { civilDate } from "~/domain/calendar/civil-date"
import { type CalendarEvent, writeCalendar } from "~/features/training/feeds/icalendar"

const EVENT: CalendarEvent = {
  uid: "session-1.500104@shicheng",
  sequence: 0,
  changedAt: "2026-11-23T02:00:00.000Z" as Instant,
  on: civilDate("2026-12-05"),
  startsMinute: 540,
  endsMinute: 720,
  status: "CONFIRMED",
  summary: "小学语文统编教材研修",
  location: "进修学院 101",
  description: "班次：BC2026-0001\n授课：专家一",
  url: "http://app.test/catalogue/BC2026-0001",
}
const written = (event: Partial<CalendarEvent> = {}, name = "张示例的培训日程") => writeCalendar({ name, events: [{ ...EVENT, ...event }] })

/** Any text that a person could have typed or pasted: emoji, commas, line ends, very long Chinese. */
const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom("长", "文", "，", ",", ";", "\\", "\n", ":", '"', "👩‍🏫", "🎉", "é", " ", "n", "N"), maxLength: 400 }),
)
/** What a value may not hold is left out, and line ends are all one. */
const kept = (text: string) =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a value may not hold
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")

describe("a calendar", () => {
  test("is read by another program as it was meant", () => {
    const { name, events } = readCalendar(written())
    expect(name).toBe("张示例的培训日程")
    expect(events).toEqual([
      {
        ...{
          uid: EVENT.uid,
          sequence: 0,
          summary: EVENT.summary,
          location: EVENT.location,
          description: EVENT.description,
          url: EVENT.url,
        },
        ...{ status: "CONFIRMED", starts: "2026-12-05T09:00:00", ends: "2026-12-05T12:00:00", startsAt: "2026-12-05T01:00:00.000Z" },
      },
    ])
  })

  test("of any text comes back as it was", () => {
    fc.assert(
      fc.property(typed, typed, typed, (summary, location, description) => {
        const [event] = readCalendar(written({ summary, location, description }, summary)).events
        expect(event).toMatchObject({ summary: kept(summary), location: kept(location), description: kept(description) })
      }),
    )
  })

  test("has no line of more than 75 octets, cuts no character and ends each line with CRLF", () => {
    fc.assert(
      fc.property(typed, (summary) => {
        const text = written({ summary })
        expect(text.endsWith("\r\n")).toBe(true)
        for (const line of text.slice(0, -2).split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(Buffer.from(line).toString()).toBe(line)
          expect(line).not.toMatch(/[\n\r]/)
        }
      }),
    )
  })

  test.each([
    { name: "a day's first minute", startsMinute: 0, endsMinute: 1, starts: "2026-12-05T00:00:00", ends: "2026-12-05T00:01:00" },
    { name: "a day's end", startsMinute: 1439, endsMinute: 1440, starts: "2026-12-05T23:59:00", ends: "2026-12-06T00:00:00" },
  ])("knows $name", ({ startsMinute, endsMinute, starts, ends }) => {
    expect(readCalendar(written({ startsMinute, endsMinute })).events[0]).toMatchObject({ starts, ends })
  })

  test("without events is one still, and the same calendar is the same text", () => {
    expect(readCalendar(writeCalendar({ name: "空", events: [] })).events).toEqual([])
    expect(written()).toBe(written())
  })
})
