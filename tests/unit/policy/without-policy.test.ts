import { describe, expect, test } from "vitest"
import { aTeacher } from "#tests/support/facts"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import { withoutPolicy } from "~/domain/policy/without-policy"

const on = (asOf: string, packs: readonly PolicyPack[]) => withoutPolicy({ rule: "hours", facts: aTeacher(), packs, asOf: civilDate(asOf) })

describe("where no pack is in force", () => {
  test("a verdict is undetermined and names the pack as what is missing", () => {
    const verdict = on("2020-12-31", SHIPPED_PACKS)
    expect(verdict).toMatchObject({ rule: "hours", policy: null, outcome: "undetermined", figures: null, asOf: "2020-12-31" })
    expect(verdict.subject).toEqual({ teacherNo: "T00001", name: "测试教师" })
    expect(verdict.criteria).toMatchObject([
      { id: "policy", outcome: "undetermined", missing: ["政策包"], remedy: { key: "policy.remedy.publish" } },
    ])
  })

  test("before the first, it changes when that comes into force", () => {
    expect(on("2020-12-31", SHIPPED_PACKS)).toMatchObject({
      summary: { key: "policy.summary.not_yet", values: { policy: "dadukou-14fyp", from: "2021-01-01" } },
      nextChangeOn: "2021-01-01",
    })
  })

  test("after the last, that one is named and nothing is to come", () => {
    expect(on("2026-01-01", [pack14()])).toMatchObject({
      summary: { key: "policy.summary.lapsed", values: { policy: "dadukou-14fyp", until: "2025-12-31" } },
      nextChangeOn: null,
    })
  })

  test("without any pack at all, that is said", () => {
    expect(on("2026-01-01", [])).toMatchObject({ summary: { key: "policy.summary.none" }, nextChangeOn: null })
  })
})
