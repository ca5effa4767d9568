import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, teachers } from "#tests/support/arbitraries"
import { GOLDEN_CASES, goldenEvaluate } from "#tests/support/golden"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { registeredTeachers } from "#tests/support/registration"
import { vocationalTeachers } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { mutantsOf } from "~/domain/policy/mutate"
import type { PolicyPack } from "~/domain/policy/pack"
import { changedSections, readsSection, rulesTouched } from "~/domain/policy/reading"
import { PACK_SECTIONS, settingAt } from "~/domain/policy/settings"
import { layOver } from "~/domain/policy/timeline"
import { RULES } from "~/domain/verdict"

/** The packs, telling which of their parts are looked at. */
function watched(packs: readonly PolicyPack[], seen: Set<string>): readonly PolicyPack[] {
  return packs.map(
    (pack) =>
      new Proxy(pack, {
        get(target, name, receiver) {
          if ((PACK_SECTIONS as readonly string[]).includes(String(name))) seen.add(String(name))
          return Reflect.get(target, name, receiver) as unknown
        },
      }),
  )
}

const people = fc.oneof(teachers, vocationalTeachers, registeredTeachers)

describe("what a rule reads of a pack", () => {
  test.each(RULES)("%s: never a part that it is not known to read", (rule) => {
    const seen = new Set<string>()
    const packs = watched(SHIPPED_PACKS, seen)
    for (const cases of GOLDEN_CASES.values())
      for (const golden of cases) if (golden.rule === rule) goldenEvaluate(rule, { facts: golden.facts, asOf: golden.asOf, packs })
    fc.assert(
      fc.property(people, asOfDates, (facts, asOf) => {
        goldenEvaluate(rule, { facts, asOf, packs })
      }),
      { numRuns: 150 },
    )
    expect([...seen].filter((section) => !readsSection(rule, section as (typeof PACK_SECTIONS)[number]))).toEqual([])
  })

  test("skipping the rules that a change does not touch never changes an answer", () => {
    const mutants = mutantsOf(pack14()).filter(({ pack }) => pack !== null)
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...mutants),
        fc.constantFrom("2022-03-01", "2024-09-01", "2025-12-31"),
        (facts, { pack }, day) => {
          if (pack === null) return
          const on = civilDate(day)
          const after = layOver({ packs: SHIPPED_PACKS, published: { ...pack, version: "2" } })
          const touched = rulesTouched({ before: SHIPPED_PACKS, after, on })
          for (const rule of RULES.filter((each) => !touched.includes(each))) {
            const outcome = (packs: readonly PolicyPack[]) => {
              const { outcome: said, criteria, figures } = goldenEvaluate(rule, { facts, packs, asOf: on })
              return { said, criteria, figures }
            }
            expect(outcome(after)).toEqual(outcome(SHIPPED_PACKS))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe("the rules that a draft touches", () => {
  const on = civilDate("2026-11-23")
  const [, current] = SHIPPED_PACKS as readonly [PolicyPack, PolicyPack]
  const with_ = (given: Partial<PolicyPack>) => layOver({ packs: SHIPPED_PACKS, published: { ...current, version: "2", ...given } })
  const years = { rotation: { ...current.rotation, years: { ...current.rotation.years, value: 5 } } }

  test("are those that read what it changes", () => {
    expect(rulesTouched({ before: SHIPPED_PACKS, after: with_(years), on })).toEqual(["title", "rotation", "rotation-credit"])
    expect(changedSections({ before: current, after: { ...current, ...years } })).toEqual(["rotation"])
  })

  test("are none where only words or days differ, or on a day before it", () => {
    expect(rulesTouched({ before: SHIPPED_PACKS, after: with_({ clauses: new Map() }), on })).toEqual([])
    expect(rulesTouched({ before: SHIPPED_PACKS, after: with_({ ...years, inForceFrom: civilDate("2027-01-01") }), on })).toEqual([])
  })

  test("are all where it begins before the first pack, or where none held", () => {
    expect(rulesTouched({ before: SHIPPED_PACKS, after: with_({ inForceFrom: civilDate("2020-01-01") }), on })).toEqual(RULES)
    expect(rulesTouched({ before: [pack14()], after: SHIPPED_PACKS, on })).toEqual(RULES)
    expect(rulesTouched({ before: [pack14()], after: [pack14()], on })).toEqual([])
  })

  test("are found for every part of a pack by its settings", () => {
    for (const { setting } of mutantsOf(pack14())) expect(settingAt(setting)).toBeDefined()
  })
})
