import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { clashesOf, type SessionAt } from "~/domain/enrolment/conflicts"

const DAY = civilDate("2026-12-05")
const at = (startsMinute: number, endsMinute: number, on = DAY): SessionAt => ({ on, startsMinute, endsMinute })

test("end equal to start is no clash; identical times are; midnight ends the day", () => {
  const clash = (own: SessionAt, asked: SessionAt) => clashesOf({ own: [own], asked: [asked] }).length
  expect(clash(at(540, 720), at(720, 900))).toBe(0)
  expect(clash(at(540, 721), at(720, 900))).toBe(1)
  expect(clash(at(540, 720), at(540, 720))).toBe(1)
  expect(clash(at(1320, 1440), at(0, 60, addDays(DAY, 1)))).toBe(0)
  expect(clash(at(540, 720), at(540, 720, addDays(DAY, 1)))).toBe(0)
})

test("finds the pairs that share a minute, all of them", () => {
  const session = fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 6 }))
    .map(([day, start, long]) => at(start, start + long, addDays(DAY, day)))
  fc.assert(
    fc.property(fc.array(session, { maxLength: 6 }), fc.array(session, { maxLength: 6 }), (own, asked) => {
      const minutes = ({ on, startsMinute, endsMinute }: SessionAt) =>
        Array.from({ length: endsMinute - startsMinute }, (_, minute) => `${on} ${startsMinute + minute}`)
      const shared = asked.flatMap((a) => own.filter((o) => minutes(o).some((minute) => minutes(a).includes(minute))).map((o) => [o, a]))
      expect(clashesOf({ own, asked }).map((clash) => [clash.own, clash.asked])).toEqual(shared)
    }),
  )
})
