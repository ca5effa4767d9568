/** The plan of 2021 to 2025 as the district published it: every promise in its words, and where met begins. */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { indicatorOf, plan14, plan15 } from "#tests/support/plans"
import { outcomeOf } from "~/domain/indicators/result"
import { targetOf } from "~/domain/indicators/target"

const withoutWhiteSpace = (text: string) => text.replace(/\s+/g, "")
const published = withoutWhiteSpace(readFileSync(new URL("../../fixtures/plan-14fyp-sentences.txt", import.meta.url), "utf8"))

describe("the plan of 2021 to 2025", () => {
  test.each(plan14().indicators)("$id is quoted to the letter", ({ text }) => {
    expect(published).toContain(withoutWhiteSpace(text))
  })

  test("is final, and lasts from the first day of 2021 to the last of 2025", () => {
    expect(plan14()).toMatchObject({ isFinal: true, periodStart: "2021-01-01", deadline: "2025-12-31" })
  })

  test("carries no figure of the period before: 735人, 658人, 16660余人次", () => {
    expect(JSON.stringify(plan14())).not.toMatch(/735|658|16660/)
  })

  test("holds every promise of 专栏6", () => {
    const ids = (group: string) =>
      plan14()
        .indicators.filter((indicator) => indicator.group === group)
        .map(({ id }) => id)
    expect(ids("专栏6.1")).toEqual([
      "model_teachers",
      "studios_head_teacher",
      "studios_ideology",
      "ethics_bases",
      "educator_teachers",
      "subject_leaders",
      "master_teachers",
      "backbone_teachers",
      "studios_principal",
      "studios_master",
      "dual_qualified_share",
      "innovation_teams",
    ])
    expect(ids("专栏6.2")).toEqual([
      "national_projects",
      "study_visit_people",
      "guidance_team_people",
      "alliance_trainees",
      "quality_courses",
      "development_base_schools",
      "model_development_schools",
      "training_base_schools",
      "induction_schools",
      "home_school_schools",
    ])
  })
})

/** id, operator, lower, upper, the largest that is not met and the smallest that is (null: no number is promised) */
const TARGETS: readonly (readonly [string, string, number | null, number | null, number | null, number | null])[] = [
  ["model_teachers", "none", null, null, null, null],
  ["studios_head_teacher", ">=", 20, null, 19, 20],
  ["studios_ideology", ">=", 10, null, 9, 10],
  ["ethics_bases", "range", 5, 8, 4, 5],
  ["educator_teachers", ">=", 4, null, 3, 4],
  ["subject_leaders", ">=", 11, null, 10, 11],
  ["master_teachers", ">=", 20, null, 19, 20],
  ["backbone_teachers", ">=", 200, null, 199, 200],
  ["studios_principal", ">=", 5, null, 4, 5],
  ["studios_master", ">=", 20, null, 19, 20],
  ["dual_qualified_share", ">", 50, null, 50, 50.01],
  ["innovation_teams", "none", null, null, null, null],
  ["national_projects", "range", 2, 3, 1, 2],
  ["study_visit_people", ">=", 50, null, 49, 50],
  ["guidance_team_people", "range", 100, 200, 99, 100],
  ["alliance_trainees", ">=", 200, null, 199, 200],
  ["quality_courses", ">=", 100, null, 99, 100],
  ["development_base_schools", ">=", 5, null, 4, 5],
  ["model_development_schools", ">=", 18, null, 17, 18],
  ["training_base_schools", ">=", 5, null, 4, 5],
  ["induction_schools", "range", 5, 8, 4, 5],
  ["home_school_schools", ">=", 15, null, 14, 15],
  ["hours_completion", ">=", 100, null, 99.99, 100],
  ["guidance_team_ratio", "<=", null, 30, 30.01, 30],
  ["kindergarten_certified", ">=", 100, null, 99.99, 100],
  ["counselling_researchers", ">=", 1, null, 0, 1],
  ["portfolio_coverage", ">=", 100, null, 99.99, 100],
  ["enterprise_stations", "none", null, null, null, null],
  ["studios_art", ">=", 5, null, 4, 5],
  ["studios_guidance", ">=", 10, null, 9, 10],
  ["studios_ideology_c3", ">=", 10, null, 9, 10],
  ["rotation_share", ">=", 10, null, 9.99, 10],
  ["rotation_backbone_share", ">=", 20, null, 19.99, 20],
  ["annual_exam", ">=", 100, null, 99.99, 100],
  ["project_qinglan", "none", null, null, null, null],
  ["project_three_masters", "none", null, null, null, null],
  ["project_future_educator", "none", null, null, null, null],
  ["project_special_strength", "none", null, null, null, null],
  ["kg_training_coverage", ">=", 100, null, 99.99, 100],
  ["model_in_every_school", ">=", 100, null, 99.99, 100],
  ["yidu_good_teachers", "none", null, null, null, null],
  ["master_principal_reform", "none", null, null, null, null],
  ["arts_backbone", "none", null, null, null, null],
  ["registration", "none", null, null, null, null],
]

test.each(TARGETS)("%s: %s %s %s, not met at %s, met at %s", (id, operator, lower, upper, below, from) => {
  const indicator = indicatorOf(plan14(), id)
  const target = targetOf(plan14(), indicator)
  expect(target).toMatchObject({ operator, lower, upper })
  const found = { numerator: null, denominator: null, stock: null, unknown: 0, missing: [], beside: [], evidenceCount: 0 }
  const outcomeAt = (actual: number) => outcomeOf({ measured: { ...found, actual }, target, unit: indicator.unit })
  if (below === null || from === null) expect(outcomeAt(1_000_000)).toBe("undetermined")
  else expect([outcomeAt(below), outcomeAt(from)]).toEqual(["not_met", "met"])
})

describe("the plan of 2026 to 2030", () => {
  test("is the district's to set: no number of its own", () => {
    expect(plan15()).toMatchObject({ isFinal: false, periodStart: "2026-01-01", deadline: "2030-12-31" })
    const set = plan15().indicators.filter(({ words }) => words.kind !== "unset")
    expect(set.map(({ id, words }) => [id, "source" in words && words.source !== null])).toEqual([
      ["dual_qualified_share", true],
      ["hours_completion", true],
      ["rotation_share", true],
      ["rotation_backbone_share", true],
    ])
  })

  test("goes on with what the plan before it counted", () => {
    for (const { id, unit, measure } of plan15().indicators) expect(indicatorOf(plan14(), id)).toMatchObject({ unit, measure })
  })

  test("says nothing of an indicator that the district has set no target for", () => {
    expect(targetOf(plan15(), indicatorOf(plan15(), "backbone_teachers"))).toEqual({
      operator: "none",
      lower: null,
      upper: null,
      reading: { key: "plan.reading.unset" },
    })
  })
})
