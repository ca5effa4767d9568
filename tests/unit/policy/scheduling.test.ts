import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { schedulingSchema } from "~/domain/policy/scheduling"

describe.each(SHIPPED_PACKS)("$id on scheduling", ({ scheduling, clauses }) => {
  test("limits what is asked of schools and people, as settings of the district's own", () => {
    const { mostAway, travelMinutes, weeklyHours, teachingDayUntilHour, vacationMonths } = scheduling
    expect([mostAway.value, travelMinutes.value, weeklyHours.value, teachingDayUntilHour.value]).toEqual([3, 40, 8, 18])
    expect(vacationMonths.value).toEqual([7, 8])
    for (const { clause } of Object.values(scheduling)) expect(clauses.get(clause)?.level).toBe("local_setting")
  })
})

test("what cannot be a limit, an hour or a month is refused; a year without vacation is not", () => {
  const { scheduling } = pack14()
  const holds = (name: keyof typeof scheduling, value: unknown) =>
    schedulingSchema.safeParse({ ...scheduling, [name]: { ...scheduling[name], value } }).success
  expect([holds("mostAway", 0), holds("travelMinutes", 1.5), holds("weeklyHours", -1)]).toEqual([false, false, false])
  expect([holds("teachingDayUntilHour", 0), holds("teachingDayUntilHour", 24), holds("teachingDayUntilHour", 25)]).toEqual([
    false,
    true,
    false,
  ])
  expect([holds("vacationMonths", []), holds("vacationMonths", [12]), holds("vacationMonths", [13])]).toEqual([true, true, false])
})
