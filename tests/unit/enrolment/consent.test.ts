import { expect, test } from "vitest"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { takesClassTime } from "~/domain/enrolment/consent"
import type { PlannedDay } from "~/domain/scheduling/plan"

const limits = { teachingDayUntilHour: 18, vacationMonths: [7, 8] }
const takes = (on: string, startsMinute: number, days: readonly (readonly [CivilDate, PlannedDay])[] = []) =>
  takesClassTime({ sessions: [{ on: civilDate(on), startsMinute, endsMinute: startsMinute + 60 }], days: new Map(days), limits })

test("class time is taken on a teaching day before its end; not at a weekend, in the evening, in vacation, on a holiday", () => {
  expect(takes("2026-12-07", 1079)).toBe(true)
  expect(takes("2026-12-07", 1080)).toBe(false)
  expect(takes("2026-12-05", 540)).toBe(false)
  expect(takes("2026-07-06", 540)).toBe(false)
  expect(takes("2026-12-07", 540, [[civilDate("2026-12-07"), { kind: "holiday", name: "节日" }]])).toBe(false)
  expect(takes("2026-12-05", 540, [[civilDate("2026-12-05"), { kind: "workday", name: "调休" }]])).toBe(true)
  expect(takesClassTime({ sessions: [], days: new Map(), limits })).toBe(false)
})
