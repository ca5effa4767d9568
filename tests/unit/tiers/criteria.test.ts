import { describe, expect, test } from "vitest"
import { aCertificate, anAppraisal, appraisalsOf, aSanction, aStudioMembership, aTitle } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { aCandidacy, anAbleTeacher } from "#tests/support/tier-candidacy"
import { TIERS, type Tier } from "~/domain/codes"
import { notApplicableCriterion, studioCriterion, tierConditions, titleCriterion } from "~/domain/tiers/criteria"

const conditions = (tier: Tier, given: Parameters<typeof anAbleTeacher>[0] = {}) =>
  tierConditions(aCandidacy({ tier, facts: anAbleTeacher(given) }))
const condition = (id: string, tier: Tier, given: Parameters<typeof anAbleTeacher>[0] = {}) =>
  conditions(tier, given).find(({ criterion }) => criterion.id === id)

describe("all that a class asks is listed, and nothing else", () => {
  test.each([
    ["qualified", ["years-taught", "certificate", "ethics", "appraisals", "hours"]],
    ["backbone", ["years-taught", "title", "age", "ethics", "appraisals", "hours"]],
    ["subject_master", ["years-taught", "title", "age", "held", "ethics", "appraisals", "hours"]],
    ["subject_leader", ["years-taught", "title", "age", "held", "ethics", "appraisals", "hours"]],
    ["educator", ["years-taught", "title", "age", "held", "ethics", "appraisals", "hours", "studio-leader"]],
  ] as const)("%s", (tier, ids) => {
    expect(conditions(tier).map(({ criterion }) => criterion.id)).toEqual(ids)
  })

  test("also where the first of them fails", () => {
    expect(conditions("qualified", { teachingSince: "2024-02-01", certificates: [] })).toHaveLength(5)
  })

  test("on the clause of the class, but for ethics and the years in the class before", () => {
    const clauses = conditions("educator").map(({ criterion }) => [criterion.id, criterion.clause.id])
    expect(clauses.filter(([, clause]) => clause !== "tier.educator")).toEqual([
      ["held", "tier.held-years"],
      ["ethics", "ethics.influence"],
    ])
  })
})

describe("the criterion of the title", () => {
  const titled = (tier: Tier, ...titles: Parameters<typeof aTitle>[0][]) =>
    titleCriterion(aCandidacy({ tier, facts: anAbleTeacher({ titles: titles.map(aTitle) }) }))

  test.each([
    ["backbone", "grade_2", "not_met"],
    ["backbone", "assistant_lecturer", "not_met"],
    ["backbone", "grade_1", "met"],
    ["subject_master", "lecturer", "met"],
    ["subject_leader", "grade_1", "not_met"],
    ["subject_leader", "senior_lecturer", "met"],
    ["educator", "senior", "met"],
    ["educator", "full_senior_lecturer", "met"],
  ] as const)("for %s a %s: %s", (tier, title, outcome) => {
    expect(titled(tier, { title })?.outcome).toBe(outcome)
  })

  test("is granted on the day, engaged or not", () => {
    expect(titled("backbone", { grantedOn: "2024-03-01", engagedFrom: null })?.outcome).toBe("met")
    expect(titled("backbone", { grantedOn: "2024-03-02" })?.outcome).toBe("not_met")
  })

  test("shows the highest, and says which one to aim at", () => {
    const [lower, higher] = [aTitle({ title: "grade_2" }), aTitle({ title: "grade_1" })]
    expect(titled("subject_leader", lower, higher)).toMatchObject({
      evidence: [higher.evidence],
      remedy: { key: "tier.remedy.title", values: { title: "senior" } },
    })
  })

  test("is not met by who has none, and not asked of qualified teachers", () => {
    expect(titled("backbone")).toMatchObject({ outcome: "not_met", evidence: [], missing: [] })
    expect(titled("qualified")).toBeNull()
  })
})

describe("the criterion of leading a studio", () => {
  const led = (...memberships: Parameters<typeof aStudioMembership>[0][]) =>
    studioCriterion(aCandidacy({ tier: "educator", facts: anAbleTeacher({ studioMemberships: memberships.map(aStudioMembership) }) }))

  test.each([
    ["leads one", {}, "met"],
    ["led one", { joinedOn: "2015-03-01", leftOn: "2016-03-01" }, "met"],
    ["leads one from today", { joinedOn: "2024-03-01" }, "met"],
    ["leads one from tomorrow", { joinedOn: "2024-03-02" }, "not_met"],
    ["is a member", { role: "member" }, "not_met"],
    ["is a trainee", { role: "trainee" }, "not_met"],
  ] as const)("of who %s", (_, membership, outcome) => {
    expect(led(membership)).toMatchObject({ outcome, remedy: outcome === "met" ? null : { key: "tier.remedy.studio" } })
  })

  test("shows every studio led, in the order of rows", () => {
    const rows = [{ joinedOn: "2022-03-01" }, { joinedOn: "2015-03-01" }, { role: "member" as const }]
    expect(led(...rows)?.evidence.map(({ key }) => key)).toEqual(["S001|T00001|2015-03-01", "S001|T00001|2022-03-01"])
  })

  test("is asked of educators only", () => {
    expect(TIERS.filter((tier) => studioCriterion(aCandidacy({ tier })) !== null)).toEqual(["educator"])
  })
})

describe("appraisals", () => {
  test("of the last year for qualified, of the last three for the others", () => {
    expect(condition("appraisals", "qualified")?.criterion).toMatchObject({ outcome: "met", required: 1 })
    expect(condition("appraisals", "backbone")?.criterion).toMatchObject({ outcome: "met", required: 3 })
  })

  test("a missing year is undetermined, and named", () => {
    const appraisals = [anAppraisal({ year: 2021 }), anAppraisal({ year: 2023 })]
    expect(condition("appraisals", "backbone", { appraisals })).toMatchObject({
      holdsFrom: null,
      criterion: { outcome: "undetermined", missing: ["2022年年度考核"], actual: 2 },
    })
    expect(condition("appraisals", "qualified", { appraisals })?.criterion.outcome).toBe("met")
  })

  test.each([
    ["basically_competent", "not_met"],
    ["not_competent", "not_met"],
    ["ungraded", "not_met"],
    ["excellent", "met"],
  ] as const)("%s: %s", (result, outcome) => {
    const appraisals = [...appraisalsOf({ from: 2021, to: 2022 }), anAppraisal({ year: 2023, result })]
    expect(condition("appraisals", "backbone", { appraisals })?.criterion.outcome).toBe(outcome)
  })

  test("the year of the day and the fourth before it do not count", () => {
    const bad = [2020, 2024].map((year) => anAppraisal({ year, result: "not_competent" }))
    expect(
      condition("appraisals", "backbone", { appraisals: [...appraisalsOf({ from: 2021, to: 2023 }), ...bad] })?.criterion.outcome,
    ).toBe("met")
  })
})

describe("when a condition holds", () => {
  test("a sanction's influence ends by itself", () => {
    const ethicsRecords = [aSanction({ influenceUntil: "2024-03-01" })]
    expect(condition("ethics", "backbone", { ethicsRecords })).toMatchObject({
      holdsFrom: "2024-03-02",
      criterion: { outcome: "not_met", remedy: { key: "ethics.remedy.wait", values: { from: "2024-03-02" } } },
    })
  })

  test("from the day itself where it holds, never by time where something must be done", () => {
    expect(condition("certificate", "qualified")?.holdsFrom).toBe("2024-03-01")
    expect(condition("certificate", "qualified", { certificates: [aCertificate({ registeredUntil: "2024-02-29" })] })?.holdsFrom).toBeNull()
    expect(condition("title", "backbone", { titles: [] })?.holdsFrom).toBeNull()
  })
})

test("a pack may do without the certificate", () => {
  const pack = pack14()
  const value = { ...pack.tier.qualified.value, certificate: false }
  const candidacy = aCandidacy({
    tier: "qualified",
    pack: { ...pack, tier: { ...pack.tier, qualified: { ...pack.tier.qualified, value } } },
  })
  expect(tierConditions(candidacy).map(({ criterion }) => criterion.id)).not.toContain("certificate")
})

test("whom the rule does not concern has one criterion", () => {
  const clause = { id: "tier.qualified", document: "本区设定", article: "合格教师", local: true }
  expect(notApplicableCriterion({ clause, evidence: [] })).toMatchObject({ id: "applies", outcome: "not_applicable", clause, remedy: null })
})
