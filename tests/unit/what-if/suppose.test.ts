import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, teachers } from "#tests/support/arbitraries"
import { anAppraisal, anEntry, aPosting, aRotation, aTeacher, aTitle } from "#tests/support/facts"
import { aSchool, hypothesesAbout, thosePossible } from "#tests/support/hypotheses"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateHours } from "~/domain/hours/evaluate"
import { evaluateRotation } from "~/domain/rotation/evaluate"
import { evaluateTitle } from "~/domain/titles/evaluate"
import type { Hypothesis } from "~/domain/what-if/hypothesis"
import { knownFrom } from "~/domain/what-if/known-from"
import { suppose } from "~/domain/what-if/suppose"

const SCHOOLS = [aSchool(), aSchool({ code: "2150000008", name: "假设初中", kind: "junior_secondary", settlement: "urban" })]
const lists = fc.array(hypothesesAbout(SCHOOLS), { maxLength: 8 })
/** What stands in the place of a row that may be older, or ends one: that row is another one then, also before. */
const TOUCHING = ["title", "posting", "leave_end"]
const title: Hypothesis = {
  kind: "title",
  title: "grade_1",
  grantedOn: civilDate("2026-01-01"),
  engagedFrom: civilDate("2026-01-01"),
  engagedUntil: null,
}

describe("whatever is supposed of whomever", () => {
  test("nothing supposed changes nothing", () => {
    fc.assert(
      fc.property(teachers, (facts) => {
        expect(suppose({ facts, hypotheses: [] })).toEqual({ ok: true, facts })
      }),
    )
  })

  test("the order in which it is supposed makes no difference, not to the faults either", () => {
    fc.assert(
      fc.property(teachers, lists, fc.infiniteStream(fc.nat()), (facts, hypotheses, rolls) => {
        const shuffled = hypotheses
          .map((hypothesis, at) => ({ hypothesis, at, roll: rolls.next().value ?? 0 }))
          .sort((a, b) => a.roll - b.roll)
        const one = suppose({ facts, hypotheses })
        const other = suppose({ facts, hypotheses: shuffled.map(({ hypothesis }) => hypothesis) })
        if (one.ok || other.ok) {
          expect(other).toEqual(one)
          return
        }
        const codes = (faults: typeof one.faults) => faults.map(({ code, field }) => `${code} ${field}`).sort()
        expect(codes(other.faults)).toEqual(codes(one.faults))
      }),
      { numRuns: 300 },
    )
  })

  test("the facts that were given are as they were", () => {
    fc.assert(
      fc.property(teachers, lists, (facts, hypotheses) => {
        const before = structuredClone(facts)
        suppose({ facts, hypotheses })
        expect(facts).toEqual(before)
      }),
    )
  })

  test("what is dated after the day looked at does not exist for the answer", () => {
    fc.assert(
      fc.property(teachers, lists, asOfDates, (facts, guesses, asOf) => {
        const ahead = guesses.filter((one) => !TOUCHING.includes(one.kind) && (knownFrom(one) ?? "") > asOf)
        const hypotheses = thosePossible(facts, ahead)
        const supposed = suppose({ facts, hypotheses })
        if (!supposed.ok) throw new Error("what is possible can be supposed")
        for (const evaluate of [evaluateHours, evaluateTitle]) {
          const [now, then] = [facts, supposed.facts].map((of) => evaluate({ facts: of, packs: SHIPPED_PACKS, asOf }))
          expect(then?.criteria).toEqual(now?.criteria)
        }
      }),
    )
  })
})

test("a row with the key of a recorded one stands in its place, as an import would have it", () => {
  const facts = aTeacher({
    titles: [aTitle({ engagedFrom: null })],
    appraisals: [anAppraisal({ year: 2024, result: "not_competent" }), anAppraisal({ year: 2025 })],
  })
  const hypotheses: Hypothesis[] = [title, { kind: "appraisal", year: 2024, result: "competent" }]
  const supposed = suppose({ facts, hypotheses })
  expect(supposed).toMatchObject({
    ok: true,
    facts: {
      titles: [{ title: "grade_1", engagedFrom: "2026-01-01" }],
      appraisals: [{ year: 2025 }, { year: 2024, result: "competent" }],
    },
  })
})

test("on a day without a policy the answer is that nobody knows, whatever is supposed", () => {
  const supposed = suppose({ facts: aTeacher(), hypotheses: [title] })
  const asOf = civilDate("2020-12-31")
  expect(supposed.ok && evaluateTitle({ facts: supposed.facts, packs: SHIPPED_PACKS, asOf }).outcome).toBe("undetermined")
})

test("a supposed course told twice counts once, like a real one", () => {
  const real = anEntry({ endsOn: "2026-03-01", hours: 30, projectName: "甲班" })
  const again: Hypothesis = {
    kind: "hours",
    endsOn: civilDate("2026-04-01"),
    tenthsOfHour: 240,
    level: "district",
    delivery: "in_person",
    topic: null,
    trainingYear: 2026,
    projectName: "甲班",
  }
  const supposed = suppose({ facts: aTeacher({ hours: [real] }), hypotheses: [again] })
  const verdict = supposed.ok ? evaluateHours({ facts: supposed.facts, packs: SHIPPED_PACKS, asOf: civilDate("2026-12-31") }) : null
  expect(verdict?.figures).toMatchObject({ credited: 30, recorded: 54 })
})

test("a move starts the clock of rotation again", () => {
  const facts = aTeacher({ postings: [aPosting({ startsOn: "2010-09-01" })] })
  const asOf = civilDate("2026-09-01")
  expect(evaluateRotation({ facts, packs: SHIPPED_PACKS, asOf }).outcome).toBe("met")
  const moved = suppose({
    facts,
    hypotheses: [{ kind: "posting", school: aSchool(), startsOn: asOf, endsOn: null, postKind: null }],
  })
  expect(moved.ok && evaluateRotation({ facts: moved.facts, packs: SHIPPED_PACKS, asOf }).outcome).toBe("not_met")
})

test("a rotation goes out from the school to which she is supposed to have moved", () => {
  const facts = aTeacher({ rotations: [aRotation({ startsOn: "2015-09-01", endsOn: "2016-08-31" })] })
  const [village, town] = SCHOOLS
  if (village === undefined || town === undefined) throw new Error("two schools")
  const rotation = { kind: "rotation", rotationKind: "periodic", movesPersonnel: null, originSchoolCode: null } as const
  const hypotheses: Hypothesis[] = [
    { ...rotation, host: town, startsOn: civilDate("2026-09-01"), endsOn: null },
    { kind: "posting", school: town, startsOn: civilDate("2026-01-01"), endsOn: null, postKind: null },
  ]
  expect(suppose({ facts, hypotheses })).toMatchObject({ ok: false, faults: [{ at: 0, code: "host_is_origin" }] })
})

test.each([
  ["the same row", [title, title], 1],
  ["two educations", [{ kind: "education", education: "master" } as const, { kind: "education", education: "doctorate" } as const], 1],
])("%s supposed twice is refused", (_, hypotheses, faults) => {
  const supposed = suppose({ facts: aTeacher(), hypotheses })
  expect(supposed.ok ? [] : supposed.faults.map(({ code }) => code)).toEqual(Array(faults).fill("supposed_twice"))
})

test("every fault is told, each with its place in the list", () => {
  const hypotheses: Hypothesis[] = [
    { kind: "leave_end", startsOn: null, endsOn: civilDate("2026-01-01") },
    { kind: "class_adviser", startsOn: civilDate("2026-09-01"), endsOn: civilDate("2026-08-31") },
    { kind: "registration", registeredUntil: civilDate("2030-01-01"), conclusion: null },
  ]
  const supposed = suppose({ facts: aTeacher(), hypotheses })
  expect(supposed.ok ? [] : supposed.faults.map(({ at, code }) => [at, code])).toEqual([
    [0, "no_open_leave"],
    [1, "dates_out_of_order"],
    [2, "no_certificate"],
  ])
})
