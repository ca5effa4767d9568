import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { plainCriterion } from "~/domain/criterion"
import type { Condition } from "~/domain/tiers/candidacy"
import { mayApplyFrom, summaryOf } from "~/domain/tiers/summary"
import type { Outcome } from "~/domain/verdict"

const clause = { id: "tier.backbone", document: "本区设定", article: "骨干教师", local: true }
const condition = (outcome: Outcome, holdsFrom: string | null = null, missing: string[] = []): Condition => ({
  criterion: plainCriterion({ id: "any", outcome, clause, missing }),
  holdsFrom: holdsFrom === null ? null : civilDate(holdsFrom),
})
const MET = condition("met", "2024-03-01")

describe("the day from which she may apply", () => {
  const from = (conditions: readonly Condition[], ageUntil: string | null = null) =>
    mayApplyFrom({ conditions, ageUntil: ageUntil === null ? null : civilDate(ageUntil) })
  const later = [MET, condition("not_met", "2025-09-01"), condition("not_met", "2024-05-02")]

  test("is the last on which a condition comes to hold", () => {
    expect(from([MET])).toBe("2024-03-01")
    expect(from(later)).toBe("2025-09-01")
  })

  test("is none where time alone does not bring it", () => {
    expect(from([...later, condition("not_met")])).toBeNull()
    expect(from([condition("undetermined"), MET])).toBeNull()
  })

  test("must not lie past the last day of the age that is asked", () => {
    expect(from(later, "2025-09-01")).toBe("2025-09-01")
    expect(from(later, "2025-08-31")).toBeNull()
  })
})

describe("the sentence", () => {
  const said = (conditions: readonly Condition[], tier: "qualified" | "backbone" = "backbone") =>
    summaryOf({ tier, conditions, from: mayApplyFrom({ conditions, ageUntil: null }) })
  const waiting = [MET, condition("not_met", "2025-09-01")]
  const failing = [MET, condition("not_met"), condition("not_met", "2025-09-01"), condition("undetermined", null, ["从教起始年月"])]
  const unknown = [condition("undetermined", null, ["岗位类别", "从教起始年月"]), condition("undetermined", null, ["从教起始年月"]), MET]

  test("says that she may apply, from when, how much lacks, or what is missing", () => {
    expect(said([MET])).toEqual({ key: "tier.summary.met", values: { tier: "backbone" } })
    expect(said(waiting)).toEqual({ key: "tier.summary.waits", values: { tier: "backbone", from: "2025-09-01" } })
    expect(said(failing)).toEqual({ key: "tier.summary.not_met", values: { tier: "backbone", count: 2 } })
    expect(said(unknown)).toEqual({ key: "tier.summary.undetermined", values: { tier: "backbone", missing: "岗位类别、从教起始年月" } })
  })

  test("of qualified says whether the conditions hold: nobody applies for it", () => {
    expect(said(waiting, "qualified")).toEqual({ key: "tier.summary.qualified_waits", values: { from: "2025-09-01" } })
    expect(said(failing, "qualified")).toEqual({ key: "tier.summary.qualified_not_met", values: { count: 2 } })
    expect(said(unknown, "qualified")).toEqual({
      key: "tier.summary.qualified_undetermined",
      values: { missing: "岗位类别、从教起始年月" },
    })
  })

  test("what does not concern her does not stand in the way", () => {
    expect(said([MET, condition("not_applicable", "2024-03-01")]).key).toBe("tier.summary.met")
  })
})
