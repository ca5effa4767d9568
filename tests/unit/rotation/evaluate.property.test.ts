import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateBetween, daysInForce } from "#tests/support/arbitraries"
import { aLeave, aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { addDays, type CivilDate, civilDate, daysBetween, eve, laterOf } from "~/domain/calendar/civil-date"
import type { Period } from "~/domain/calendar/period"
import { LEAVE_KINDS } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateRotation } from "~/domain/rotation/evaluate"
import { evaluateRotationCredit } from "~/domain/rotation-credit/evaluate"

const RUNS = { numRuns: 400 }
const days = dateBetween("2012-01-01", "2028-12-31")
const periods = fc
  .record({ startsOn: days, length: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 3 }) })
  .map(({ startsOn, length }) => ({ startsOn, endsOn: length === null ? null : addDays(startsOn, length) }))
const schools = fc.constantFrom("2150000001", "2150000001", "2150000002")

const postings = fc
  .record({
    period: periods,
    schoolCode: schools,
    schoolKind: fc.constantFrom("primary" as const, "primary" as const, "complete_secondary" as const, "vocational" as const),
    schoolOwnership: fc.constantFrom("public" as const, "public" as const, "private" as const, null),
    schoolSettlement: fc.constantFrom("urban" as const, "rural" as const, null),
    postKind: fc.constantFrom("teacher" as const, "teacher" as const, "principal" as const, "vice_principal" as const, null),
  })
  .map(({ period, ...posting }) => aPosting({ ...posting, ...period }))
const rotations = fc
  .record({ period: periods, hostSchoolCode: schools, hostSettlement: fc.constantFrom("urban" as const, "rural" as const, null) })
  .map(({ period, ...rotation }) => aRotation({ ...rotation, ...period }))
const leaves = fc.record({ period: periods, kind: fc.constantFrom(...LEAVE_KINDS) }).map(({ period, kind }) => aLeave({ ...period, kind }))

const people: fc.Arbitrary<TeacherFacts> = fc
  .record({
    sex: fc.constantFrom("male" as const, "female" as const),
    bornOn: dateBetween("1965-01-01", "1990-12-31"),
    stage: fc.constantFrom("junior_secondary" as const, "senior_secondary" as const, null),
    isEstablished: fc.constantFrom(true, true, true, false, null),
    postings: fc.array(postings, { maxLength: 4 }),
    rotations: fc.array(rotations, { maxLength: 2 }),
    leaves: fc.array(leaves, { maxLength: 2 }),
  })
  .map((facts) => withKeys(aTeacher(facts)))

/** No two rows of one key, as in the workbook. */
function withKeys(facts: TeacherFacts): TeacherFacts {
  const keyed = <T extends { evidence: { key: string; sheet: string; label: string } }>(rows: readonly T[]) =>
    rows.map((row, at) => ({ ...row, evidence: { ...row.evidence, key: `${row.evidence.sheet} ${at}` } }))
  return { ...facts, postings: keyed(facts.postings), rotations: keyed(facts.rotations), leaves: keyed(facts.leaves) }
}

/** What is there on `asOf`: nothing that begins later, no end that has not passed. */
const untilKnown = <T extends Period>(rows: readonly T[], asOf: CivilDate): T[] =>
  rows
    .filter(({ startsOn }) => startsOn <= asOf)
    .map((row) => ({ ...row, endsOn: row.endsOn !== null && row.endsOn < asOf ? row.endsOn : null }))

const RULES = [
  ["rotation", evaluateRotation],
  ["rotation-credit", evaluateRotationCredit],
] as const

describe.each(RULES)("%s", (_, evaluate) => {
  const of = (facts: TeacherFacts, asOf: CivilDate) => evaluate({ facts, packs: SHIPPED_PACKS, asOf })
  /** What time alone may not change before `nextChangeOn`. */
  const told = (facts: TeacherFacts, asOf: CivilDate) => {
    const { asOf: _day, nextChangeOn: _next, ...verdict } = of(facts, asOf)
    return verdict
  }

  test("the order of facts never matters", () => {
    fc.assert(
      fc.property(people, daysInForce, (facts, asOf) => {
        const { postings: posts, rotations: away, leaves: left } = facts
        const reversed = { ...facts, postings: posts.toReversed(), rotations: away.toReversed(), leaves: left.toReversed() }
        expect(of(reversed, asOf)).toEqual(of(facts, asOf))
      }),
      RUNS,
    )
  })

  test("facts after the day never matter", () => {
    fc.assert(
      fc.property(people, daysInForce, (facts, asOf) => {
        const known = {
          ...facts,
          postings: untilKnown(facts.postings, asOf),
          rotations: untilKnown(facts.rotations, asOf),
          leaves: untilKnown(facts.leaves, asOf),
        }
        expect(told(known, asOf)).toEqual(told(facts, asOf))
      }),
      RUNS,
    )
  })

  test("nothing changes before the day on which it is said to change next", () => {
    fc.assert(
      fc.property(people, daysInForce, fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, part) => {
        const { nextChangeOn } = of(facts, asOf)
        if (nextChangeOn !== null) expect(nextChangeOn > asOf).toBe(true)
        const last = nextChangeOn === null ? addDays(asOf, 2000) : eve(nextChangeOn)
        const span = daysBetween(asOf, last)
        const between = addDays(asOf, Math.floor(part * span))
        for (const day of [last, between]) {
          const [then, now] = [told(facts, day), told(facts, asOf)]
          expect([then.outcome, then.figures]).toEqual([now.outcome, now.figures])
        }
      }),
      RUNS,
    )
  })

  test("study leave changes nothing", () => {
    fc.assert(
      fc.property(people, periods, daysInForce, (facts, period, asOf) => {
        const more = { ...facts, leaves: [...facts.leaves, aLeave({ ...period, kind: "study" })] }
        expect(of(more, asOf)).toEqual(of(facts, asOf))
      }),
      RUNS,
    )
  })
})

test("she is due on the day that the years are full, and not on its eve", () => {
  fc.assert(
    fc.property(days, fc.boolean(), (startsOn, leads) => {
      const facts = aTeacher({
        bornOn: "1985-01-01",
        sex: "male",
        postings: [aPosting({ startsOn, postKind: leads ? "principal" : "teacher" })],
      })
      const on = (asOf: CivilDate) => evaluateRotation({ facts, packs: SHIPPED_PACKS, asOf })
      const dueOn = on(laterOf(startsOn, civilDate("2021-01-01"))).figures?.dueOn
      if (!dueOn) throw new Error("she is in post")
      if (eve(dueOn) < "2021-01-01") return
      expect([on(eve(dueOn)).outcome, on(dueOn).outcome]).toEqual(["not_met", "met"])
      expect(on(eve(dueOn)).nextChangeOn).toBe(dueOn)
    }),
    RUNS,
  )
})
