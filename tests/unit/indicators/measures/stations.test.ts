import { expect, test } from "vitest"
import { aDistrict, aStation } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureStations } from "~/domain/indicators/measures/stations"

test("each station once; 一批 gives no number", () => {
  const stations = [aStation(), aStation({ lastPractisedOn: "2024-07-31" }), aStation({ organisation: "另一企业" })]
  expect(keysOf14("enterprise_stations", aDistrict({ stations }))).toEqual(["另一企业", "测试企业"])
  expect(resultOf14("enterprise_stations", aDistrict({ stations }))).toMatchObject({ actual: 2, outcome: "undetermined", stock: null })
})

test.each([
  ["2020-12-31", 0],
  ["2021-01-01", 1],
  ["2025-12-31", 1],
])("with practice in the last five years: %s %i", (lastPractisedOn, actual) => {
  const choice = { name: "stations", years: 5 } as const
  const facts = aDistrict({ stations: [aStation({ lastPractisedOn })] })
  expect(measureStations({ plan: plan14(), indicatorId: "x", choice, facts }).measured.actual).toBe(actual)
})
