import { expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { burdenByWeek } from "~/domain/scheduling/burden"

const MONDAY = civilDate("2026-09-07")
const on = (day: number, startsMinute: number, endsMinute: number) => ({ on: addDays(MONDAY, day), startsMinute, endsMinute })

test("hours are counted by ISO week, Monday to Sunday; the limit itself is not over it", () => {
  const sessions = [on(7, 540, 600), on(0, 540, 780), on(6, 540, 780), on(-1, 0, 60)]
  expect(burdenByWeek({ sessions, weeklyHours: 8 })).toEqual([
    { weekOn: addDays(MONDAY, -7), minutes: 60, isOver: false },
    { weekOn: MONDAY, minutes: 480, isOver: false },
    { weekOn: addDays(MONDAY, 7), minutes: 60, isOver: false },
  ])
  expect(burdenByWeek({ sessions: [...sessions, on(3, 0, 1)], weeklyHours: 8 })[1]).toMatchObject({ minutes: 481, isOver: true })
})

test("nothing asked is no week; a session that ends before it starts asks for nothing", () => {
  expect(burdenByWeek({ sessions: [], weeklyHours: 8 })).toEqual([])
  expect(burdenByWeek({ sessions: [on(0, 600, 540)], weeklyHours: 8 })).toEqual([{ weekOn: MONDAY, minutes: 0, isOver: false }])
})
