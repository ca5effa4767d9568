import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { registrationSituation } from "#tests/support/registration"
import { plainCriterion } from "~/domain/criterion"
import { clauseOf } from "~/domain/policy/pack"
import { registrationSummary, unregisteredSummary } from "~/domain/registration/summary"
import type { Outcome } from "~/domain/verdict"

const clause = clauseOf(pack14(), pack14().registration.hours)
const criteria = (...outcomes: Outcome[]) => outcomes.map((outcome, at) => plainCriterion({ id: `${at}`, outcome, clause }))
const until = "2024-06-30"
const { hours } = registrationSituation()

describe("how a registration stands", () => {
  const summary = (given: Partial<Parameters<typeof registrationSummary>[0]>) =>
    registrationSummary({ known: registrationSituation(), conclusion: null, criteria: criteria("met"), missingYears: [], ...given })

  test.each([
    ["passed", { conclusion: "passed" }, "met", { until }],
    ["passed, overdue", { conclusion: "passed", known: registrationSituation({ isRunning: false }) }, "met_overdue", { until }],
    ["deferred", { conclusion: "deferred", criteria: criteria("not_met", "met", "not_met") }, "deferred", { count: 2, until }],
    ["failed", { conclusion: "failed", known: registrationSituation({ failedInARow: 2 }) }, "failed", { count: 2, until }],
    ["years missing", { missingYears: [2021, 2023] }, "appraisals_unknown", { years: "2021、2023" }],
    [
      "running",
      { known: registrationSituation({ hours: { ...hours, hours: 359.9 } }) },
      "running",
      { hours: 359.9, required: 360, missing: 0.1, until },
    ],
  ] as const)("%s", (_, given, key, values) => {
    expect(summary(given)).toEqual({ key: `registration.summary.${key}`, values })
  })
})

describe("of who is not registered", () => {
  test.each([
    ["no_certificate", criteria("not_met"), "no_certificate"],
    ["until_unknown", criteria("undetermined", "undetermined", "met"), "until_unknown"],
    ["until_unknown", criteria("undetermined", "undetermined", "not_met"), "sanctioned_until_unknown"],
  ] as const)("%s", (known, list, key) => {
    expect(unregisteredSummary({ known, criteria: list })).toEqual({ key: `registration.summary.${key}` })
  })
})
