import { expect, test } from "vitest"
import { aDistrict, aProject } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureProjects } from "~/domain/indicators/measures/projects"

const kind = "national_model" as const
const STATUSES = ["applied", "approved", "concluded", "withdrawn", null] as const

test("申报 is what was promised: any 状态 but 撤销 counts, the approved stand beside", () => {
  const projects = STATUSES.map((status) => aProject({ projectNo: `XM-${status}`, kind, status }))
  const facts = aDistrict({ projects })
  expect(keysOf14("national_projects", facts)).toEqual(["XM-applied", "XM-approved", "XM-concluded", "XM-null"])
  expect(resultOf14("national_projects", facts)).toMatchObject({
    actual: 4,
    isExceeded: true,
    outcome: "met",
    beside: [{ key: "approved", value: 2 }],
  })
})

test.each([
  [1, "not_met", false],
  [2, "met", false],
  [3, "met", false],
  [4, "met", true],
])("2-3项: %i %s, exceeded %s", (count, outcome, isExceeded) => {
  const projects = Array.from({ length: count }, (_, at) => aProject({ projectNo: `XM${at}`, kind }))
  expect(resultOf14("national_projects", aDistrict({ projects }))).toMatchObject({ actual: count, outcome, isExceeded })
})

test("教学创新团队: 一批 gives no number", () => {
  expect(resultOf14("innovation_teams", aDistrict({ projects: [aProject({ kind: "innovation_team" })] }))).toMatchObject({
    actual: 1,
    outcome: "undetermined",
    unit: "teams",
  })
})

test.each([
  ["2020-12-31", null, 0, 1],
  ["2021-01-01", "2025-12-31", 1, 1],
  ["2021-01-01", "2025-12-30", 1, 0],
])("begun on %s, until %s: %i new, %i running", (approvedOn, endsOn, actual, stock) => {
  const facts = aDistrict({ projects: [aProject({ kind, approvedOn, endsOn })] })
  expect(measureProjects({ plan: plan14(), indicatorId: "x", choice: { name: "projects", kind }, facts }).measured).toMatchObject({
    actual,
    stock,
  })
})
