import { describe, expect, test } from "vitest"
import { aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Rotation } from "~/domain/facts"
import { countedRotations, rotationsKnownOn } from "~/domain/rotation/counted"

const counted = (rotation: Rotation, asOf: string) =>
  countedRotations({ facts: aTeacher({ rotations: [rotation] }), pack: pack14(), asOf: civilDate(asOf) })

describe("a rotation counts from twelve full months", () => {
  test.each([
    ["2021-09-01", "2022-08-31", true],
    ["2021-09-01", "2022-08-30", false],
    ["2020-02-29", "2021-02-27", true],
    ["2020-02-29", "2021-02-26", false],
    ["2019-03-01", "2020-02-28", false],
    ["2019-03-01", "2020-02-29", true],
  ])("from %s to %s: %s", (startsOn, endsOn, expected) => {
    expect(counted(aRotation({ startsOn, endsOn }), "2024-01-01")).toHaveLength(expected ? 1 : 0)
  })

  test.each([
    ["2022-08-30", false],
    ["2022-08-31", true],
  ])("to the day while it runs, that day included: on %s %s", (asOf, expected) => {
    expect(counted(aRotation({ startsOn: "2021-09-01" }), asOf)).toHaveLength(expected ? 1 : 0)
  })

  test("an end on the day or later is not yet an end, and gives no months in advance", () => {
    const rotation = aRotation({ startsOn: "2021-09-01", endsOn: "2023-08-31" })
    const on = (asOf: string) => counted(rotation, asOf).map(({ months, endsOn }) => [months, endsOn])
    expect(on("2022-08-30")).toEqual([])
    expect(on("2023-08-31")).toEqual([[24, null]])
    expect(on("2023-09-01")).toEqual([[24, "2023-08-31"]])
    expect(on("2024-09-01")).toEqual([[24, "2023-08-31"]])
  })

  test("only at another school, with or without transfer of the personnel relation", () => {
    expect(counted(aRotation({ hostSchoolCode: "2150000001" }), "2024-01-01")).toEqual([])
    for (const movesPersonnel of [true, false, null]) {
      expect(counted(aRotation({ movesPersonnel }), "2024-01-01")).toHaveLength(1)
    }
  })
})

test("every rotation begun by the day is known, earliest first, counted or not", () => {
  const rotations = [
    aRotation({ startsOn: "2023-09-01" }),
    aRotation({ startsOn: "2022-09-01", endsOn: "2022-12-31" }),
    aRotation({ startsOn: "2023-09-02" }),
  ]
  const known = rotationsKnownOn({ facts: aTeacher({ rotations }), asOf: civilDate("2023-09-01") })
  expect(known.map(({ rotation, months, endsOn }) => [rotation.startsOn, months, endsOn])).toEqual([
    ["2022-09-01", 4, "2022-12-31"],
    ["2023-09-01", 0, null],
  ])
})

test("rotations of one day come in the order of their keys", () => {
  const of = (key: string) => aRotation({ evidence: { sheet: "交流轮岗", key, label: "" } })
  const order = (rotations: Rotation[]) =>
    rotationsKnownOn({ facts: aTeacher({ rotations }), asOf: civilDate("2024-01-01") }).map(({ rotation }) => rotation.evidence.key)
  expect([order([of("a"), of("b")]), order([of("b"), of("a")])]).toEqual([
    ["a", "b"],
    ["a", "b"],
  ])
})
