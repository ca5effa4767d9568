import fc from "fast-check"
import { expect, test } from "vitest"
import { asOfDates, crediting, teachers } from "#tests/support/arbitraries"
import { aTeacher } from "#tests/support/facts"
import { packsInIndividualMode, packsWithBuckets, SHIPPED_PACKS } from "#tests/support/packs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { normalisedProjectName } from "~/domain/hours/repeats"
import { askedOf, settledBy } from "~/domain/indicators/tallied/asked"
import { kindergartenMarks, yearSoFar } from "~/domain/indicators/tallied/kindergarten"
import { talliedOn } from "~/domain/indicators/tallied/tallied"
import { concentratedKinds, sumsOf, trainingsOf, wasTrainedIn } from "~/domain/indicators/tallied/trainings"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"

/** Each spelling its number. */
function spellings() {
  const known = new Map<string, number>()
  return (name: string) => {
    const spelling = normalisedProjectName(name)
    const number = known.get(spelling) ?? known.size
    known.set(spelling, number)
    return number
  }
}

function shortWay(facts: TeacherFacts, packs: readonly PolicyPack[], asOf: CivilDate) {
  const trainings = trainingsOf(facts.hours, spellings())
  const { startsOn: from, endsOn: until } = yearSoFar(asOf)
  const asked = askedOf({
    facts: { ...facts, hours: [] },
    packs,
    asOf,
    hasPortfolio: () => true,
    wasTrained: () => wasTrainedIn(trainings, { from, until }),
  })
  return { asked, marks: settledBy(asked, sumsOf(trainings, asked, concentratedKinds(choosePack({ packs, on: asOf })))) }
}

/** The same person at a kindergarten. */
const atKindergarten = (facts: TeacherFacts): TeacherFacts => ({
  ...facts,
  postings: facts.postings.map((posting) => ({ ...posting, schoolKind: "kindergarten" })),
})

test.each([
  ["in fixed cycles", SHIPPED_PACKS],
  ["in cycles of each person's own", packsInIndividualMode()],
] as const)("the short way says what the rules in full say, whatever the facts and the day, %s", (_, packs) => {
  fc.assert(
    fc.property(teachers, asOfDates, fc.boolean(), (person, asOf, isAtKindergarten) => {
      const facts = isAtKindergarten ? atKindergarten(person) : person
      expect(shortWay(facts, packs, asOf).marks).toBe(talliedOn({ facts, packs, asOf, portfolioParts: [] }))
    }),
    { numRuns: 400 },
  )
})

test("where a pack weighs hours, whoever is asked for them is judged in full", () => {
  fc.assert(
    fc.property(teachers, asOfDates, crediting, (facts, asOf, buckets) => {
      const packs = packsWithBuckets(buckets)
      const { asked, marks } = shortWay(facts, packs, asOf)
      if (!asked.isInFull) expect(marks).toBe(talliedOn({ facts, packs, asOf, portfolioParts: [] }))
    }),
    { numRuns: 200 },
  )
})

test("nobody elsewhere is asked whether she was trained, nobody out of post for a portfolio", () => {
  const never = () => {
    throw new Error("asked")
  }
  const asOf = "2024-06-30" as CivilDate
  expect(() => kindergartenMarks({ facts: aTeacher(), packs: SHIPPED_PACKS, asOf, wasTrained: never })).not.toThrow()
  const known = { facts: aTeacher({ postings: [] }), packs: SHIPPED_PACKS, asOf, hasPortfolio: never, wasTrained: never }
  expect(askedOf(known)).toEqual({ marks: 0, hours: null, registration: null, isInFull: false })
})
