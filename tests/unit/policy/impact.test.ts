import fc from "fast-check"
import { expect, test } from "vitest"
import { firstReason, type ImpactTally, noteOutcomes, ruleImpacts } from "~/domain/policy/impact"
import { type Criterion, OUTCOMES, RULES } from "~/domain/verdict"

test("everybody is counted once a rule, and who moves is told", () => {
  const tally: ImpactTally = new Map()
  expect(noteOutcomes(tally, { rule: "rotation", before: "not_met", after: "met" })).toBe(true)
  expect(noteOutcomes(tally, { rule: "rotation", before: "met", after: "met" })).toBe(false)
  expect(noteOutcomes(tally, { rule: "rotation", before: "not_met", after: "met" })).toBe(true)
  expect(ruleImpacts(tally)).toEqual([
    {
      rule: "rotation",
      people: 3,
      changed: 2,
      cells: [
        { before: "met", after: "met", people: 1 },
        { before: "not_met", after: "met", people: 2 },
      ],
    },
  ])
})

test("the cells of a rule are all its people, those off the diagonal all who move", () => {
  const noted = fc.record({ rule: fc.constantFrom(...RULES), before: fc.constantFrom(...OUTCOMES), after: fc.constantFrom(...OUTCOMES) })
  fc.assert(
    fc.property(fc.array(noted, { maxLength: 60 }), (all) => {
      const tally: ImpactTally = new Map()
      const moved = all.filter((each) => noteOutcomes(tally, each)).length
      const rules = ruleImpacts(tally)
      expect(rules.reduce((sum, { people }) => sum + people, 0)).toBe(all.length)
      expect(rules.reduce((sum, { changed }) => sum + changed, 0)).toBe(moved)
    }),
  )
})

test("the first reason is the first criterion that has the verdict's outcome", () => {
  const criterion = (id: string, outcome: Criterion["outcome"]) => ({ id, outcome }) as Criterion
  const summary = { key: "said" }
  const criteria = [criterion("a", "met"), criterion("b", "not_met"), criterion("c", "not_met")]
  expect(firstReason({ criteria, outcome: "not_met", summary })).toEqual({ criterion: "b", summary })
  expect(firstReason({ criteria: [], outcome: "met", summary })).toEqual({ criterion: "", summary })
})
