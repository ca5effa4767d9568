import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { claimSchema } from "~/domain/policy/claim"

describe.each(SHIPPED_PACKS)("$id on claims", ({ claim, clauses }) => {
  test("gives the school five working days, the college ten, and fifteen days for an appeal, all settings of the district's own", () => {
    expect([claim.schoolDays.value, claim.collegeDays.value, claim.appealDays.value]).toEqual([5, 10, 15])
    for (const { clause } of Object.values(claim)) expect(clauses.get(clause)?.level).toBe("local_setting")
  })
})

test("no days at all, or half of one, are refused", () => {
  const { claim } = pack14()
  const holds = (name: keyof typeof claim, value: number) => claimSchema.safeParse({ ...claim, [name]: { ...claim[name], value } }).success
  for (const name of ["schoolDays", "collegeDays", "appealDays"] as const)
    expect([holds(name, 0), holds(name, 1.5), holds(name, 1)]).toEqual([false, false, true])
})
