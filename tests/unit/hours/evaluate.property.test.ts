import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, crediting, daysInForce, distinctEntryLists, entries, teachers } from "#tests/support/arbitraries"
import { packsInIndividualMode, packsWithBuckets, SHIPPED_PACKS } from "#tests/support/packs"
import { addDays, type CivilDate, daysBetween, earlierOf, eve } from "~/domain/calendar/civil-date"
import type { HoursEntry, Leave, Posting, TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import type { PolicyPack } from "~/domain/policy/pack"

const packs = fc.oneof(
  { arbitrary: fc.constant(SHIPPED_PACKS), weight: 3 },
  { arbitrary: crediting.map(packsWithBuckets), weight: 1 },
  { arbitrary: fc.constant(packsInIndividualMode()), weight: 1 },
  { arbitrary: fc.constant<readonly PolicyPack[]>([]), weight: 1 },
)
const RUNS = { numRuns: 300 }

const tenths = (hours: number) => Math.round(hours * 10)
const sum = (hours: Iterable<number>) => [...hours].reduce((total, each) => total + tenths(each), 0)

/** What time alone may change. */
const told = ({ asOf: _, nextChangeOn: __, ...verdict }: ReturnType<typeof evaluateHours>) => verdict

const untilKnown = <T extends Posting | Leave>(periods: readonly T[], asOf: CivilDate): T[] =>
  periods
    .filter(({ startsOn }) => startsOn <= asOf)
    .map((period) => ({ ...period, endsOn: period.endsOn !== null && period.endsOn >= asOf ? null : period.endsOn }))

/** The facts as they were known on `asOf`, had nothing after it been recorded. */
function factsUntil(facts: TeacherFacts, asOf: CivilDate): TeacherFacts {
  return {
    ...facts,
    teachingSince: facts.teachingSince !== null && facts.teachingSince <= asOf ? facts.teachingSince : null,
    postings: untilKnown(facts.postings, asOf),
    leaves: untilKnown(facts.leaves, asOf),
    hours: facts.hours.filter((entry) => entry.endsOn <= asOf),
    certificates: facts.certificates.filter((certificate) => certificate.issuedOn <= asOf),
  }
}

describe("every entry lands in exactly one bucket", () => {
  test("and the buckets add up to what is recorded, for everybody", () => {
    fc.assert(
      fc.property(teachers, packs, asOfDates, (facts, inForce, asOf) => {
        const { figures } = evaluateHours({ facts, packs: inForce, asOf })
        if (figures === null) return
        const ended = facts.hours.filter((entry) => entry.endsOn <= asOf)
        expect(tenths(figures.recorded)).toBe(ended.reduce((total, entry) => total + entry.tenthsOfHour, 0))
        expect(tenths(figures.credited) + sum(figures.uncredited.map((row) => row.hours))).toBe(tenths(figures.recorded))
        expect(figures.credited).toBeLessThanOrEqual(figures.recorded)
        for (const by of [figures.byYear, figures.byLevel, figures.byDelivery, figures.byTopic]) {
          expect(sum(Object.values(by))).toBe(tenths(figures.credited))
        }
        expect(figures.entries.map((row) => row.entry).sort()).toEqual(ended.map((entry) => entry.key).sort())
        for (const row of figures.entries) {
          const lost = figures.uncredited.filter((each) => each.entry === row.entry)
          expect(tenths(row.credited) + sum(lost.map((each) => each.hours))).toBe(tenths(row.hours))
          expect(lost.every((each) => each.reason === row.reason && each.hours > 0)).toBe(true)
          expect(row.reason === null).toBe(lost.length === 0)
        }
      }),
      RUNS,
    )
  })

  test("each year of the cycle so far has its row", () => {
    fc.assert(
      fc.property(teachers, daysInForce, (facts, asOf) => {
        const figures = evaluateHours({ facts, packs: SHIPPED_PACKS, asOf }).figures
        const years = figures && Object.keys(figures.byYear)
        expect(years === null || years.join() === yearsBetween(figures!.cycleStart, asOf).join()).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe("adding an entry never lowers the credited hours", () => {
  const creditedWith = (facts: TeacherFacts, hours: readonly HoursEntry[], inForce: readonly PolicyPack[], asOf: CivilDate) =>
    tenths(evaluateHours({ facts: { ...facts, hours }, packs: inForce, asOf }).figures?.credited ?? 0)

  test("under the shipped packs, repeats or not", () => {
    fc.assert(
      fc.property(teachers, entries, daysInForce, (facts, added, asOf) => {
        fc.pre(facts.hours.every((entry) => entry.key !== added.key))
        const before = creditedWith(facts, facts.hours, SHIPPED_PACKS, asOf)
        expect(creditedWith(facts, [...facts.hours, added], SHIPPED_PACKS, asOf)).toBeGreaterThanOrEqual(before)
      }),
      RUNS,
    )
  })

  // With caps and factors the names must differ: of repeats the entry with the most *raw* hours counts, and its own kind may credit less.
  test("under a made-up pack with caps and factors, where no two are repeats", () => {
    fc.assert(
      fc.property(teachers, distinctEntryLists, crediting, daysInForce, (facts, list, buckets, asOf) => {
        const inForce = packsWithBuckets(buckets)
        expect(creditedWith(facts, list, inForce, asOf)).toBeGreaterThanOrEqual(creditedWith(facts, list.slice(1), inForce, asOf))
      }),
      RUNS,
    )
  })
})

describe("caps", () => {
  test("hold, whatever is recorded", () => {
    fc.assert(
      fc.property(teachers, crediting, daysInForce, (facts, buckets, asOf) => {
        const figures = evaluateHours({ facts, packs: packsWithBuckets(buckets), asOf }).figures
        if (figures === null) return
        expect(figures.credited).toBeLessThanOrEqual(buckets[0]!.maxHours!)
        expect(figures.byLevel.school_based ?? 0).toBeLessThanOrEqual(buckets[1]!.maxHours!)
        expect(figures.byLevel.national ?? 0).toBeLessThanOrEqual(buckets[3]!.maxShareOfRequired! * figures.required + 1e-9)
      }),
      RUNS,
    )
  })
})

describe("a verdict", () => {
  test("does not depend on the order in which facts are recorded", () => {
    fc.assert(
      fc.property(teachers, packs, asOfDates, (facts, inForce, asOf) => {
        const reversed = {
          ...facts,
          postings: facts.postings.toReversed(),
          leaves: facts.leaves.toReversed(),
          hours: facts.hours.toReversed(),
          certificates: facts.certificates.toReversed(),
        }
        expect(evaluateHours({ facts: reversed, packs: inForce, asOf })).toEqual(evaluateHours({ facts, packs: inForce, asOf }))
      }),
      RUNS,
    )
  })

  test("does not know facts dated after the day", () => {
    fc.assert(
      fc.property(teachers, packs, asOfDates, (facts, inForce, asOf) => {
        const known = evaluateHours({ facts: factsUntil(facts, asOf), packs: inForce, asOf })
        expect(told(evaluateHours({ facts, packs: inForce, asOf }))).toEqual(told(known))
      }),
      RUNS,
    )
  })

  test("is undetermined or not applicable without 从教起始年月, never met", () => {
    fc.assert(
      fc.property(teachers, daysInForce, (facts, asOf) => {
        const { outcome } = evaluateHours({ facts: { ...facts, teachingSince: null }, packs: SHIPPED_PACKS, asOf })
        expect(["undetermined", "not_applicable"]).toContain(outcome)
      }),
      RUNS,
    )
  })

  test("is never made met by forgetting a fact: 从教起始年月, or 岗位类别", () => {
    fc.assert(
      fc.property(teachers, daysInForce, (facts, asOf) => {
        fc.pre(evaluateHours({ facts, packs: SHIPPED_PACKS, asOf }).outcome === "not_met")
        const forgotten = [
          { ...facts, teachingSince: null },
          { ...facts, postings: facts.postings.map((posting) => ({ ...posting, postKind: null })) },
        ]
        for (const less of forgotten) expect(evaluateHours({ facts: less, packs: SHIPPED_PACKS, asOf }).outcome).not.toBe("met")
      }),
      RUNS,
    )
  })

  test("says exactly how long it holds", () => {
    fc.assert(
      fc.property(teachers, packs, asOfDates, fc.nat(), (facts, inForce, asOf, pick) => {
        const verdict = evaluateHours({ facts, packs: inForce, asOf })
        const until = verdict.nextChangeOn ?? addDays(asOf, 4000)
        expect(until > asOf).toBe(true)
        const between = daysBetween(asOf, eve(until))
        // Every day of the next weeks, and a day anywhere before the change.
        for (let days = 1; days <= Math.min(between, 40); days++) {
          expect(told(evaluateHours({ facts, packs: inForce, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        }
        const days = between > 0 ? 1 + (pick % between) : 0
        if (days > 0) expect(told(evaluateHours({ facts, packs: inForce, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        const last = earlierOf(eve(until), addDays(asOf, 4000))
        expect(told(evaluateHours({ facts, packs: inForce, asOf: last }))).toEqual(told(verdict))
      }),
      { numRuns: 150 },
    )
  })
})

function yearsBetween(from: CivilDate, to: CivilDate): string[] {
  const years: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) years.push(String(year))
  return years
}
