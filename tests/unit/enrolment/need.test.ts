import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { type Counting, compareNeed, type HoursStood, type Need, needOf, type OfferedHours } from "~/domain/enrolment/need"

const STOOD: HoursStood = {
  cycleStart: civilDate("2026-01-01"),
  cycleEnd: civilDate("2030-12-31"),
  dutyEnd: civilDate("2030-12-31"),
  required: 360,
  credited: 340.5,
  concentrated: 57,
  concentratedRequired: 60,
  byLevel: { district: 100 },
  byDelivery: { online: 50 },
  byTopic: {},
}
const OFFERED: OfferedHours = {
  level: "district",
  topic: "teaching_skill",
  delivery: "in_person",
  hoursTenths: 60,
  endsOn: civilDate("2026-12-05"),
}
const COUNTING: Counting = {
  concentrated: { levels: ["national", "municipal", "district"], deliveries: ["in_person", "blended"] },
  buckets: [],
}

interface Given {
  readonly stood?: Partial<HoursStood>
  readonly offered?: Partial<OfferedHours>
  readonly counting?: Partial<Counting>
}
const need = ({ stood = {}, offered = {}, counting = {} }: Given = {}) =>
  needOf({ stood: { ...STOOD, ...stood }, offered: { ...OFFERED, ...offered }, counting: { ...COUNTING, ...counting } })

describe("what a course's hours would do", () => {
  test("of a gap, in all and of concentrated training", () => {
    expect(need()).toEqual({
      lacksTenths: 195,
      lacksConcentratedTenths: 30,
      countsTenths: 60,
      fillsTenths: 60,
      fillsConcentratedTenths: 30,
      byOn: "2030-12-31",
    })
    expect(need({ offered: { delivery: "online" } })).toMatchObject({ countsTenths: 60, fillsTenths: 60, fillsConcentratedTenths: 0 })
  })

  test("never more than she lacks, though all of it counts", () => {
    expect(need({ stood: { credited: 358 } })).toMatchObject({ countsTenths: 60, fillsTenths: 20 })
    expect(need({ stood: { credited: 400, concentrated: 60 } })).toMatchObject({
      countsTenths: 60,
      fillsTenths: 0,
      fillsConcentratedTenths: 0,
    })
  })

  test("nothing once it ends after her time, or before her cycle", () => {
    const byOn = OFFERED.endsOn
    expect(need({ stood: { dutyEnd: byOn } })).toMatchObject({ countsTenths: 60, byOn })
    expect(need({ stood: { dutyEnd: addDays(byOn, -1) } })).toMatchObject({ countsTenths: 0, fillsTenths: 0 })
    expect(need({ offered: { endsOn: civilDate("2025-12-31") } })).toMatchObject({ countsTenths: 0 })
  })

  test("is no matter of who has nothing to meet", () => {
    expect(needOf({ stood: null, offered: OFFERED, counting: COUNTING })).toBeNull()
    expect(need({ stood: { required: 0 } })).toBeNull()
  })

  test("factors and caps of a pack hold back what would not count", () => {
    expect(need({ counting: { buckets: [{ delivery: "in_person", factor: 0.5 }, { factor: 0.8 }] } })).toMatchObject({ countsTenths: 30 })
    expect(need({ counting: { buckets: [{ level: "district", maxHours: 102 }] } })).toMatchObject({ countsTenths: 20 })
    expect(need({ counting: { buckets: [{ level: "district", maxShareOfRequired: 0.25 }] } })).toMatchObject({ countsTenths: 0 })
    expect(need({ counting: { buckets: [{ level: "national", maxHours: 1 }] } })).toMatchObject({ countsTenths: 60 })
  })
})

test("who needs it more comes first: what it closes, then the gap, then the day; who needs nothing last", () => {
  const base = need() as Need
  const before = (a: Need | null, b: Need | null) => {
    expect(Math.sign(compareNeed(a, b))).toBe(-1)
    expect(Math.sign(compareNeed(b, a))).toBe(1)
  }
  before(base, { ...base, fillsTenths: 59 })
  before({ ...base, lacksTenths: 196 }, base)
  before({ ...base, byOn: civilDate("2030-12-30") }, base)
  before(base, null)
  expect(compareNeed(base, { ...base })).toBe(0)
  expect(compareNeed(null, null)).toBe(0)
})

test("more hours never fill less, and nothing fills more than counts or is lacking", () => {
  const tenths = fc.integer({ min: 1, max: 4000 })
  fc.assert(
    fc.property(tenths, tenths, fc.integer({ min: 0, max: 4500 }), (few, more, credited) => {
      const of = (hoursTenths: number) => need({ stood: { credited: credited / 10 }, offered: { hoursTenths } }) as Need
      const [less, all] = [of(few), of(few + more)]
      expect(all.fillsTenths).toBeGreaterThanOrEqual(less.fillsTenths)
      for (const one of [less, all]) expect(one.fillsTenths).toBeLessThanOrEqual(Math.min(one.countsTenths, one.lacksTenths))
    }),
  )
})
