import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, dateBetween, daysInForce, entryLists } from "#tests/support/arbitraries"
import {
  aCertificate,
  anAppraisal,
  anEntry,
  aPosting,
  aSanction,
  aStudioMembership,
  aTeacher,
  aTierAward,
  aTitle,
} from "#tests/support/facts"
import { packsInIndividualMode, SHIPPED_PACKS } from "#tests/support/packs"
import { addDays, dayNumber, daysBetween, eve, fromDayNumber, yearOf } from "~/domain/calendar/civil-date"
import { APPRAISAL_RESULTS, DESIGNATION_LEVELS, STUDIO_ROLES, TIER_AWARDS, TITLES } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateTier } from "~/domain/tiers/evaluate"

const facing = dateBetween("2014-01-01", "2028-12-31")
const length = fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 3 })
const after = (date: string, days: number | null) => (days === null ? null : fromDayNumber(dayNumber(date as never) + days))

const postings = fc
  .record({ startsOn: facing, days: length, postKind: fc.constantFrom("teacher" as const, "administration" as const, null) })
  .map(({ startsOn, days, postKind }) => {
    const evidence = { sheet: "任教履历", key: `${startsOn}|${days}|${postKind}`, label: "" }
    return aPosting({ startsOn, endsOn: after(startsOn, days), postKind, evidence })
  })
const awards = fc
  .record({
    tier: fc.constantFrom(...TIER_AWARDS, "backbone" as const, "backbone" as const),
    level: fc.constantFrom(...DESIGNATION_LEVELS),
    grantedOn: facing,
    term: fc.option(fc.constantFrom(0, 364, 1094, 1095, 1096), { freq: 4 }),
    withdrawn: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 1 }),
  })
  .map(({ tier, level, grantedOn, term, withdrawn }) => {
    const row = { tier, level, grantedOn, termEndsOn: after(grantedOn, term), withdrawnOn: after(grantedOn, withdrawn) }
    return aTierAward({ ...row, evidence: { sheet: "教师梯队", key: JSON.stringify(row), label: tier } })
  })
/** Two awards of which the second begins about when the first ends. */
const runs = fc.tuple(awards, awards, fc.integer({ min: -2, max: 2 })).map(([first, second, gap]) => {
  const grantedOn = addDays(first.termEndsOn ?? first.grantedOn, gap)
  return [
    first,
    { ...second, grantedOn, termEndsOn: after(grantedOn, 1095), evidence: { ...second.evidence, key: `second ${second.evidence.key}` } },
  ]
})
const titles = fc.record({ title: fc.constantFrom(...TITLES, "senior" as const), grantedOn: facing }).map((title) => aTitle(title))
const sanctions = fc.record({ occurredOn: facing, influenceUntil: fc.option(facing) }).map((sanction) => aSanction(sanction))
const certificates = fc.record({ issuedOn: facing, registeredUntil: fc.option(facing) }).map((certificate) => aCertificate(certificate))
const studios = fc.record({ joinedOn: facing, role: fc.constantFrom(...STUDIO_ROLES) }).map((membership) => aStudioMembership(membership))
const good = Array.from({ length: 15 }, (_, at) => anAppraisal({ year: 2014 + at }))
/** Good ones of all years, but for some that are bad or missing. */
const appraisals = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 2014, max: 2028 }), result: fc.option(fc.constantFrom(...APPRAISAL_RESULTS)) }), {
    selector: ({ year }) => year,
    maxLength: 3,
  })
  .map((odd) =>
    good.flatMap((each) => {
      const other = odd.find(({ year }) => year === each.year)
      if (other === undefined) return [each]
      return other.result === null ? [] : [anAppraisal({ year: each.year, result: other.result })]
    }),
  )
/** Enough of them in both cycles to be on pace. */
const plenty = fc.constant(["2021-01-15", "2026-01-15"].map((endsOn) => anEntry({ hours: 400, endsOn })))

const teachers: fc.Arbitrary<TeacherFacts> = fc
  .record({
    teachingSince: fc.option(dateBetween("2000-02-29", "2022-12-31"), { freq: 12 }),
    bornOn: dateBetween("1972-02-29", "1996-02-29"),
    postings: fc.oneof({ arbitrary: fc.constant([aPosting()]), weight: 3 }, { arbitrary: fc.array(postings, { maxLength: 3 }), weight: 1 }),
    tierAwards: fc.oneof(fc.array(awards, { maxLength: 3 }), runs),
    titles: fc.uniqueArray(titles, { selector: ({ title }) => title, minLength: 1, maxLength: 3 }),
    ethicsRecords: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: fc.array(sanctions, { maxLength: 1 }), weight: 1 }),
    certificates: fc.oneof(fc.constant([aCertificate({ issuedOn: "2010-07-01" })]), fc.array(certificates, { maxLength: 2 })),
    studioMemberships: fc.uniqueArray(studios, { selector: ({ joinedOn }) => joinedOn, maxLength: 2 }),
    appraisals,
    hours: fc.oneof({ arbitrary: plenty, weight: 2 }, { arbitrary: entryLists, weight: 1 }),
  })
  .map((given) => aTeacher(given))
const packs = fc.constantFrom(SHIPPED_PACKS, SHIPPED_PACKS, SHIPPED_PACKS, packsInIndividualMode())

const ask = (facts: TeacherFacts, asOf: string, inForce = SHIPPED_PACKS) => evaluateTier({ facts, packs: inForce, asOf: asOf as never })
const told = ({ asOf: _, nextChangeOn: __, ...verdict }: ReturnType<typeof ask>) => verdict

/** The facts as they were known on `asOf`, had nothing after it been recorded. The end of a term is recorded with its award. */
function knownOn(facts: TeacherFacts, asOf: string): TeacherFacts {
  return {
    ...facts,
    teachingSince: facts.teachingSince !== null && facts.teachingSince <= asOf ? facts.teachingSince : null,
    postings: facts.postings
      .filter(({ startsOn }) => startsOn <= asOf)
      .map((posting) => (posting.endsOn !== null && posting.endsOn >= asOf ? { ...posting, endsOn: null } : posting)),
    tierAwards: facts.tierAwards
      .filter(({ grantedOn }) => grantedOn <= asOf)
      .map((award) => (award.withdrawnOn !== null && award.withdrawnOn > asOf ? { ...award, withdrawnOn: null } : award)),
    titles: facts.titles.filter(({ grantedOn }) => grantedOn <= asOf),
    ethicsRecords: facts.ethicsRecords.filter(({ occurredOn }) => occurredOn <= asOf),
    certificates: facts.certificates.filter(({ issuedOn }) => issuedOn <= asOf),
    studioMemberships: facts.studioMemberships.filter(({ joinedOn }) => joinedOn <= asOf),
    appraisals: facts.appraisals.filter(({ year }) => year < Number(asOf.slice(0, 4))),
    hours: facts.hours.filter(({ endsOn }) => endsOn <= asOf),
  }
}

/** Every list the other way round. */
function reversed(facts: TeacherFacts): TeacherFacts {
  const lists = Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value])
  return Object.fromEntries(lists) as unknown as TeacherFacts
}

describe("a verdict on tiers", () => {
  test("holds until the day it says", () => {
    fc.assert(
      fc.property(teachers, packs, asOfDates, fc.nat(), (facts, inForce, asOf, pick) => {
        const verdict = ask(facts, asOf, inForce)
        const between = daysBetween(asOf, eve(verdict.nextChangeOn ?? addDays(asOf, 4000)))
        expect(between).toBeGreaterThanOrEqual(0)
        for (const days of [1, pick % (between + 1), between].filter((each) => each > 0 && each <= between)) {
          expect(told(ask(facts, addDays(asOf, days), inForce))).toEqual(told(verdict))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test("does not depend on the order of facts", () => {
    fc.assert(
      fc.property(teachers, asOfDates, (facts, asOf) => {
        const plain = ({ criteria, ...verdict }: ReturnType<typeof ask>) => ({
          ...verdict,
          criteria: criteria.map((criterion) => ({ ...criterion, evidence: criterion.evidence.map(({ key }) => key).sort() })),
        })
        expect(plain(ask(reversed(facts), asOf))).toEqual(plain(ask(facts, asOf)))
      }),
      { numRuns: 500 },
    )
  })

  test("knows nothing of what comes after the day", () => {
    fc.assert(
      fc.property(teachers, asOfDates, (facts, asOf) => {
        expect(told(ask(knownOn(facts, asOf), asOf))).toEqual(told(ask(facts, asOf)))
      }),
      { numRuns: 500 },
    )
  })

  test("is never worse for a good appraisal of a year that had none", () => {
    const goodness = ["not_met", "undetermined", "met"]
    fc.assert(
      fc.property(teachers, daysInForce, fc.integer({ min: 1, max: 4 }), (facts, asOf, ago) => {
        const year = yearOf(asOf) - ago
        const rest = facts.appraisals.filter((each) => each.year !== year)
        const before = ask({ ...facts, appraisals: rest }, asOf)
        const now = ask({ ...facts, appraisals: [...rest, anAppraisal({ year })] }, asOf)
        // Who becomes qualified by it is judged for the class above from then on: a step up, whatever that asks.
        if (before.figures?.next === "qualified" && now.figures?.next === "backbone") return
        expect(goodness.indexOf(now.outcome)).toBeGreaterThanOrEqual(goodness.indexOf(before.outcome))
        expect(now.figures?.current).toBe(before.figures?.current)
      }),
      { numRuns: 500 },
    )
  })

  test("says to apply only for the class above the one held, and only when every condition holds", () => {
    const ladder = [null, "qualified", "backbone", "subject_master", "subject_leader", "educator"] as const
    fc.assert(
      fc.property(teachers, daysInForce, (facts, asOf) => {
        const { outcome, figures, criteria } = ask(facts, asOf)
        if (figures === null || outcome === "not_applicable") return
        expect(ladder.indexOf(figures.next)).toBe(ladder.indexOf(figures.current) + 1)
        expect(outcome === "met").toBe(criteria.every((each) => each.outcome === "met" || each.outcome === "not_applicable"))
      }),
      { numRuns: 500 },
    )
  })
})
