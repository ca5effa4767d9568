import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { normOf, type SchoolPlace } from "~/domain/balance/norms"

const pack = pack14()
const at = (place: Partial<SchoolPlace> = {}) => ({ kind: "primary", ownership: "public", ...place }) as const satisfies SchoolPlace
const atLeast = (measure: Parameters<typeof normOf>[0]["measure"], place: SchoolPlace) => normOf({ measure, pack, place })?.atLeast ?? null

describe("what is asked of a school", () => {
  test("comes from the pack, with its clause", () => {
    expect(normOf({ measure: "hours_completion", pack, place: at() })).toMatchObject({
      atLeast: 100,
      clause: { id: "balance.hours-completion", local: false },
    })
    expect(atLeast("rotation_share", at())).toBe(10)
    expect(atLeast("rotation_backbone", at())).toBe(20)
    expect(atLeast("backbone_per_hundred", at())).toBe(1)
  })

  test("of the hours a teacher has had nothing is asked: only the schools are compared", () => {
    expect(atLeast("trained_hours", at())).toBeNull()
  })

  test("of rotation it is asked of public schools of compulsory education alone; what is not said to be private is public", () => {
    expect(atLeast("rotation_share", at({ ownership: null }))).toBe(10)
    expect(atLeast("rotation_share", at({ ownership: "private" }))).toBeNull()
    expect(atLeast("rotation_share", at({ kind: "kindergarten" }))).toBeNull()
    expect(atLeast("rotation_backbone", at({ kind: "vocational" }))).toBeNull()
    expect(atLeast("rotation_share", at({ kind: "complete_secondary" }))).toBe(10)
  })

  test("by pupils it is asked where all of them are of compulsory education, public or not", () => {
    expect(atLeast("backbone_per_hundred", at({ kind: "nine_year", ownership: "private" }))).toBe(1)
    expect(atLeast("backbone_per_hundred", at({ kind: "complete_secondary" }))).toBeNull()
    expect(atLeast("backbone_per_hundred", at({ kind: "kindergarten" }))).toBeNull()
  })
})
