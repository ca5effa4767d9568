import { describe, expect, test } from "vitest"
import { aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { TITLES, type Title } from "~/domain/codes"
import type { Posting, Rotation } from "~/domain/facts"
import { ruralServiceChanges, ruralServiceCriterion } from "~/domain/titles/rural-service-criterion"

const present = aPosting({ startsOn: "2015-09-01" })
const rural = (startsOn: string, endsOn: string | null = null) =>
  aPosting({ startsOn, endsOn, schoolSettlement: "rural", schoolCode: "2150000009" })
const about = (
  {
    postings = [],
    rotations = [],
    posting = present,
  }: { postings?: readonly Posting[]; rotations?: readonly Rotation[]; posting?: Posting },
  asOf = "2024-03-01",
  next: Title | null = "senior",
) => ({ facts: aTeacher({ postings: [...postings, posting], rotations }), pack: pack14(), asOf: civilDate(asOf), next, posting })
const criterion = (...given: Parameters<typeof about>) => ruralServiceCriterion(about(...given))

describe("clause title.rural-service: 12 full months at a rural or weak school", () => {
  test.each([
    ["2014-07-31", "met", 12, undefined],
    ["2014-07-30", "not_met", 11, "title.remedy.rural_service"],
  ])("a posting from 2013-08-01 to %s: %s", (endsOn, outcome, actual, remedy) => {
    const judged = criterion({ postings: [rural("2013-08-01", endsOn)] })
    expect(judged).toMatchObject({
      id: "rural-service",
      outcome,
      required: 12,
      actual,
      unit: "months",
      clause: { id: "title.rural-service" },
    })
    expect(judged?.remedy?.key).toBe(remedy)
    expect(judged?.evidence.map(({ key }) => key)).toEqual(["T00001|2150000001|2013-08-01"])
  })

  test("by a counted rotation too, overlaps once", () => {
    const rotations = [aRotation({ startsOn: "2022-09-01", endsOn: "2023-08-31", hostIsWeak: true })]
    expect(criterion({ rotations })).toMatchObject({ outcome: "met", actual: 12 })
    expect(criterion({ rotations, postings: [rural("2022-09-01", "2023-08-31")] })?.actual).toBe(12)
    expect(criterion({ rotations: [aRotation({ startsOn: "2022-09-01", endsOn: "2023-08-30", hostIsWeak: true })] })).toMatchObject({
      outcome: "not_met",
      actual: 0,
      remedy: { values: { months: 12 } },
    })
  })

  test("is asked for senior alone, of people at urban schools", () => {
    expect(TITLES.filter((title) => criterion({}, "2024-03-01", title) !== null)).toEqual(["senior"])
    expect(criterion({}, "2024-03-01", null)).toBeNull()
    const asked = (["urban", "town", "rural", null] as const).filter(
      (schoolSettlement) => criterion({ posting: aPosting({ schoolSettlement }) }) !== null,
    )
    expect(asked).toEqual(["urban", null])
  })
})

describe("what is not recorded of schools", () => {
  test("the present school's 城乡类型 is missing, unless the months are full anyway", () => {
    const posting = aPosting({ startsOn: "2023-09-01", schoolSettlement: null })
    expect(criterion({ posting })).toMatchObject({
      outcome: "undetermined",
      missing: ["城乡类型"],
      remedy: { key: "title.remedy.record_settlement" },
      clause: { id: "title.rural-settlements" },
    })
    expect(criterion({ posting, postings: [rural("2013-08-01", "2014-07-31")] })).toMatchObject({ outcome: "met", missing: [] })
  })

  test("a former school's matters only where it could fill the months", () => {
    const former = (endsOn: string) => aPosting({ startsOn: "2013-08-01", endsOn, schoolIsWeak: null })
    expect(criterion({ postings: [former("2014-07-31")] })).toMatchObject({
      outcome: "undetermined",
      actual: 0,
      missing: ["是否薄弱学校"],
      remedy: { key: "title.remedy.record_weak" },
    })
    expect(criterion({ postings: [former("2014-07-30")] })).toMatchObject({ outcome: "not_met", missing: [] })
    const rotations = [aRotation({ startsOn: "2020-09-01", endsOn: "2021-08-31", hostSettlement: null })]
    expect(criterion({ rotations })).toMatchObject({ outcome: "undetermined", missing: ["城乡类型"] })
  })
})

describe("it changes", () => {
  test.each([
    ["when one more month is full", { postings: [rural("2024-01-15")] }, ["2024-03-14"]],
    ["when one more month may be full", { postings: [aPosting({ startsOn: "2024-01-15", schoolIsWeak: null })] }, ["2024-03-14"]],
    ["when a rotation begins to count", { rotations: [aRotation({ startsOn: "2023-09-01", hostIsWeak: true })] }, ["2024-08-31"]],
    ["never for what is over", { postings: [rural("2013-08-01", "2014-07-30")] }, []],
  ])("%s", (_, facts, dates) => {
    expect(ruralServiceChanges(about(facts))).toEqual(dates)
    expect(ruralServiceChanges(about(facts, "2024-03-01", "grade_1"))).toEqual([])
  })
})
