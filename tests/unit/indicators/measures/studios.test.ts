import { describe, expect, test } from "vitest"
import { aDistrict, aStudio, several } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import type { StudioKind } from "~/domain/codes"
import { measureStudios } from "~/domain/indicators/measures/studios"

const KINDS: readonly (readonly [id: string, kind: StudioKind, from: number])[] = [
  ["studios_head_teacher", "class_adviser", 20],
  ["studios_ideology", "ideology_course", 10],
  ["studios_principal", "principal", 5],
  ["studios_master", "master_teacher", 20],
  ["studios_art", "arts_master", 5],
  ["studios_guidance", "student_guidance", 10],
  ["studios_ideology_c3", "ideology_education", 10],
]

describe.each(KINDS)("%s", (id, kind, from) => {
  const of = (count: number) => aDistrict({ studios: several(count, (studioNo) => aStudio({ studioNo, kind })) })

  test(`is met from ${from}`, () => {
    expect(resultOf14(id, of(from - 1))).toMatchObject({ actual: from - 1, outcome: "not_met", gap: 1 })
    expect(resultOf14(id, of(from))).toMatchObject({ actual: from, outcome: "met", stock: from })
  })

  test("counts studios of its own kind only", () => {
    for (const [other] of KINDS.filter(([each]) => each !== id)) expect(resultOf14(other, of(3)).actual).toBe(0)
  })
})

test.each([
  ["2020-12-31", "2025-12-31", null, 0, 1],
  ["2021-01-01", "2025-12-31", null, 1, 1],
  ["2025-12-31", "2025-12-31", null, 1, 1],
  ["2026-01-01", "2026-06-30", null, 0, 1],
  ["2022-03-01", "2022-12-31", "2023-01-01", 1, 1],
  ["2022-03-01", "2023-01-01", "2023-01-01", 0, 0],
])("founded on %s, asked on %s, withdrawn on %s: %i new, %i at work", (foundedOn, asOf, withdrawnOn, actual, stock) => {
  expect(resultOf14("studios_master", aDistrict({ asOf, studios: [aStudio({ foundedOn, withdrawnOn })] }))).toMatchObject({ actual, stock })
})

test("one whose cycle has ended still counts as founded", () => {
  expect(resultOf14("studios_master", aDistrict({ studios: [aStudio({ cycleEndsOn: "2025-02-28" })] }))).toMatchObject({
    actual: 1,
    stock: 0,
  })
})

test("the same studio twice is one", () => {
  expect(keysOf14("studios_master", aDistrict({ studios: [aStudio(), aStudio()] }))).toEqual(["GZS001"])
})

test("several kinds may be asked for together", () => {
  const facts = aDistrict({ studios: [aStudio(), aStudio({ studioNo: "GZS002", kind: "principal" })] })
  const choice = { name: "studios" as const, kinds: ["principal" as const, "master_teacher" as const] }
  expect(measureStudios({ plan: plan14(), indicatorId: "x", choice, facts }).measured.actual).toBe(2)
})
