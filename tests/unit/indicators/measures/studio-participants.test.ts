import { expect, test } from "vitest"
import { aDistrict, aStudioMember } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureStudioParticipants } from "~/domain/indicators/measures/studio-participants"

test("三名工程: who joined a studio of 名师, 名班主任 or 名校长 in the period, each once, in whatever role", () => {
  const studioMembers = [
    aStudioMember({ no: "T1", role: "leader" }),
    aStudioMember({ no: "T1", kind: "class_adviser", studioNo: "GZS002" }),
    aStudioMember({ no: "T2", kind: "principal", role: "trainee" }),
    aStudioMember({ no: "T3", kind: "arts_master" }),
  ]
  const facts = aDistrict({ studioMembers })
  expect(keysOf14("project_three_masters", facts)).toEqual(["T1", "T2"])
  expect(resultOf14("project_three_masters", facts)).toMatchObject({ actual: 2, stock: 2, outcome: "undetermined" })
})

test.each([
  ["2020-12-31", null, 0, 1],
  ["2021-01-01", null, 1, 1],
  ["2021-01-01", "2024-12-31", 1, 0],
  ["2025-12-31", "2025-12-31", 1, 1],
])("joined on %s, left on %s: %i new, %i there", (joinedOn, leftOn, actual, stock) => {
  const choice = { name: "studio_participants" as const, kinds: ["master_teacher" as const] }
  const facts = aDistrict({ studioMembers: [aStudioMember({ joinedOn, leftOn })] })
  expect(measureStudioParticipants({ plan: plan14(), indicatorId: "x", choice, facts }).measured).toMatchObject({ actual, stock })
})
