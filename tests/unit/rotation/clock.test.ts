import { describe, expect, test } from "vitest"
import { aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { contains } from "~/domain/calendar/period"
import type { Posting, Rotation } from "~/domain/facts"
import { clockOf } from "~/domain/rotation/clock"

const HERE = "2150000001"
const known = (asOf: string, postings: readonly Posting[], rotations: readonly Rotation[] = []) => {
  const present = postings.findLast((posting) => posting.schoolCode === HERE && contains(posting, civilDate(asOf)))
  if (present === undefined) throw new Error("not in post")
  return clockOf({ facts: aTeacher({ postings, rotations }), pack: pack14(), asOf: civilDate(asOf), present })
}
const clock = (...about: Parameters<typeof known>) => known(...about).clock
const stay = (startsOn: string, endsOn: string | null = null, given: Partial<Pick<Posting, "postKind" | "schoolCode">> = {}) =>
  aPosting({ startsOn, endsOn, ...given })

describe("years run from the first day at the school", () => {
  test.each([
    ["2019-09-01", "2025-08-31", 5],
    ["2019-09-01", "2025-09-01", 6],
    ["2020-02-29", "2021-02-27", 0],
    ["2020-02-29", "2021-02-28", 1],
    ["2020-02-29", "2024-02-28", 3],
    ["2020-02-29", "2024-02-29", 4],
  ])("from %s to %s: %i", (startsOn, asOf, years) => {
    expect(clock(asOf, [stay(startsOn)]).years).toBe(years)
  })

  test("and are full on the anniversary; 29 February's in a common year is 28 February", () => {
    expect(clock("2022-01-01", [stay("2019-09-01")])).toMatchObject({ startsOn: "2019-09-01", requiredYears: 6, dueOn: "2025-09-01" })
    expect(clock("2022-01-01", [stay("2020-02-29")]).dueOn).toBe("2026-02-28")
  })
})

describe("one unbroken run", () => {
  test.each([
    ["the day after", "2021-09-01", "2015-09-01"],
    ["the same day", "2021-08-31", "2015-09-01"],
    ["after 30 days", "2021-10-01", "2015-09-01"],
    ["after 31 days", "2021-10-02", "2021-10-02"],
  ])("a posting that begins %s", (_, startsOn, clockStartsOn) => {
    const postings = [stay("2015-09-01", "2021-08-31"), stay(startsOn)]
    expect(clock("2024-01-01", postings).startsOn).toBe(clockStartsOn)
    expect(clock("2024-01-01", postings.toReversed()).startsOn).toBe(clockStartsOn)
  })

  test("a posting inside another leaves no gap behind it", () => {
    const postings = [stay("2015-09-01", "2021-08-31"), stay("2016-01-01", "2016-06-30"), stay("2021-09-01")]
    expect(clock("2024-01-01", postings).startsOn).toBe("2015-09-01")
  })

  test("an open posting beside a later one of the same school", () => {
    expect(clock("2024-01-01", [stay("2015-09-01"), stay("2021-09-01")]).startsOn).toBe("2015-09-01")
  })

  test("who returns to a former school begins anew, unless she was away for less than 31 days", () => {
    const away = (until: string) => stay("2021-09-01", until, { schoolCode: "2150000002" })
    const back = (on: string) => stay(on)
    const before = stay("2012-09-01", "2021-08-31")
    expect(clock("2024-01-01", [before, away("2022-08-31"), back("2022-09-01")])).toMatchObject({ startsOn: "2022-09-01", years: 1 })
    expect(clock("2024-01-01", [before, away("2021-09-30"), back("2021-10-01")]).startsOn).toBe("2012-09-01")
  })

  test("on a day in the past only what had begun by then", () => {
    const postings = [stay("2012-09-01", "2016-08-31"), stay("2018-09-01")]
    expect(clock("2016-08-31", postings)).toMatchObject({ startsOn: "2012-09-01", years: 3 })
    expect(clock("2018-09-01", postings)).toMatchObject({ startsOn: "2018-09-01", years: 0 })
  })

  test("its postings are the evidence, those before the run are not", () => {
    const postings = [stay("2012-09-01", "2015-08-31"), stay("2016-09-01", "2019-08-31"), stay("2019-09-01")]
    expect(clock("2024-01-01", postings).evidence.map(({ key }) => key)).toEqual([
      "T00001|2150000001|2016-09-01",
      "T00001|2150000001|2019-09-01",
    ])
  })
})

describe("a counted rotation that is over starts the clock again", () => {
  const post = [stay("2010-09-01")]
  test.each([
    ["twelve months", aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31" }), "2022-09-01"],
    [
      "with transfer of the personnel relation",
      aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31", movesPersonnel: true }),
      "2022-09-01",
    ],
    ["a day short", aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-30" }), "2010-09-01"],
    ["to the same school", aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31", hostSchoolCode: HERE }), "2010-09-01"],
    ["still running", aRotation({ startsOn: "2021-09-01" }), "2010-09-01"],
    ["before she came", aRotation({ startsOn: "2008-09-01", endsOn: "2009-08-31" }), "2010-09-01"],
    ["until the day before she came", aRotation({ startsOn: "2009-09-01", endsOn: "2010-08-31" }), "2010-09-01"],
  ])("%s", (_, rotation, startsOn) => {
    expect(clock("2024-01-01", post, [rotation]).startsOn).toBe(startsOn)
  })

  test("on its last day it is not over", () => {
    const rotation = aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31" })
    expect(clock("2022-08-31", post, [rotation])).toMatchObject({ startsOn: "2010-09-01", years: 11 })
    expect(clock("2022-09-01", post, [rotation])).toMatchObject({ startsOn: "2022-09-01", years: 0 })
  })

  test("the last of several decides, and is evidence beside the posting", () => {
    const rotations = [
      aRotation({ startsOn: "2018-09-01", endsOn: "2019-08-31" }),
      aRotation({ startsOn: "2014-09-01", endsOn: "2015-08-31" }),
    ]
    const { startsOn, evidence } = clock("2024-01-01", post, rotations)
    expect(startsOn).toBe("2019-09-01")
    expect(evidence.map(({ sheet, key }) => [sheet, key])).toEqual([
      ["任教履历", "T00001|2150000001|2010-09-01"],
      ["交流轮岗", "T00001|2018-09-01"],
    ])
  })
})

describe("principals and vice-principals", () => {
  const teacher = { postKind: "teacher" } as const
  const vice = { postKind: "vice_principal" } as const
  const principal = { postKind: "principal" } as const
  const unknown = { postKind: null } as const

  test("count from becoming one at this school: a teacher for half the time has half the years", () => {
    const about = known("2024-09-01", [stay("2018-09-01", "2021-08-31", teacher), stay("2021-09-01", null, principal)])
    expect(about).toMatchObject({ isLeader: true, clock: { startsOn: "2021-09-01", years: 3, dueOn: "2027-09-01" } })
  })

  test("count both posts as one", () => {
    expect(clock("2024-09-01", [stay("2018-09-01", "2021-08-31", vice), stay("2021-09-01", null, principal)]).years).toBe(6)
  })

  test("do not count the same post at another school", () => {
    const postings = [stay("2015-09-01", "2020-08-31", { ...principal, schoolCode: "2150000002" }), stay("2020-09-01", null, principal)]
    expect(clock("2024-09-01", postings).years).toBe(4)
  })

  test("who leads no more counts all her years at the school", () => {
    const about = known("2024-09-01", [stay("2015-09-01", "2021-08-31", principal), stay("2021-09-01", null, teacher)])
    expect(about).toMatchObject({ isLeader: false, clock: { startsOn: "2015-09-01", years: 9 } })
  })

  test("who leads and teaches at once is a leader", () => {
    const postings = [stay("2021-09-01", null, vice), stay("2015-09-01", null, teacher)]
    expect(known("2024-09-01", postings)).toMatchObject({ isLeader: true, clock: { startsOn: "2021-09-01" } })
  })

  test("a former posting of unknown kind may have been a leader's", () => {
    const about = known("2024-09-01", [stay("2016-09-01", "2021-08-31", unknown), stay("2021-09-01", null, principal)])
    expect(about).toMatchObject({ clock: { startsOn: "2021-09-01", years: 3 }, atEarliest: { startsOn: "2016-09-01", years: 8 } })
    const ofTeacher = known("2024-09-01", [stay("2016-09-01", "2021-08-31", unknown), stay("2021-09-01", null, teacher)])
    expect(ofTeacher).toMatchObject({ clock: { startsOn: "2016-09-01" }, atEarliest: { startsOn: "2016-09-01" } })
  })

  test("leading here counts, and teaching there on the same day does not", () => {
    const elsewhere = stay("2023-09-01", null, { ...principal, schoolCode: "2150000002" })
    expect(known("2024-09-01", [stay("2015-09-01", null, teacher), elsewhere]).isLeader).toBe(false)
  })
})
