import { expect, test } from "vitest"
import { aDistrict, aProject, aProjectMember } from "#tests/support/district-facts"
import { memberRow, membersInForce } from "~/domain/indicators/members"

const team = { kind: "training_guidance_team", projectNo: "XM009" } as const
const membersOn = (asOf: string, given: Parameters<typeof aDistrict>[0]) =>
  membersInForce({ kind: "training_guidance_team", facts: aDistrict({ asOf, ...given }) }).map(({ person }) => person.teacherNo)

test.each([
  ["2022-04-09", []],
  ["2022-04-10", ["T00001"]],
  ["2024-08-31", ["T00001"]],
  ["2024-09-01", []],
])("from the day she joins to the day she leaves: %s %j", (asOf, keys) => {
  expect(membersOn(asOf, { projectMembers: [aProjectMember({ ...team, leftOn: "2024-08-31" })] })).toEqual(keys)
})

test.each([
  ["2024-12-31", ["T00001"]],
  ["2025-01-01", []],
])("and to the last day of the team: %s %j", (asOf, keys) => {
  const projects = [aProject({ ...team, endsOn: "2024-12-31", status: "concluded" })]
  expect(membersOn(asOf, { projects, projectMembers: [aProjectMember({ ...team, status: "concluded" })] })).toEqual(keys)
})

test("nobody is a member of a team that was withdrawn", () => {
  expect(membersOn("2025-12-31", { projectMembers: [aProjectMember({ ...team, status: "withdrawn" })] })).toEqual([])
})

test("a member is shown with the days she joined and left", () => {
  expect(memberRow(aProjectMember({ leftOn: "2024-08-31" }))).toMatchObject({ key: "T00001", on: "2022-04-10", endsOn: "2024-08-31" })
})
