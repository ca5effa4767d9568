import { expect, test } from "vitest"
import { addDays } from "~/domain/calendar/civil-date"
import { freeSeries } from "~/domain/demand/free-series"
import { SATURDAY } from "../../support/demand"
import { aPlan, aSession } from "../../support/schedules"

/** Room 1 and trainer 1 are taken on the first Saturday from 9:00 to 11:00. */
const isFree = freeSeries(aPlan({ sessions: [aSession({ on: SATURDAY, venueId: 1, trainerIds: [1] })] }))
const at = (startsMinute: number, ...days: (typeof SATURDAY)[]) => ({ startsMinute, endsMinute: startsMinute + 120, days })

test("a room and a trainer are free where nothing of theirs is held, on each of the days", () => {
  expect(isFree(at(600, SATURDAY), 1, null)).toBe(false)
  expect(isFree(at(660, SATURDAY), 1, 1)).toBe(true)
  expect(isFree(at(600, SATURDAY), 2, null)).toBe(true)
  expect(isFree(at(600, SATURDAY), 2, 1)).toBe(false)
  expect(isFree(at(600, addDays(SATURDAY, 7)), 1, 1)).toBe(true)
  expect(isFree(at(600, addDays(SATURDAY, 7), SATURDAY), 1, 1)).toBe(false)
})

test("neither in class time nor while the room is closed", () => {
  expect(isFree(at(600, addDays(SATURDAY, 2)), 2, 2)).toBe(false)
  expect(isFree(at(1080, addDays(SATURDAY, 2)), 2, 2)).toBe(true)
  expect(isFree(at(420, SATURDAY), 2, null)).toBe(false)
})
