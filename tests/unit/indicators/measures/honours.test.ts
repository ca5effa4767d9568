import { expect, test } from "vitest"
import { aDistrict, anHonour } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureHonours } from "~/domain/indicators/measures/honours"

test("people given an honour of that name, each once, never judged: 一批 gives no number", () => {
  const honours = [
    anHonour({ no: "T1" }),
    anHonour({ no: "T1", givenOn: "2023-09-10", name: "最美教师" }),
    anHonour({ no: "T2", name: "义渡好教师" }),
  ]
  expect(resultOf14("model_teachers", aDistrict({ honours }))).toMatchObject({ actual: 1, outcome: "undetermined", evidenceCount: 1 })
  expect(keysOf14("yidu_good_teachers", aDistrict({ honours }))).toEqual(["T2"])
})

test.each([
  ["2020-12-31", 0, 1],
  ["2021-01-01", 1, 1],
  ["2025-12-31", 1, 1],
  ["2026-01-01", 0, 1],
  ["2026-07-01", 0, 0],
])("given on %s: %i new, %i ever, by 2026-06-30", (givenOn, actual, stock) => {
  expect(resultOf14("model_teachers", aDistrict({ asOf: "2026-06-30", honours: [anHonour({ givenOn })] }))).toMatchObject({ actual, stock })
})

test("of any name where none is asked for", () => {
  const facts = aDistrict({ honours: [anHonour({ no: "T1" }), anHonour({ no: "T2", name: "师德标兵" })] })
  const choice = { name: "honours", containing: null } as const
  expect(measureHonours({ plan: plan14(), indicatorId: "x", choice, facts }).measured.actual).toBe(2)
})
