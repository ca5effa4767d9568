import { expect, test } from "vitest"
import { plan14 } from "#tests/support/plans"
import { BESIDE_FIGURES, MISSING_FACTS } from "~/domain/indicators/measure-choice"
import { crossFaults, issueFaults } from "~/domain/indicators/plan-faults"
import { wordsSchema } from "~/domain/indicators/words"
import { messages as en } from "~/platform/i18n/messages/en/all"
import { messages as zh } from "~/platform/i18n/messages/zh-CN/all"

test("a finding of the schema is one fault, an object with keys it does not know one for each", () => {
  const issues = wordsSchema.safeParse({ kind: "tens", number: 20, from: 1 }).error?.issues ?? []
  expect(issues.flatMap(issueFaults)).toEqual([
    { code: "unknown_key", path: "number", values: { key: "number" } },
    { code: "unknown_key", path: "from", values: { key: "from" } },
  ])
})

test("nothing is wrong between the parts of a plan that ships", () => {
  expect(crossFaults(plan14())).toEqual([])
})

test("every fact that is missing and every figure beside has its words", () => {
  const keys = [...MISSING_FACTS.map((name) => `plan.missing.${name}`), ...BESIDE_FIGURES.map((name) => `plan.beside.${name}`)]
  expect(keys.filter((key) => !(key in zh) || !(key in en))).toEqual([])
})
