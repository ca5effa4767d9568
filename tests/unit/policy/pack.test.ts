import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { clauseOf } from "~/domain/policy/pack"

describe("the clause of a setting", () => {
  test("is what a criterion cites", () => {
    expect(clauseOf(pack14(), pack14().hours.required)).toEqual({
      id: "hours.required",
      document: "《重庆市大渡口区教育事业发展“十四五”规划》",
      article: "三（四）2“大力提升师资能力水平”",
      local: false,
    })
    expect(clauseOf(pack14(), pack14().hours.hoursPerCredit).local).toBe(true)
  })

  test("is a programmer's mistake if it is not in the pack", () => {
    expect(() => clauseOf(pack14(), { clause: "none" })).toThrow("policy pack dadukou-14fyp has no clause none")
  })
})
