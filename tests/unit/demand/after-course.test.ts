import { expect, test } from "vitest"
import { addYears } from "~/domain/calendar/civil-date"
import { standsAfter } from "~/domain/demand/after-course"
import { aLearner, COUNTING, SATURDAY } from "../../support/demand"

const OFFERED = { level: "district", topic: "other", delivery: "in_person", hoursTenths: 65, endsOn: SATURDAY } as const
const stood = aLearner(1, { lacks: 20, lacksConcentrated: 10 }).stood as NonNullable<ReturnType<typeof aLearner>["stood"]>

test("hours are added in all, by kind, and to the concentrated ones where they are", () => {
  const after = standsAfter({ stood, offered: OFFERED, counting: COUNTING })
  expect(after).toMatchObject({ credited: 346.5, concentrated: 56.5, byLevel: { district: 6.5 }, byDelivery: { in_person: 6.5 } })
  expect(standsAfter({ stood, offered: { ...OFFERED, delivery: "online" }, counting: COUNTING })).toMatchObject({ concentrated: 50 })
})

test("what a cap let in is not let in twice; what comes too late counts nothing", () => {
  const counting = { ...COUNTING, buckets: [{ level: "district" as const, maxHours: 8 }] }
  const once = standsAfter({ stood, offered: OFFERED, counting })
  expect(standsAfter({ stood: once, offered: OFFERED, counting }).credited).toBe(348)
  expect(standsAfter({ stood, offered: { ...OFFERED, endsOn: addYears(SATURDAY, 6) }, counting })).toBe(stood)
})
