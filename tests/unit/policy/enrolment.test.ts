import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { enrolmentSchema } from "~/domain/policy/enrolment"

describe.each(SHIPPED_PACKS)("$id on enrolment", ({ enrolment, clauses }) => {
  test("asks the school where class time is taken, and three days' notice, as settings of the district's own", () => {
    const { schoolConsents, withdrawDays, lateMonths } = enrolment
    expect([schoolConsents.value, withdrawDays.value, lateMonths.value]).toEqual([true, 3, 12])
    for (const { clause } of Object.values(enrolment)) expect(clauses.get(clause)?.level).toBe("local_setting")
  })
})

test("no days' notice at all, or half a month, is refused", () => {
  const { enrolment } = pack14()
  const holds = (name: keyof typeof enrolment, value: unknown) =>
    enrolmentSchema.safeParse({ ...enrolment, [name]: { ...enrolment[name], value } }).success
  expect([holds("withdrawDays", 0), holds("lateMonths", 0.5), holds("schoolConsents", 1), holds("schoolConsents", false)]).toEqual([
    false,
    false,
    false,
    true,
  ])
})
