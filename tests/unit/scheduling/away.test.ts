import fc from "fast-check"
import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { type Absence, mostAwayAtOnce } from "~/domain/scheduling/away"

const ON = civilDate("2026-12-02")
const away = (teacherId: number, startsMinute: number, endsMinute: number, subject: string | null = "语文"): Absence => ({
  ...{ teacherId, startsMinute, endsMinute, subject, on: ON },
})

test("who leaves as another comes back is not away with her; a minute before, she is", () => {
  expect(mostAwayAtOnce([away(1, 480, 600), away(2, 600, 720)])).toEqual([{ on: ON, subject: "语文", people: 1, fromMinute: 480 }])
  expect(mostAwayAtOnce([away(1, 480, 601), away(2, 600, 720)])).toEqual([{ on: ON, subject: "语文", people: 2, fromMinute: 600 }])
})

test("somebody who is at two places at once is one person, and who has no subject is nobody's to cover", () => {
  expect(mostAwayAtOnce([away(1, 480, 600), away(1, 500, 620)])).toMatchObject([{ people: 1 }])
  expect(mostAwayAtOnce([away(1, 480, 600, null)])).toEqual([])
})

test("is what counting every minute finds", () => {
  const absence = fc
    .record({
      ...{ teacherId: fc.integer({ min: 1, max: 5 }), subject: fc.constantFrom("语文", "数学", null) },
      on: fc.constantFrom(ON, civilDate("2026-12-03")),
      ...{ startsMinute: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 20 }) },
    })
    .map(({ length, ...rest }): Absence => ({ ...rest, endsMinute: rest.startsMinute + length }))
  fc.assert(
    fc.property(fc.array(absence, { maxLength: 14 }), (absences) => {
      for (const { on, subject, people, fromMinute } of mostAwayAtOnce(absences)) {
        const counts = Array.from({ length: 60 }, (_, minute) => {
          const there = absences.filter(
            (one) => one.on === on && one.subject === subject && one.startsMinute <= minute && minute < one.endsMinute,
          )
          return new Set(there.map(({ teacherId }) => teacherId)).size
        })
        expect(people).toBe(Math.max(...counts))
        expect(fromMinute).toBe(counts.indexOf(people))
      }
    }),
  )
})
