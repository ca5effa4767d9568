import { expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { civilDate } from "~/domain/calendar/civil-date"
import { offerEnd, startInstant } from "~/features/training/enrolment/offer-end"

test("a session starts in the district's zone", () => {
  expect(startInstant({ on: civilDate("2026-12-05"), startsMinute: 540 })).toBe("2026-12-05T01:00:00.000Z")
  expect(startInstant({ on: civilDate("2026-12-05"), startsMinute: 0 })).toBe("2026-12-04T16:00:00.000Z")
})

test("an offer stands for its hours, but not beyond the start of the run", () => {
  const end = (now: string) => offerEnd({ now: now as Instant, acceptHours: 24, startsAt: "2026-12-05T01:00:00.000Z" as Instant })
  expect(end("2026-12-04T00:59:00.000Z")).toBe("2026-12-05T00:59:00.000Z")
  expect(end("2026-12-04T01:01:00.000Z")).toBe("2026-12-05T01:00:00.000Z")
})
