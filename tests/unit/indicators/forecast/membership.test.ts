import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { type MemberSpell, membersOf } from "~/domain/indicators/forecast/membership"

const spell = (
  person: number,
  from: string,
  until: string | null = null,
  more: { leftOn?: string; isHere?: boolean } = {},
): MemberSpell => ({
  person,
  from: civilDate(from),
  until: until === null ? null : civilDate(until),
  leftOn: more.leftOn === undefined ? null : civilDate(more.leftOn),
  isHere: more.isHere ?? true,
})
const of = (...spells: MemberSpell[]) => membersOf({ spells, asOf: civilDate("2023-12-31"), deadline: civilDate("2025-12-31") })

test("whose last term ends before the deadline is ending; on the deadline itself she still counts", () => {
  expect(of(spell(1, "2021-01-01", "2025-12-30")).ending).toBe(1)
  expect(of(spell(1, "2021-01-01", "2025-12-31")).ending).toBe(0)
  expect(of(spell(1, "2021-01-01")).ending).toBe(0)
  expect(of(spell(1, "2021-01-01", "2023-12-30")).ending).toBe(0)
  expect(of(spell(1, "2021-01-01", "2023-12-31")).ending).toBe(1)
})

test("a later term, an earlier leave and a post elsewhere decide", () => {
  expect(of(spell(1, "2021-01-01", "2024-12-31"), spell(1, "2022-01-01", "2026-12-31")).ending).toBe(0)
  expect(of(spell(1, "2021-01-01", null, { leftOn: "2024-06-30" })).ending).toBe(1)
  expect(of(spell(1, "2021-01-01", "2024-12-31", { isHere: false })).ending).toBe(0)
})

test("who comes is counted in the year; a level on top of one still in force adds nobody, a renewal in its last year does", () => {
  const years = (...spells: MemberSpell[]) => [...of(...spells).came].sort()
  expect(years(spell(1, "2021-05-01", "2026-04-30"), spell(1, "2022-05-01", "2027-04-30"))).toEqual([[2021, 1]])
  expect(years(spell(1, "2018-05-01", "2023-04-30"), spell(1, "2023-03-01", "2028-02-29"))).toEqual([
    [2018, 1],
    [2023, 1],
  ])
  expect(years(spell(1, "2021-05-01", null, { isHere: false }), spell(2, "2021-06-01"))).toEqual([[2021, 2]])
  expect(years(spell(1, "2024-01-01"))).toEqual([])
})

test("who leaves before her term ends is counted in that year; whose term ends has not left", () => {
  const years = (...spells: MemberSpell[]) => [...of(...spells).left]
  expect(years(spell(1, "2021-01-01", "2024-12-31", { leftOn: "2022-06-30" }))).toEqual([[2022, 1]])
  expect(years(spell(1, "2021-01-01", null, { leftOn: "2023-12-31" }))).toEqual([[2023, 1]])
  expect(years(spell(1, "2021-01-01", "2022-12-31"), spell(2, "2021-01-01", "2022-12-31", { leftOn: "2022-12-31" }))).toEqual([])
  expect(years(spell(1, "2021-01-01", null, { leftOn: "2024-06-30" }))).toEqual([])
})
