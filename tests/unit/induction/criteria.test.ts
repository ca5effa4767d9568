import { expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { inductionCriterion, type Known } from "~/domain/induction/criteria"

const period = { startsOn: civilDate("2022-09-01"), endsOn: civilDate("2023-08-31") }
const entry = anEntry({ key: "k", projectName: "岗前" })
const known = (hours: number): Known => ({ period, requiredHours: 120, hours, counted: [entry] })
const of = (about: Known, asOf = "2023-08-31", id: "new-teacher-hours" | "principal-hours" = "new-teacher-hours") =>
  inductionCriterion({ id, known: about, pack: pack14(), asOf: civilDate(asOf) })

test.each([
  [119.9, "2023-08-31", "undetermined"],
  [119.9, "2023-09-01", "not_met"],
  [120, "2023-08-31", "met"],
  [120, "2023-09-01", "met"],
])("with %d on %s: %s, and nothing is missing", (hours, asOf, outcome) => {
  expect(of(known(hours), asOf)).toMatchObject({ outcome, required: 120, actual: hours, missing: [], clause: { id: "induction.hours" } })
  expect(of(known(hours), asOf).evidence).toEqual([{ sheet: "国内培训", key: "k", label: "岗前" }])
})

test("whom it does not concern, and what is not known, have no number", () => {
  const blank = { required: null, actual: null, evidence: [] }
  expect(of("not_concerned")).toMatchObject({ ...blank, outcome: "not_applicable", missing: [], remedy: null })
  expect(of("unknown")).toMatchObject({
    ...blank,
    outcome: "undetermined",
    missing: ["从教起始年月"],
    remedy: { key: "induction.remedy.record_teaching_since" },
  })
  expect(of("unknown", "2023-08-31", "principal-hours")).toMatchObject({
    ...blank,
    missing: ["岗位类别"],
    remedy: { key: "induction.remedy.record_post_kind" },
    clause: { id: "principal.hours" },
  })
})
