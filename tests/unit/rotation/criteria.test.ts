import { describe, expect, test } from "vitest"
import { aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { phrase } from "~/domain/phrases"
import type { Clock } from "~/domain/rotation/clock"
import { appliesCriterion, exemptCriterion, yearsCriterion } from "~/domain/rotation/criteria"

const pack = pack14()
const evidence = [aTeacher().evidence]

describe("applies", () => {
  test("not applicable, with the postings as evidence", () => {
    const about = { kind: "not_applicable", reason: phrase("rotation.summary.not_in_post", {}), evidence } as const
    expect(appliesCriterion({ about, pack })).toMatchObject({
      id: "applies",
      outcome: "not_applicable",
      clause: { id: "rotation.scope", local: false },
      evidence,
      missing: [],
      remedy: null,
    })
  })

  test("undetermined with every missing fact, and the first one's remedy", () => {
    const fact = (name: string) => ({
      name,
      summary: phrase("rotation.summary.stage_unknown", {}),
      remedy: { key: `record ${name}` },
    })
    const about = { kind: "unknown", missing: [fact("举办者"), fact("任教学段")], evidence } as const
    expect(appliesCriterion({ about, pack })).toMatchObject({
      outcome: "undetermined",
      missing: ["举办者", "任教学段"],
      remedy: { key: "record 举办者" },
    })
  })
})

describe("exempt", () => {
  test("by age, with the age", () => {
    expect(exemptCriterion({ exemption: { code: "age", age: 52, exemptFrom: 50, evidence }, pack })).toMatchObject({
      id: "exempt",
      outcome: "exempt",
      required: 50,
      actual: 52,
      unit: "years",
      clause: { id: "rotation.exempt-age", local: true },
      evidence,
    })
  })

  test("for anything else without a number", () => {
    const since = civilDate("2023-09-01")
    for (const exemption of [
      { code: "in_rotation", since, evidence },
      { code: "on_leave", leaveKind: "sick", evidence },
    ] as const) {
      expect(exemptCriterion({ exemption, pack })).toMatchObject({
        outcome: "exempt",
        required: null,
        actual: null,
        unit: null,
        clause: { id: "rotation.exempt", local: true },
        evidence,
      })
    }
  })
})

describe("years at school", () => {
  const clock = (years: number): Clock => ({
    startsOn: civilDate("2019-09-01"),
    years,
    requiredYears: 6,
    dueOn: civilDate("2025-09-01"),
    evidence,
  })
  const of = (years: number, earliest = years, isLeader = false) =>
    yearsCriterion({ known: { isLeader, clock: clock(years), atEarliest: clock(earliest) }, pack })

  test("are met from the required years, and not before", () => {
    expect(of(6)).toMatchObject({ id: "years-at-school", outcome: "met", required: 6, actual: 6, unit: "years", evidence, remedy: null })
    expect(of(5)).toMatchObject({
      outcome: "not_met",
      actual: 5,
      remedy: { key: "rotation.remedy.wait", values: { dueOn: "2025-09-01" } },
    })
  })

  test("stand on the clause of teachers, or of leaders", () => {
    expect([of(6).clause.id, of(6, 6, true).clause.id]).toEqual(["rotation.years", "rotation.leader-years"])
  })

  test("are undetermined only where the missing kind of a posting decides", () => {
    expect(of(5, 6, true)).toMatchObject({ outcome: "undetermined", actual: null, missing: ["岗位类别"] })
    expect(of(4, 5, true)).toMatchObject({ outcome: "not_met", actual: 4, missing: [] })
    expect(of(6, 9, true)).toMatchObject({ outcome: "met", actual: 6, missing: [] })
  })
})
