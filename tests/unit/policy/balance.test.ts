import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { balanceSchema } from "~/domain/policy/balance"

describe.each(SHIPPED_PACKS)("$id on quality and balance", ({ balance, clauses }) => {
  test("asks for everybody's hours and one backbone teacher for every hundred pupils, by the national inspection rules", () => {
    expect(balance.hoursCompletionPercent.value).toBe(100)
    expect(balance.backbonePerHundredPupils.value).toBe(1)
    for (const { clause } of [balance.hoursCompletionPercent, balance.backbonePerHundredPupils])
      expect(clauses.get(clause)?.level).toBe("national")
  })

  test("measures by pupils where pupils are of compulsory education alone, as a setting of the district's own", () => {
    expect(balance.schoolKinds.value).toEqual(["primary", "junior_secondary", "nine_year"])
    expect(clauses.get(balance.schoolKinds.clause)?.level).toBe("local_setting")
  })
})

test("more than all teachers, or no backbone teacher at all, are refused", () => {
  const { balance } = pack14()
  const holds = (name: "hoursCompletionPercent" | "backbonePerHundredPupils", value: number) =>
    balanceSchema.safeParse({ ...balance, [name]: { ...balance[name], value } }).success
  expect([holds("hoursCompletionPercent", 100.1), holds("hoursCompletionPercent", 100)]).toEqual([false, true])
  expect([holds("backbonePerHundredPupils", 0), holds("backbonePerHundredPupils", 0.1)]).toEqual([false, true])
})
