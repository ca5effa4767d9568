import { describe, expect, test } from "vitest"
import { aLeave, aPosting, aRotation, aStudioMembership, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateRotation } from "~/domain/rotation/evaluate"

const judged = (given: Parameters<typeof aTeacher>[0], asOf: string) =>
  evaluateRotation({ facts: aTeacher(given), packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const since = (startsOn: string, given: Parameters<typeof aPosting>[0] = {}) => ({ postings: [aPosting({ startsOn, ...given })] })

describe("due at six full years", () => {
  test("the day before they are full she is not", () => {
    expect(judged(since("2019-09-01"), "2025-08-31")).toMatchObject({
      rule: "rotation",
      subject: { teacherNo: "T00001" },
      asOf: "2025-08-31",
      policy: { id: "dadukou-14fyp", version: "1" },
      outcome: "not_met",
      summary: {
        key: "rotation.summary.not_due",
        values: { years: 5, required: 6, since: "2019-09-01", dueOn: "2025-09-01" },
      },
      figures: { yearsAtSchool: 5, exemption: null, clockStartsOn: "2019-09-01", dueOn: "2025-09-01" },
      criteria: [
        {
          id: "years-at-school",
          outcome: "not_met",
          required: 6,
          actual: 5,
          unit: "years",
          clause: { id: "rotation.years", local: true },
          evidence: [{ sheet: "任教履历" }],
          missing: [],
        },
      ],
      nextChangeOn: "2025-09-01",
    })
  })

  test("and on the day she is; the next that can change is the pack", () => {
    expect(judged(since("2019-09-01"), "2025-09-01")).toMatchObject({
      outcome: "met",
      summary: { key: "rotation.summary.due" },
      figures: { yearsAtSchool: 6, dueOn: "2025-09-01" },
      nextChangeOn: "2026-01-01",
    })
  })

  test("leave inside, of any length, does not break the run", () => {
    const leaves = [aLeave({ kind: "study", startsOn: "2021-09-01", endsOn: "2023-08-31" }), aLeave({ endsOn: "2022-12-31" })]
    expect(judged({ ...since("2019-09-01"), leaves }, "2025-09-01")).toMatchObject({ outcome: "met", figures: { yearsAtSchool: 6 } })
  })

  test("a principal who taught here for half the time is not due with the teachers", () => {
    const postings = [
      aPosting({ startsOn: "2019-09-01", endsOn: "2022-08-31" }),
      aPosting({ startsOn: "2022-09-01", postKind: "principal" }),
    ]
    expect(judged({ postings }, "2025-09-01")).toMatchObject({
      outcome: "not_met",
      figures: { yearsAtSchool: 3, clockStartsOn: "2022-09-01", dueOn: "2028-09-01" },
      criteria: [{ clause: { id: "rotation.leader-years" } }],
    })
    expect(judged({ postings }, "2028-09-01").outcome).toBe("met")
  })

  test("a principal of whose earlier post nothing is known is undetermined where that decides", () => {
    const postings = [
      aPosting({ startsOn: "2016-09-01", endsOn: "2021-08-31", postKind: null }),
      aPosting({ startsOn: "2021-09-01", postKind: "principal" }),
    ]
    expect(judged({ postings }, "2024-01-01")).toMatchObject({
      outcome: "undetermined",
      summary: { key: "rotation.summary.leader_since_unknown" },
      figures: { yearsAtSchool: null, clockStartsOn: null, dueOn: null },
      criteria: [{ id: "years-at-school", missing: ["岗位类别"] }],
      nextChangeOn: "2024-09-01",
    })
    expect(judged({ postings }, "2021-09-01").outcome).toBe("not_met")
    expect(judged({ postings }, "2027-09-01").outcome).toBe("met")
  })
})

describe("a rotation", () => {
  const rotations = [aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31", movesPersonnel: false })]

  test("exempts while it runs, and starts the clock again when it is over", () => {
    const on = (asOf: string) => judged({ ...since("2010-09-01"), rotations }, asOf)
    expect(on("2021-08-31")).toMatchObject({ outcome: "met", nextChangeOn: "2021-09-01" })
    expect(on("2022-08-31")).toMatchObject({
      outcome: "exempt",
      summary: { key: "rotation.summary.in_rotation", values: { since: "2021-09-01" } },
      figures: { yearsAtSchool: 11, exemption: "in_rotation", clockStartsOn: "2010-09-01" },
      criteria: [{ id: "exempt", outcome: "exempt", evidence: [{ sheet: "交流轮岗" }], missing: [], remedy: null }],
      nextChangeOn: "2022-09-01",
    })
    expect(on("2022-09-01")).toMatchObject({
      outcome: "not_met",
      figures: { yearsAtSchool: 0, exemption: null, clockStartsOn: "2022-09-01", dueOn: "2028-09-01" },
    })
  })

  test("too short to count leaves her as due as before", () => {
    const short = [aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-30" })]
    expect(judged({ ...since("2010-09-01"), rotations: short }, "2022-08-31")).toMatchObject({ outcome: "met" })
  })
})

describe("exempt", () => {
  test("with the reason, whatever her years", () => {
    expect(judged({ ...since("2022-09-01"), bornOn: "1974-05-20" }, "2024-05-20")).toMatchObject({
      outcome: "exempt",
      summary: { key: "rotation.summary.age", values: { age: 50, exemptFrom: 50 } },
      figures: { yearsAtSchool: 1, exemption: "age", dueOn: "2028-09-01" },
    })
    const leaves = [aLeave({ kind: "maternity", startsOn: "2024-02-01", endsOn: "2024-06-30" })]
    expect(judged({ ...since("2010-09-01"), leaves }, "2024-05-20")).toMatchObject({
      outcome: "exempt",
      summary: { key: "rotation.summary.on_leave", values: { leaveKind: "maternity" } },
      figures: { exemption: "on_leave" },
      nextChangeOn: "2024-07-01",
    })
  })

  test("is nobody for leading a studio", () => {
    expect(judged({ ...since("2010-09-01"), studioMemberships: [aStudioMembership()] }, "2024-05-20").outcome).toBe("met")
  })

  test("is nobody whom the rule does not concern, or of whom that is not known", () => {
    const old = { bornOn: "1960-01-01" }
    expect(judged({ ...since("2010-09-01", { schoolKind: "kindergarten" }), ...old }, "2024-05-20").outcome).toBe("not_applicable")
    expect(judged({ ...since("2010-09-01"), ...old, isEstablished: null }, "2024-05-20").outcome).toBe("undetermined")
  })
})

describe("whom the rule does not concern", () => {
  test.each(["vocational", "kindergarten", "senior_secondary"] as const)("people at %s", (schoolKind) => {
    const verdict = judged(since("2010-09-01", { schoolKind }), "2024-01-01")
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      summary: { key: "rotation.summary.school_kind" },
      figures: { yearsAtSchool: null, exemption: null, clockStartsOn: null, dueOn: null },
      nextChangeOn: "2026-01-01",
    })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([["applies", "not_applicable"]])
  })

  test("at a complete secondary school the stage decides", () => {
    const at = (stage: "junior_secondary" | "senior_secondary" | null) =>
      judged({ ...since("2010-09-01", { schoolKind: "complete_secondary" }), stage }, "2024-01-01")
    expect(at("junior_secondary").outcome).toBe("met")
    expect(at("senior_secondary")).toMatchObject({ outcome: "not_applicable", summary: { key: "rotation.summary.stage" } })
    expect(at(null)).toMatchObject({
      outcome: "undetermined",
      summary: { key: "rotation.summary.stage_unknown" },
      figures: { yearsAtSchool: null },
      criteria: [{ id: "applies", missing: ["任教学段"], remedy: { key: "rotation.remedy.record_stage" } }],
    })
  })
})

test("on a day in the past the facts and the pack of then", () => {
  const postings = [
    aPosting({ startsOn: "2012-09-01", endsOn: "2022-08-31" }),
    aPosting({ startsOn: "2022-09-01", schoolCode: "2150000002" }),
  ]
  expect(judged({ postings }, "2022-08-31")).toMatchObject({ outcome: "met", figures: { yearsAtSchool: 9 } })
  expect(judged({ postings }, "2022-09-01")).toMatchObject({ outcome: "not_met", figures: { yearsAtSchool: 0 } })
  expect(judged({ postings }, "2020-12-31")).toMatchObject({ outcome: "undetermined", policy: null, figures: null })
  expect(judged({ postings }, "2026-01-01").policy).toEqual({ id: "dadukou-15fyp", version: "1" })
})
