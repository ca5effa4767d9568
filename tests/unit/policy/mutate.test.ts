import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { changesBetween } from "~/domain/policy/change"
import { mutantsOf, withoutCriterion } from "~/domain/policy/mutate"
import type { Verdict } from "~/domain/verdict"

const mutants = mutantsOf(pack14())
const at = (path: string) => mutants.filter((mutant) => mutant.path === path).map(({ kind }) => kind)

describe("the mutants of a pack", () => {
  test("differ from it where they say, and nowhere else; a cycle's years take its months with them", () => {
    for (const { pack, setting, path } of mutants) {
      if (pack === null) continue
      const paths = changesBetween({ before: pack14(), after: pack }).map((change) => change.path)
      expect(paths.length, path).toBeGreaterThan(0)
      const own = setting === "cycle.years" ? ["cycle.years", "hours.months"] : [setting]
      expect(paths.every((changed) => own.some((each) => changed.startsWith(`${each}.`)))).toBe(true)
    }
  })

  test("are each number one more and one less, in parts and rows too", () => {
    expect(at("rotation.years.value")).toEqual(["plus_one", "minus_one"])
    expect(at("rotation.exemptAge.value.male")).toEqual(["plus_one", "minus_one"])
    expect(at("title.matrix.3.value.years")).toEqual(["plus_one", "minus_one"])
  })

  test("are each item of a list dropped, each yes or no flipped, each code exchanged, each limit lifted", () => {
    expect(at("hours.postKinds.value.2")).toEqual(["dropped"])
    expect(at("title.matrix.3")).toEqual(["dropped"])
    expect(at("title.certificate.value")).toEqual(["flipped"])
    expect(at("tier.backbone.value.minTitle")).toEqual(["exchanged", "exchanged", "unlimited"])
    expect(at("cycle.mode.value")).toEqual(["exchanged"])
    expect(at("tier.backbone.value.maxAge")).toEqual(["plus_one", "minus_one", "unlimited"])
  })

  test("that no one could publish are none", () => {
    expect(mutants.find(({ path, kind }) => path === "title.appraisalYearsMin.value" && kind === "minus_one")?.pack).toBeNull()
  })
})

test("a verdict without a criterion is what the others say together; without any there is none", () => {
  const criterion = {
    required: null,
    actual: null,
    unit: null,
    clause: { id: "c", document: "", article: "", local: false },
    evidence: [],
    missing: [],
    remedy: null,
  }
  const verdict = {
    outcome: "not_met",
    criteria: [
      { ...criterion, id: "a", outcome: "not_met" },
      { ...criterion, id: "b", outcome: "met" },
    ],
  } as unknown as Verdict<unknown>
  expect(withoutCriterion(verdict, "a")).toMatchObject({ outcome: "met", criteria: [{ id: "b" }] })
  expect(withoutCriterion(verdict, "b")).toMatchObject({ outcome: "not_met" })
  expect(withoutCriterion({ ...verdict, criteria: verdict.criteria.slice(0, 1) }, "a")).toBeNull()
})
