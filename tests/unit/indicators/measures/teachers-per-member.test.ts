import { expect, test } from "vitest"
import { aDistrict, aProjectMember, several } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureTeachersPerMember } from "~/domain/indicators/measures/teachers-per-member"

const kind = "training_guidance_team" as const
const inPost = (people: number) => ({ in_post: [{ numerator: people, denominator: people }] })

test("teachers in post to one member in force, proved by the members", () => {
  const facts = aDistrict({ projectMembers: several(2, (no) => aProjectMember({ no, kind })), tallies: inPost(60) })
  expect(resultOf14("guidance_team_ratio", facts)).toMatchObject({
    actual: 30,
    numerator: 60,
    denominator: 2,
    outcome: "met",
    evidenceCount: 2,
  })
  expect(keysOf14("guidance_team_ratio", facts)).toEqual(["T00001", "T00002"])
})

test("without a team it is not known", () => {
  const choice = { name: "teachers_per_member", kind } as const
  const { measured } = measureTeachersPerMember({ plan: plan14(), indicatorId: "x", choice, facts: aDistrict({ tallies: inPost(60) }) })
  expect(measured).toMatchObject({ actual: null, numerator: 60, denominator: 0, evidenceCount: 0 })
})

test("a member of two teams is one", () => {
  const projectMembers = [aProjectMember({ kind }), aProjectMember({ kind, projectNo: "XM002" })]
  expect(resultOf14("guidance_team_ratio", aDistrict({ projectMembers, tallies: inPost(31) }))).toMatchObject({
    actual: 31,
    outcome: "not_met",
  })
})
