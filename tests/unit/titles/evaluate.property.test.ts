import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, dateBetween, daysInForce, entryLists } from "#tests/support/arbitraries"
import { aCertificate, aClassAdviserTerm, anAppraisal, aPosting, aRotation, aSanction, aStay, aTeacher, aTitle } from "#tests/support/facts"
import { packsInIndividualMode, SHIPPED_PACKS } from "#tests/support/packs"
import { addDays, dayNumber, daysBetween, eve, firstDayOfMonth, fromDayNumber } from "~/domain/calendar/civil-date"
import { APPRAISAL_RESULTS, EDUCATIONS, SETTLEMENTS, STAGES, TITLES } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateTitle } from "~/domain/titles/evaluate"

const facing = dateBetween("2012-01-01", "2028-12-31")
const periods = fc
  .record({ startsOn: facing, days: fc.option(fc.integer({ min: 0, max: 2200 }), { freq: 2 }) })
  .map(({ startsOn, days }) => ({ startsOn, endsOn: days === null ? null : fromDayNumber(dayNumber(startsOn) + days) }))
const settlement = fc.option(fc.constantFrom(...SETTLEMENTS, "urban" as const))
const isWeak = fc.option(fc.boolean())

const postings = fc
  .record({
    period: periods,
    postKind: fc.option(fc.constantFrom("teacher" as const, "principal" as const, "administration" as const), { freq: 9 }),
    schoolKind: fc.constantFrom("primary" as const, "vocational" as const),
    schoolSettlement: settlement,
    schoolIsWeak: isWeak,
  })
  .map(({ period, ...posting }) =>
    aPosting({ ...period, ...posting, evidence: { sheet: "任教履历", key: JSON.stringify([period, posting]), label: "" } }),
  )
const rotations = fc
  .record({ period: periods, hostSettlement: settlement, hostIsWeak: isWeak })
  .map(({ period, ...rotation }) => aRotation({ ...period, ...rotation }))
const titles = fc
  .record({ title: fc.constantFrom(...TITLES), grantedOn: facing, engaged: fc.option(periods, { freq: 6 }) })
  .map(({ title, grantedOn, engaged }) =>
    aTitle({ title, grantedOn, engagedFrom: engaged?.startsOn ?? null, engagedUntil: engaged?.endsOn ?? null }),
  )
const terms = periods.map((period) => aClassAdviserTerm(period))
const sanctions = fc.record({ occurredOn: facing, influenceUntil: fc.option(facing) }).map((sanction) => aSanction(sanction))
const certificates = fc.record({ issuedOn: facing, registeredUntil: fc.option(facing) }).map((certificate) => aCertificate(certificate))
const appraisals = fc.uniqueArray(
  fc
    .record({
      year: fc.integer({ min: 2014, max: 2028 }),
      result: fc.constantFrom(...APPRAISAL_RESULTS, "competent" as const, "competent" as const),
    })
    .map((appraisal) => anAppraisal(appraisal)),
  { selector: ({ year }) => year },
)

const teachers: fc.Arbitrary<TeacherFacts> = fc
  .record({
    teachingSince: fc.option(facing.map(firstDayOfMonth), { freq: 8 }),
    education: fc.option(fc.constantFrom(...EDUCATIONS), { freq: 8 }),
    stage: fc.option(fc.constantFrom(...STAGES, "primary" as const), { freq: 8 }),
    isSpecialised: fc.option(fc.boolean()),
    postings: fc.array(postings, { minLength: 1, maxLength: 3 }),
    rotations: fc.uniqueArray(rotations, { selector: ({ startsOn }) => startsOn, maxLength: 2 }),
    titles: fc.uniqueArray(titles, { selector: ({ title }) => title, maxLength: 3 }),
    classAdviserTerms: fc.uniqueArray(terms, { selector: ({ startsOn }) => startsOn, maxLength: 3 }),
    ethicsRecords: fc.uniqueArray(sanctions, { selector: ({ occurredOn }) => occurredOn, maxLength: 2 }),
    certificates: fc.array(certificates, { maxLength: 1 }),
    appraisals,
    hours: entryLists,
  })
  .map((given) => aTeacher(given))
  .chain((facts) =>
    fc.uniqueArray(periods, { selector: ({ startsOn }) => startsOn, maxLength: 2 }).map((stays) => ({
      ...facts,
      enterprisePractice: stays.map(({ startsOn, endsOn }) => aStay({ startsOn, endsOn, days: 120 })),
    })),
  )
const packs = fc.constantFrom(SHIPPED_PACKS, SHIPPED_PACKS, SHIPPED_PACKS, packsInIndividualMode())

/** What time alone may change: an earliest date that is the day itself goes with the day. */
function told({ asOf, nextChangeOn: _, figures, ...verdict }: ReturnType<typeof evaluateTitle>) {
  return { ...verdict, figures: figures && { ...figures, earliestDate: figures.earliestDate === asOf ? "now" : figures.earliestDate } }
}

/** The facts as they were known on `asOf`, had nothing after it been recorded. */
function knownOn(facts: TeacherFacts, asOf: string): TeacherFacts {
  const ended = <T extends { readonly endsOn: string | null }>(row: T): T =>
    row.endsOn !== null && row.endsOn >= asOf ? { ...row, endsOn: null } : row
  const begun = <T extends { readonly startsOn: string; readonly endsOn: string | null }>(rows: readonly T[]): T[] =>
    rows.filter(({ startsOn }) => startsOn <= asOf).map(ended)
  return {
    ...facts,
    teachingSince: facts.teachingSince !== null && facts.teachingSince <= asOf ? facts.teachingSince : null,
    postings: begun(facts.postings),
    rotations: begun(facts.rotations),
    classAdviserTerms: begun(facts.classAdviserTerms),
    titles: facts.titles
      .filter(({ grantedOn }) => grantedOn <= asOf)
      .map((title) => ({
        ...title,
        engagedFrom: title.engagedFrom !== null && title.engagedFrom <= asOf ? title.engagedFrom : null,
        engagedUntil: title.engagedUntil !== null && title.engagedUntil < asOf ? title.engagedUntil : null,
      })),
    ethicsRecords: facts.ethicsRecords.filter(({ occurredOn }) => occurredOn <= asOf),
    certificates: facts.certificates.filter(({ issuedOn }) => issuedOn <= asOf),
    appraisals: facts.appraisals.filter(({ year }) => year < Number(asOf.slice(0, 4))),
    hours: facts.hours.filter(({ endsOn }) => endsOn <= asOf),
  }
}

/** Every list the other way round. */
function reversed(facts: TeacherFacts): TeacherFacts {
  const lists = Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value])
  return Object.fromEntries(lists) as unknown as TeacherFacts
}

describe("a verdict on titles", () => {
  test("holds until the day it says", () => {
    fc.assert(
      fc.property(teachers, packs, asOfDates, fc.nat(), (facts, inForce, asOf, pick) => {
        const verdict = evaluateTitle({ facts, packs: inForce, asOf })
        const between = daysBetween(asOf, eve(verdict.nextChangeOn ?? addDays(asOf, 4000)))
        expect(between).toBeGreaterThanOrEqual(0)
        for (const days of [1, pick % (between + 1), between].filter((each) => each > 0 && each <= between)) {
          expect(told(evaluateTitle({ facts, packs: inForce, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test("does not depend on the order of facts", () => {
    fc.assert(
      fc.property(teachers, asOfDates, (facts, asOf) => {
        const ask = (each: TeacherFacts) => evaluateTitle({ facts: each, packs: SHIPPED_PACKS, asOf })
        const plain = ({ criteria, ...verdict }: ReturnType<typeof ask>) => ({
          ...verdict,
          criteria: criteria.map((criterion) => ({ ...criterion, evidence: criterion.evidence.map(({ key }) => key).sort() })),
        })
        expect(plain(ask(reversed(facts)))).toEqual(plain(ask(facts)))
      }),
      { numRuns: 300 },
    )
  })

  test("knows nothing of what comes after the day", () => {
    fc.assert(
      fc.property(teachers, asOfDates, (facts, asOf) => {
        const ask = (each: TeacherFacts) => told(evaluateTitle({ facts: each, packs: SHIPPED_PACKS, asOf }))
        const still = { enterprisePractice: [] }
        expect(ask({ ...knownOn(facts, asOf), ...still })).toEqual(ask({ ...facts, ...still }))
      }),
      { numRuns: 300 },
    )
  })

  test("is never worse for one more term as class adviser", () => {
    const goodness = ["not_met", "undetermined", "met"]
    fc.assert(
      fc.property(teachers, terms, daysInForce, (facts, added, asOf) => {
        const ask = (each: TeacherFacts) => evaluateTitle({ facts: each, packs: SHIPPED_PACKS, asOf })
        const before = ask(facts)
        const after = ask({ ...facts, classAdviserTerms: [...facts.classAdviserTerms, added] })
        expect(goodness.indexOf(after.outcome)).toBeGreaterThanOrEqual(goodness.indexOf(before.outcome))
        const adviser = (verdict: typeof before) => verdict.criteria.find(({ id }) => id === "class-adviser")?.actual ?? 0
        expect(adviser(after)).toBeGreaterThanOrEqual(adviser(before))
      }),
      { numRuns: 300 },
    )
  })

  test("never says a day on which time has not done its part", () => {
    fc.assert(
      fc.property(teachers, dateBetween("2021-01-01", "2027-12-31"), (facts, asOf) => {
        const known = knownOn(facts, asOf)
        const from = evaluateTitle({ facts: known, packs: SHIPPED_PACKS, asOf }).figures?.earliestDate
        if (!from || from >= "2190-01-01") return
        const byTime = (on: typeof asOf) =>
          evaluateTitle({ facts: known, packs: SHIPPED_PACKS, asOf: on })
            .criteria.filter(({ id }) => id === "years" || id === "ethics")
            .every(({ outcome }) => outcome === "met")
        expect(from >= asOf && byTime(from)).toBe(true)
        if (from > asOf) expect(byTime(eve(from))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
