import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { PostKind } from "~/domain/codes"
import { applicabilityOf } from "~/domain/hours/applicability"

const cycle = { startsOn: civilDate("2021-01-01"), endsOn: civilDate("2025-12-31") }
const as = (postKinds: readonly (PostKind | null)[], lastDay: string | null = null) => ({
  firstDay: civilDate("2010-09-01"),
  lastDay: lastDay === null ? null : civilDate(lastDay),
  postKinds,
  evidence: [],
})
const of = (inPost: ReturnType<typeof as> | null, known: typeof cycle | null = cycle) =>
  applicabilityOf({ inPost, cycle: known, pack: pack14() })

describe("the rule of hours", () => {
  test.each([
    [["teacher"], "applies"],
    [["administration", "teacher"], "applies"],
    [[null, "teacher"], "applies"],
    [["administration"], "not_applicable"],
    [["administration", "general_service"], "not_applicable"],
    [[null], "unknown"],
    [["administration", null], "unknown"],
  ] as const)("to a person posted as %j: %s", (postKinds, kind) => {
    expect(of(as(postKinds)).kind).toBe(kind)
  })

  test("says why it does not apply", () => {
    expect(of(null)).toEqual({ kind: "not_applicable", reason: { key: "hours.summary.never_in_post" } })
    expect(of(as(["teacher"], "2020-12-31"))).toEqual({
      kind: "not_applicable",
      reason: { key: "hours.summary.not_in_post", values: { from: "2021-01-01", until: "2025-12-31" } },
    })
    expect(of(as(["general_service"]))).toMatchObject({
      reason: { key: "hours.summary.post_kind", values: { postKind: "general_service" } },
    })
  })

  test("may apply to who has left, where the cycle is not known", () => {
    expect(of(as(["teacher"], "2020-12-31"), null).kind).toBe("applies")
  })
})
