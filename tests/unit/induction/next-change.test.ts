import { describe, expect, test } from "vitest"
import { anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { inductionChangesNextOn } from "~/domain/induction/next-change"
import type { PolicyPack } from "~/domain/policy/pack"

const period = { startsOn: civilDate("2022-09-01"), endsOn: civilDate("2023-08-31") }
const OPEN: PolicyPack = { ...pack14(), inForceUntil: null }
const nextOf = (
  facts: Parameters<typeof inductionChangesNextOn>[0]["facts"],
  periods: Parameters<typeof inductionChangesNextOn>[0]["periods"] = [],
  pack = OPEN,
) => inductionChangesNextOn({ facts, pack, asOf: civilDate("2023-01-15"), periods })

describe("an induction verdict can change next", () => {
  test.each([
    ["never, with nothing ahead", aTeacher(), null],
    ["when she begins to teach", aTeacher({ teachingSince: "2023-02-01" }), "2023-02-01"],
    ["when she becomes principal", aTeacher({ postings: [aPosting({ startsOn: "2023-02-10", postKind: "principal" })] }), "2023-02-10"],
    ["after she was", aTeacher({ postings: [aPosting({ endsOn: "2023-01-15", postKind: "principal" })] }), "2023-01-16"],
    ["never for having been", aTeacher({ postings: [aPosting({ endsOn: "2023-01-14", postKind: "principal" })] }), null],
    ["when a post of unknown kind begins", aTeacher({ postings: [aPosting({ startsOn: "2023-02-10", postKind: null })] }), "2023-02-10"],
    ["never for any other post", aTeacher({ postings: [aPosting({ startsOn: "2023-02-10", endsOn: "2023-05-01" })] }), null],
    ["never for hours that are not asked of her", aTeacher({ hours: [anEntry({ endsOn: "2023-02-10" })] }), null],
  ])("%s", (_, facts, next) => {
    expect(nextOf(facts)).toBe(next)
  })

  test("when her period is over, if hours still lack", () => {
    expect([nextOf(aTeacher(), [{ period, lacking: true }]), nextOf(aTeacher(), [{ period, lacking: false }])]).toEqual([
      "2023-09-01",
      null,
    ])
  })

  test("when hours within the period end", () => {
    const facts = aTeacher({
      hours: [anEntry({ endsOn: "2023-09-01" }), anEntry({ endsOn: "2023-08-31" }), anEntry({ endsOn: "2023-01-15" })],
    })
    expect(nextOf(facts, [{ period, lacking: false }])).toBe("2023-08-31")
  })

  test("when its pack ends", () => {
    expect(nextOf(aTeacher(), [], { ...pack14(), inForceUntil: civilDate("2023-06-30") })).toBe("2023-07-01")
  })
})
