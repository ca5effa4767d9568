import { describe, expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { pack14, packsInIndividualMode } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Credit } from "~/domain/hours/credit"
import { insteadCounts } from "~/domain/hours/instead"
import type { PolicyPack } from "~/domain/policy/pack"

const induction = { startsOn: civilDate("2021-09-01"), endsOn: civilDate("2022-08-31") }
const NONE = { creditedTenths: 0, lostToFactorTenths: 0, lostToCapTenths: 0, countsInstead: null }
const instead = (credit: Pick<Credit, "entry" | "reason" | "because"> & Partial<Credit>, pack: PolicyPack = pack14()) =>
  insteadCounts({ credit: { ...NONE, ...credit }, pack, induction })

describe("where hours could count instead", () => {
  test("of another cycle: in that one, where cycles are fixed", () => {
    const credit = { entry: anEntry({ endsOn: "2020-05-01" }), reason: "outside_cycle", because: "other_cycle" } as const
    expect(instead(credit)).toEqual({ key: "hours.instead.other_cycle", values: { from: "2016-01-01", until: "2020-12-31" } })
    expect(instead(credit, packsInIndividualMode()[0])).toBeNull()
  })

  test.each([
    ["2021-08-31", null],
    ["2021-09-01", "hours.instead.induction"],
    ["2022-08-31", "hours.instead.induction"],
    ["2022-09-01", null],
  ])("before duty, ended on %s: %s", (endsOn, key) => {
    expect(instead({ entry: anEntry({ endsOn }), reason: "before_duty", because: "before_posting" })?.key ?? null).toBe(key)
  })

  test("before duty of whom induction does not concern: nowhere", () => {
    const credit = { ...NONE, entry: anEntry({ endsOn: "2022-01-01" }), reason: "before_duty", because: "induction" } as const
    expect(insteadCounts({ credit, pack: pack14(), induction: null })).toBeNull()
  })

  test("of a repeat: the entry that counts is named", () => {
    const countsInstead = anEntry({ projectName: "国培", endsOn: "2023-06-01", hours: 12.5 })
    expect(instead({ entry: anEntry(), reason: "repeat", because: null, countsInstead })).toEqual({
      key: "hours.instead.repeat",
      values: { project: "国培", endsOn: "2023-06-01", hours: 12.5 },
    })
  })

  test("of a claim: once it is recognised", () => {
    expect(instead({ entry: anEntry(), reason: "pending", because: null })).toEqual({ key: "hours.instead.pending" })
  })

  test.each([
    ["rejected", null],
    ["over_cap", "cap"],
    ["outside_cycle", "after_duty"],
    ["outside_cycle", "not_in_post"],
  ] as const)("%s, %s: nowhere", (reason, because) => {
    expect(instead({ entry: anEntry({ endsOn: "2022-01-01" }), reason, because })).toBeNull()
  })
})
