import { expect, test } from "vitest"
import { aDistrict, aProjectMember, several } from "#tests/support/district-facts"
import { resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureTeamMembers } from "~/domain/indicators/measures/team-members"

const kind = "training_guidance_team" as const

test.each([
  [99, "not_met", false],
  [100, "met", false],
  [200, "met", false],
  [201, "met", true],
])("100-200人: %i %s, exceeded %s", (count, outcome, isExceeded) => {
  const projectMembers = several(count, (no) => aProjectMember({ no, kind }))
  expect(resultOf14("guidance_team_people", aDistrict({ projectMembers }))).toMatchObject({
    actual: count,
    outcome,
    isExceeded,
    stock: null,
  })
})

test("of the day, whenever they joined; who has left is none of them", () => {
  const projectMembers = [
    aProjectMember({ no: "T1", kind, joinedOn: "2018-01-01" }),
    aProjectMember({ no: "T2", kind, leftOn: "2025-06-30" }),
    aProjectMember({ no: "T3", kind, joinedOn: "2026-02-01" }),
  ]
  const on = (asOf: string) => aDistrict({ asOf, projectMembers })
  const count = (asOf: string) =>
    measureTeamMembers({ plan: plan14(), indicatorId: "x", choice: { name: "team_members", kind }, facts: on(asOf) })
  expect(["2020-01-01", "2025-06-30", "2025-07-01", "2026-06-30"].map((asOf) => count(asOf).measured.actual)).toEqual([1, 2, 1, 2])
})
