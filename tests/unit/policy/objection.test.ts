import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { objectionSchema } from "~/domain/policy/objection"

describe.each(SHIPPED_PACKS)("$id on objections", ({ objection, clauses }) => {
  test("gives fifteen days for the answer, as a setting of the district's own", () => {
    expect(objection.answerDays.value).toBe(15)
    expect(clauses.get(objection.answerDays.clause)?.level).toBe("local_setting")
  })
})

test("no days at all, or half of one, are refused", () => {
  const { objection } = pack14()
  const holds = (value: number) => objectionSchema.safeParse({ answerDays: { ...objection.answerDays, value } }).success
  expect([holds(0), holds(-1), holds(1.5), holds(1)]).toEqual([false, false, false, true])
})
