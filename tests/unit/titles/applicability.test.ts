import { describe, expect, test } from "vitest"
import { aPosting } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Posting } from "~/domain/facts"
import { applicabilityOf } from "~/domain/titles/applicability"

const on = (postings: readonly Posting[], asOf = "2024-03-01") => applicabilityOf({ postings, pack: pack14(), asOf: civilDate(asOf) })
const as = (postKind: Posting["postKind"], given: Parameters<typeof aPosting>[0] = {}) => aPosting({ postKind, ...given })

describe("clause title.post-kinds", () => {
  test.each([
    ["teacher", "applies"],
    ["principal", "applies"],
    ["vice_principal", "applies"],
    ["teaching_research_officer", "applies"],
    ["administration", "not_applicable"],
    ["teaching_support", "not_applicable"],
    ["general_service", "not_applicable"],
    [null, "unknown"],
  ] as const)("%s: %s", (postKind, kind) => {
    expect(on([as(postKind)]).kind).toBe(kind)
  })

  test("one kind that applies is enough; one that is not recorded may be", () => {
    expect(on([as("administration"), as("teacher")]).kind).toBe("applies")
    expect(on([as("administration"), as(null)]).kind).toBe("unknown")
  })

  test("another kind is named, with the posting as evidence", () => {
    const posting = as("administration")
    expect(on([posting])).toEqual({
      kind: "not_applicable",
      reason: { key: "title.summary.post_kind", values: { postKind: "administration" } },
      evidence: [posting.evidence],
    })
  })
})

describe("in post", () => {
  test.each([
    ["before the first day", "2022-08-31", "not_applicable"],
    ["on the first day", "2022-09-01", "applies"],
    ["on the last day", "2023-08-31", "applies"],
    ["after the last day", "2023-09-01", "not_applicable"],
  ])("%s", (_, asOf, kind) => {
    expect(on([aPosting({ startsOn: "2022-09-01", endsOn: "2023-08-31" })], asOf).kind).toBe(kind)
  })

  test("nobody without a posting", () => {
    expect(on([])).toEqual({ kind: "not_applicable", reason: { key: "title.summary.not_in_post" }, evidence: [] })
  })

  test("the present posting is the one begun last, whatever the order; of one day, by its key", () => {
    const first = aPosting({ startsOn: "2015-09-01" })
    const last = aPosting({ startsOn: "2022-09-01", schoolCode: "2150000002" })
    const twin = { ...last, evidence: { ...last.evidence, key: `${last.evidence.key}x` } }
    for (const postings of [
      [first, last, twin],
      [twin, last, first],
    ]) {
      expect(on(postings)).toEqual({ kind: "applies", posting: last })
    }
  })
})
