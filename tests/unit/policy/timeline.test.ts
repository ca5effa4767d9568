import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateBetween } from "#tests/support/arbitraries"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { layOver } from "~/domain/policy/timeline"

const shipped = SHIPPED_PACKS.at(-1) as PolicyPack
const packOf = (version: string, from: string, until: string | null): PolicyPack => ({
  ...shipped,
  version,
  inForceFrom: civilDate(from),
  inForceUntil: until === null ? null : civilDate(until),
})
const spans = (packs: readonly PolicyPack[]) => packs.map((pack) => `${pack.version}: ${pack.inForceFrom} to ${pack.inForceUntil}`)

describe("a pack published over others", () => {
  const before = [packOf("1", "2021-01-01", "2025-12-31"), packOf("2", "2026-01-01", null)]

  test("ends the one in force on its eve", () => {
    expect(spans(layOver({ packs: before, published: packOf("3", "2027-01-01", null) }))).toEqual([
      "1: 2021-01-01 to 2025-12-31",
      "2: 2026-01-01 to 2026-12-31",
      "3: 2027-01-01 to null",
    ])
  })

  test("with an end of its own lets the former go on after it", () => {
    expect(spans(layOver({ packs: before, published: packOf("3", "2025-07-01", "2026-06-30") }))).toEqual([
      "1: 2021-01-01 to 2025-06-30",
      "3: 2025-07-01 to 2026-06-30",
      "2: 2026-07-01 to null",
    ])
  })

  test("from the same day takes the whole place", () => {
    expect(spans(layOver({ packs: before, published: packOf("3", "2026-01-01", null) }))).toEqual([
      "1: 2021-01-01 to 2025-12-31",
      "3: 2026-01-01 to null",
    ])
  })

  test("holds on its own days and changes no other", () => {
    const days = dateBetween("2020-06-01", "2029-12-31")
    fc.assert(
      fc.property(days, fc.option(fc.nat(900)), days, (from, length, day) => {
        const until: CivilDate | null = length === null ? null : addDays(from, length)
        const after = layOver({ packs: before, published: packOf("3", from, until) })
        const isOwn = from <= day && (until === null || day <= until)
        const expected = isOwn ? "3" : (choosePack({ packs: before, on: day })?.version ?? null)
        expect(choosePack({ packs: after, on: day })?.version ?? null).toBe(expected)
      }),
    )
  })
})
