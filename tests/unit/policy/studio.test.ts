import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { studioSchema } from "~/domain/policy/studio"

describe.each(SHIPPED_PACKS)("$id on studios", ({ studio, clauses }) => {
  test("says how many people, how long and how often, each as a setting of the district's own", () => {
    const values = Object.fromEntries(Object.entries(studio).map(([name, { value }]) => [name, value]))
    expect(values).toEqual({
      members: { fewest: 5, most: 12 },
      trainees: { fewest: 0, most: 20 },
      cycleYears: 3,
      assessedYearly: true,
    })
    expect(Object.values(studio).map(({ clause }) => clauses.get(clause)?.level)).toEqual(Array(4).fill("local_setting"))
  })
})

test("a smallest number above the largest, a negative one and a cycle of no years are refused, naming the path", () => {
  const { studio } = pack14()
  const faults = (change: object) => studioSchema.safeParse({ ...studio, ...change }).error?.issues.map(({ path }) => path.join("."))
  const members = (fewest: number, most: number) => faults({ members: { ...studio.members, value: { fewest, most } } })
  expect(members(13, 12)).toEqual(["members.value.fewest"])
  expect(members(12, 12)).toBeUndefined()
  expect(members(-1, 12)).toEqual(["members.value.fewest"])
  expect(members(0, 0)).toEqual(["members.value.most"])
  expect(faults({ cycleYears: { ...studio.cycleYears, value: 0 } })).toEqual(["cycleYears.value"])
})
