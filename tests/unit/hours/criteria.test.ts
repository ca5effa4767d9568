import { describe, expect, test } from "vitest"
import { anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { standingOn } from "#tests/support/standing"
import { evidenceOf, hoursCriteria, hoursLacking, notApplicableCriterion, undeterminedCriteria } from "~/domain/hours/criteria"
import { figuresOf } from "~/domain/hours/tally"

describe("the criteria of the hours", () => {
  const online = anEntry({ endsOn: "2022-01-01", hours: 300, delivery: "online" })
  const facing = anEntry({ endsOn: "2022-02-01", hours: 59.5 })
  const uncredited = anEntry({ endsOn: "2022-03-01", hours: 90, recognition: "pending" })
  const criteriaOn = (asOf: string, endsOn: string | null = null) => {
    const standing = standingOn(asOf, aTeacher({ postings: [aPosting({ endsOn })], hours: [online, facing, uncredited] }))
    return hoursCriteria({ standing, figures: figuresOf(standing, () => null) })
  }

  test("say what is required and what lacks, cite their clause, and point at what was credited", () => {
    expect(criteriaOn("2025-01-01")).toEqual([
      {
        id: "total-hours",
        outcome: "not_met",
        required: 360,
        actual: 359.5,
        unit: "hours",
        missing: [],
        remedy: { key: "hours.remedy.total", values: { missing: 0.5, until: "2025-12-31" } },
        clause: expect.objectContaining({ id: "hours.required", local: false }),
        evidence: [evidenceOf(online), evidenceOf(facing)],
      },
      {
        id: "concentrated-hours",
        outcome: "not_met",
        required: 60,
        actual: 59.5,
        unit: "hours",
        missing: [],
        remedy: { key: "hours.remedy.concentrated", values: { missing: 0.5, until: "2025-12-31" } },
        clause: expect.objectContaining({ id: "hours.concentrated", local: false }),
        evidence: [evidenceOf(facing)],
      },
    ])
  })

  test("of a leaver are judged to her last day; what is met has no remedy", () => {
    expect(criteriaOn("2025-01-01", "2024-12-31").map(({ required, outcome, remedy }) => [required, outcome, remedy])).toEqual([
      [288, "met", null],
      [48, "met", null],
    ])
  })

  test("that a leaver did not meet can no longer be mended", () => {
    const facts = aTeacher({ postings: [aPosting({ endsOn: "2021-01-31" })] })
    const standing = standingOn("2021-02-01", facts)
    const criteria = hoursCriteria({ standing, figures: figuresOf(standing, () => null) })
    expect(criteria[0]?.remedy).toEqual({ key: "hours.remedy.closed", values: { missing: 6, until: "2021-01-31" } })
  })

  test("of a person without duty run to the end of the cycle", () => {
    const standing = { ...standingOn("2021-02-01", aTeacher({ postings: [] })), requiredHours: 6 }
    const criteria = hoursCriteria({ standing, figures: figuresOf(standing, () => null) })
    expect(criteria[0]?.remedy?.values?.until).toBe("2025-12-31")
  })

  test("where facts are missing name them all, and the first one's remedy", () => {
    const fact = (name: string) => ({ name, summary: { key: `${name} summary` }, remedy: { key: `${name} remedy` } })
    const criteria = undeterminedCriteria({ pack: pack14(), missing: [fact("a"), fact("b")] })
    const unknown = { outcome: "undetermined", required: null, actual: null, unit: "hours", evidence: [], missing: ["a", "b"] }
    expect(criteria).toMatchObject([
      { id: "total-hours", ...unknown, remedy: { key: "a remedy" }, clause: { id: "hours.required" } },
      { id: "concentrated-hours", ...unknown, remedy: { key: "a remedy" }, clause: { id: "hours.concentrated" } },
    ])
  })

  test("are one, not applicable, for whom the rule does not concern", () => {
    const { evidence } = aPosting()
    expect(notApplicableCriterion({ pack: pack14(), evidence: [evidence] })).toMatchObject({
      id: "applies",
      outcome: "not_applicable",
      clause: { id: "hours.post-kinds" },
      evidence: [evidence],
    })
  })
})

test("evidence is the row of the workbook", () => {
  expect(evidenceOf(anEntry({ key: "k", projectName: "国培" }))).toEqual({ sheet: "国内培训", key: "k", label: "国培" })
})

test.each([
  [360, 359.9, 0.1],
  [360, 360, 0],
  [60, 60.1, 0],
  [120, 33.3, 86.7],
])("of %d required with %d, %d lack", (required, actual, lacking) => {
  expect(hoursLacking({ required, actual })).toBe(lacking)
})
