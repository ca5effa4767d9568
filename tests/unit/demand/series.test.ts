import { describe, expect, test } from "vitest"
import { addDays } from "~/domain/calendar/civil-date"
import { seriesWithin, sessionsOf } from "~/domain/demand/series"
import { SATURDAY, WISHES } from "../../support/demand"

describe("sessions of a course", () => {
  test.each([
    [30, 1, 180],
    [31, 2, 120],
    [60, 2, 180],
    [80, 3, 180],
    [5, 1, 30],
  ])("of %i tenths of an hour: %i of %i minutes, never less in all than the course", (hoursTenths, times, minutes) => {
    expect(sessionsOf({ hoursTenths }, WISHES)).toEqual({ times, minutes })
    expect(times * minutes).toBeGreaterThanOrEqual(hoursTenths * 6)
  })
})

describe("series", () => {
  const wishes = { ...WISHES, untilOn: addDays(SATURDAY, 14), startsMinutes: [540] }
  const found = (days = new Map()) => seriesWithin({ sessions: { times: 2, minutes: 180 }, wishes, days }).map((one) => one.days)

  test("are weekly, and wholly within the days that are wished", () => {
    expect(found()).toHaveLength(8)
    expect(found().at(-1)).toEqual([addDays(SATURDAY, 7), addDays(SATURDAY, 14)])
  })

  test("go around holidays, and do not begin on one", () => {
    const off = new Map([[addDays(SATURDAY, 7), { kind: "holiday", name: "" }]])
    expect(found(off)[0]).toEqual([SATURDAY, addDays(SATURDAY, 14)])
    expect(found(off).some(([first]) => first === addDays(SATURDAY, 7))).toBe(false)
  })

  test("end on their own day", () => {
    const late = { ...wishes, startsMinutes: [1260, 1261] }
    expect(
      new Set(seriesWithin({ sessions: { times: 1, minutes: 180 }, wishes: late, days: new Map() }).map((one) => one.startsMinute)),
    ).toEqual(new Set([1260]))
  })
})
