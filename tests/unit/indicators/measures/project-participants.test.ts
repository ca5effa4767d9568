import { describe, expect, test } from "vitest"
import { aDistrict, aProjectMember, several } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import type { ProjectKind } from "~/domain/codes"
import { measureProjectParticipants } from "~/domain/indicators/measures/project-participants"

test.each([
  ["study_visit_people", "study_visit", 50],
  ["alliance_trainees", "twin_city_training", 200],
] as const)("%s is met from %s × %i", (id, kind, from) => {
  const of = (count: number) => aDistrict({ projectMembers: several(count, (no) => aProjectMember({ no, kind })) })
  expect(resultOf14(id, of(from - 1))).toMatchObject({ actual: from - 1, outcome: "not_met", gap: 1 })
  expect(resultOf14(id, of(from))).toMatchObject({ actual: from, outcome: "met" })
})

test("who takes part in two projects counts once", () => {
  const facts = aDistrict({ projectMembers: [aProjectMember(), aProjectMember({ projectNo: "XM002" }), aProjectMember({ no: "T2" })] })
  expect(keysOf14("study_visit_people", facts)).toEqual(["T00001", "T2"])
})

test("nobody takes part in a project that was withdrawn", () => {
  expect(resultOf14("study_visit_people", aDistrict({ projectMembers: [aProjectMember({ status: "withdrawn" })] })).actual).toBe(0)
})

describe("programmes are counted without a target", () => {
  test.each([
    ["project_qinglan", "qinglan"],
    ["project_future_educator", "future_educator"],
    ["project_special_strength", "special_strength"],
  ] satisfies [string, ProjectKind][])("%s", (id, kind) => {
    const facts = aDistrict({
      projectMembers: [aProjectMember({ kind, role: "mentor" }), aProjectMember({ kind, no: "T2", role: "trainee" })],
    })
    expect(resultOf14(id, facts)).toMatchObject({ actual: 2, outcome: "undetermined", gap: null })
  })
})

test.each([
  ["2020-12-31", null, 0, 1],
  ["2021-01-01", "2023-12-31", 1, 0],
  ["2025-12-31", null, 1, 1],
  ["2026-01-01", null, 0, 1],
])("joined on %s, left on %s, asked on 2026-06-30: %i new, %i there", (joinedOn, leftOn, actual, stock) => {
  const choice = { name: "project_participants", kind: "study_visit" } as const
  const facts = aDistrict({ asOf: "2026-06-30", projectMembers: [aProjectMember({ joinedOn, leftOn })] })
  expect(measureProjectParticipants({ plan: plan14(), indicatorId: "x", choice, facts }).measured).toMatchObject({ actual, stock })
})
