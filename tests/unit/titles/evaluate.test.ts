import { describe, expect, test } from "vitest"
import {
  aCertificate,
  aClassAdviserTerm,
  anAppraisal,
  anEntry,
  aPosting,
  appraisalsOf,
  aRotation,
  aSanction,
  aStay,
  aTeacher,
  aTitle,
} from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateTitle } from "~/domain/titles/evaluate"

type Given = Parameters<typeof aTeacher>[0]
const judged = (facts: TeacherFacts, asOf = "2024-03-01") => evaluateTitle({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const outcomes = (facts: TeacherFacts, asOf?: string) =>
  Object.fromEntries(judged(facts, asOf).criteria.map(({ id, outcome }) => [id, outcome]))

/** Has everything for senior on 2024-03-01, engaged as grade_1 since 2019-03-01, to the day. */
const ready = (given: Given = {}) =>
  aTeacher({
    titles: [aTitle({ engagedFrom: "2019-03-01" })],
    certificates: [aCertificate()],
    appraisals: appraisalsOf({ from: 2015, to: 2024 }),
    hours: [anEntry({ hours: 360 })],
    classAdviserTerms: [aClassAdviserTerm({ startsOn: "2018-09-01", endsOn: "2020-08-31" })],
    rotations: [aRotation({ startsOn: "2020-09-01", endsOn: "2021-08-31", hostSettlement: "rural" })],
    ...given,
  })

describe("a teacher who has everything", () => {
  test("may apply for the class above", () => {
    expect(judged(ready())).toMatchObject({
      rule: "title",
      policy: { id: "dadukou-14fyp" },
      outcome: "met",
      summary: { key: "title.summary.met", values: { title: "senior" } },
      figures: { current: "grade_1", next: "senior", earliestDate: "2024-03-01", basis: "engaged", years: 5, requiredYears: 5 },
    })
    expect(outcomes(ready())).toEqual({
      years: "met",
      certificate: "met",
      ethics: "met",
      appraisals: "met",
      "training-hours": "met",
      "class-adviser": "met",
      "rural-service": "met",
    })
  })

  test("the day before has only to wait", () => {
    const verdict = judged(ready(), "2024-02-29")
    expect(verdict).toMatchObject({
      outcome: "not_met",
      summary: { key: "title.summary.waits", values: { title: "senior", from: "2024-03-01" } },
      figures: { earliestDate: "2024-03-01", years: 4 },
      nextChangeOn: "2024-03-01",
    })
  })

  test.each([
    ["certificate", { certificates: [aCertificate({ registeredUntil: "2024-02-29" })] }],
    ["ethics", { ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }],
    ["appraisals", { appraisals: [...appraisalsOf({ from: 2015, to: 2022 }), anAppraisal({ year: 2023, result: "basically_competent" })] }],
    ["training-hours", { hours: [anEntry({ hours: 359.9 })] }],
    ["class-adviser", { classAdviserTerms: [aClassAdviserTerm({ startsOn: "2018-09-01", endsOn: "2020-08-30" })] }],
    ["rural-service", { rotations: [aRotation({ startsOn: "2020-09-01", endsOn: "2021-08-30", hostSettlement: "rural" })] }],
  ] as const)("without %s may not, and all else is still listed", (id, given) => {
    const facts = ready(given)
    expect(judged(facts).outcome).toBe("not_met")
    expect(outcomes(facts)).toEqual({ ...outcomes(ready()), [id]: "not_met" })
    expect(judged(facts).criteria.find((criterion) => criterion.id === id)?.remedy).not.toBeNull()
  })
})

describe("hard cases", () => {
  test("a doctorate shortens the years, and what is looked at with them", () => {
    const doctor = (engagedFrom: string) =>
      ready({
        education: "doctorate",
        titles: [aTitle({ engagedFrom })],
        appraisals: appraisalsOf({ from: 2022, to: 2023 }),
        hours: [anEntry({ hours: 144 })],
      })
    expect(judged(doctor("2022-03-01"))).toMatchObject({ outcome: "met", figures: { years: 2, requiredYears: 2 } })
    expect(judged(doctor("2022-03-02"))).toMatchObject({ outcome: "not_met", figures: { earliestDate: "2024-03-02" } })
  })

  test("a doctor needs no years as grade_2, engaged or not", () => {
    const facts = ready({ education: "doctorate", titles: [aTitle({ title: "grade_2", engagedFrom: null })] })
    expect(judged(facts)).toMatchObject({
      outcome: "met",
      figures: { current: "grade_2", next: "grade_1", requiredYears: 0, earliestDate: "2024-03-01" },
    })
  })

  test("granted but never engaged: the beginning is missing", () => {
    const verdict = judged(ready({ titles: [aTitle({ engagedFrom: null })] }))
    expect(verdict).toMatchObject({
      outcome: "undetermined",
      summary: { key: "title.summary.undetermined", values: { title: "senior", missing: "聘任开始日期" } },
      figures: { current: "grade_1", years: null, earliestDate: null },
    })
    expect(verdict.criteria[0]).toMatchObject({ id: "years", outcome: "undetermined", missing: ["聘任开始日期"] })
  })

  test("engaged on 29 February: full on 28 February", () => {
    const facts = ready({ titles: [aTitle({ engagedFrom: "2016-02-29", grantedOn: "2016-01-01" })], education: "master" })
    const year = (asOf: string) => judged(facts, asOf).figures?.years
    expect([year("2021-02-27"), year("2021-02-28"), year("2024-02-28"), year("2024-02-29")]).toEqual([4, 5, 7, 8])
  })

  test("a sanction whose influence ends tomorrow", () => {
    const facts = ready({ ethicsRecords: [aSanction({ influenceUntil: "2024-03-02" })] })
    expect(judged(facts)).toMatchObject({
      outcome: "not_met",
      summary: { key: "title.summary.waits", values: { from: "2024-03-03" } },
      figures: { earliestDate: "2024-03-03" },
    })
    expect([judged(facts, "2024-03-02").outcome, judged(facts, "2024-03-03").outcome]).toEqual(["not_met", "met"])
  })

  test("a missing appraisal is named, and decides nothing", () => {
    const appraisals = appraisalsOf({ from: 2015, to: 2024 }).filter(({ year }) => year !== 2021)
    const verdict = judged(ready({ appraisals }))
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { values: { missing: "2021年年度考核" } } })
    expect(judged(ready({ appraisals, certificates: [] })).outcome).toBe("not_met")
  })
})

describe("without a title", () => {
  const young = (given: Given = {}) => ready({ titles: [], teachingSince: "2023-03-01", hours: [anEntry({ hours: 72 })], ...given })

  test("本科 or above aims at grade_2, after a year", () => {
    expect(judged(young())).toMatchObject({
      outcome: "met",
      figures: { current: null, next: "grade_2", basis: "taught", years: 1, requiredYears: 1 },
    })
    expect(judged(young({ teachingSince: "2023-03-02" }))).toMatchObject({ outcome: "not_met", figures: { earliestDate: "2024-03-02" } })
    expect(judged(young({ teachingSince: "2024-02-01", education: "master" }))).toMatchObject({
      outcome: "met",
      figures: { requiredYears: 0 },
    })
  })

  test("others aim at grade_3", () => {
    for (const education of ["junior_college", "secondary_normal"] as const) {
      expect(judged(young({ education }))).toMatchObject({ outcome: "met", figures: { next: "grade_3", requiredYears: 1 } })
    }
    expect(judged(young({ education: "other" }))).toMatchObject({
      outcome: "not_met",
      figures: { next: "grade_3", requiredYears: null, earliestDate: null },
    })
  })

  test("of unknown education aims at who knows what", () => {
    const verdict = judged(young({ education: null }))
    expect(verdict).toMatchObject({
      outcome: "undetermined",
      summary: { key: "title.summary.education_unknown" },
      figures: { current: null, next: null },
    })
    expect(verdict.criteria.filter(({ outcome }) => outcome === "undetermined").map(({ id }) => id)).toEqual([
      "years",
      "appraisals",
      "training-hours",
    ])
  })
})

describe("at a vocational school", () => {
  const vocational = (given: Given = {}) =>
    ready({
      stage: "vocational",
      postings: [aPosting({ schoolKind: "vocational" })],
      titles: [aTitle({ title: "assistant_lecturer", engagedFrom: "2020-03-01" })],
      ...given,
    })

  test("the ladder is its own, and rural schools are not asked", () => {
    expect(judged(vocational())).toMatchObject({
      outcome: "met",
      figures: { current: "assistant_lecturer", next: "lecturer", years: 4, requiredYears: 4 },
    })
    expect(outcomes(vocational())).not.toHaveProperty("enterprise-practice")
    expect(judged(vocational({ titles: [aTitle({ title: "lecturer", engagedFrom: "2019-03-01" })], rotations: [] }))).toMatchObject({
      outcome: "met",
      figures: { next: "senior_lecturer" },
    })
  })

  test("a specialised-course teacher needs enterprise practice", () => {
    const practised = (days: number) =>
      judged(vocational({ isSpecialised: true, enterprisePractice: [aStay({ startsOn: "2022-01-01", endsOn: "2022-12-31", days })] }))
    expect([practised(179).outcome, practised(180).outcome]).toEqual(["not_met", "met"])
  })

  test("without a title, or with grade_3, comes assistant_lecturer", () => {
    expect(judged(vocational({ titles: [] })).figures).toMatchObject({ next: "assistant_lecturer", basis: "taught", requiredYears: 1 })
    expect(judged(vocational({ titles: [aTitle({ title: "grade_3" })] })).figures).toMatchObject({
      current: "grade_3",
      next: "assistant_lecturer",
    })
    expect(judged(vocational({ titles: [], education: "junior_college" }))).toMatchObject({
      outcome: "not_met",
      figures: { next: "assistant_lecturer" },
    })
  })

  test("a title of the school ladder counts as its equal", () => {
    expect(judged(vocational({ titles: [aTitle({ title: "grade_2", engagedFrom: "2020-03-01" })] }))).toMatchObject({
      outcome: "met",
      figures: { current: "grade_2", next: "lecturer", years: 4 },
    })
  })

  test("the school of the day decides, not that of before", () => {
    const postings = [aPosting({ schoolKind: "vocational", endsOn: "2024-02-29" }), aPosting({ startsOn: "2024-03-01" })]
    const facts = vocational({ postings })
    expect([judged(facts, "2024-02-29").figures?.next, judged(facts).figures?.next]).toEqual(["lecturer", "grade_1"])
  })
})

describe("whom the rule does not concern", () => {
  test.each([
    ["not in post", { postings: [aPosting({ endsOn: "2024-02-29" })] }, "title.summary.not_in_post", "title.post-kinds"],
    ["in another post", { postings: [aPosting({ postKind: "administration" })] }, "title.summary.post_kind", "title.post-kinds"],
    ["at the top", { titles: [aTitle({ title: "full_senior" })] }, "title.summary.highest", "title.full-senior"],
    [
      "at the top of the other ladder",
      { titles: [aTitle({ title: "full_senior_lecturer" })] },
      "title.summary.highest",
      "title.full-senior-lecturer",
    ],
  ] as const)("%s", (_, given, key, clause) => {
    const verdict = judged(ready(given))
    expect(verdict).toMatchObject({ outcome: "not_applicable", summary: { key }, figures: { next: null, earliestDate: null } })
    expect(verdict.criteria).toMatchObject([{ id: "applies", outcome: "not_applicable", clause: { id: clause } }])
    expect(verdict.figures?.current).not.toBeNull()
  })

  test("of an unknown post that is not known", () => {
    const verdict = judged(ready({ postings: [aPosting({ postKind: null })] }))
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { key: "title.summary.post_kind_unknown" } })
    expect(verdict.criteria).toMatchObject([{ id: "applies", outcome: "undetermined", missing: ["岗位类别"] }])
  })
})

test("without a pack in force nothing can be said", () => {
  expect(judged(ready(), "2020-12-31")).toMatchObject({ rule: "title", outcome: "undetermined", policy: null, figures: null })
})
