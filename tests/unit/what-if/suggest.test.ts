import { describe, expect, test } from "vitest"
import { aCertificate, aClassAdviserTerm, anEntry, aPosting, appraisalsOf, aTeacher, aTitle } from "#tests/support/facts"
import { aSchool } from "#tests/support/hypotheses"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { aVocationalTeacher } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateDualQualified } from "~/domain/dual-qualified/evaluate"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import { VERDICT_PHRASES } from "~/domain/phrases"
import type { RuleQuestion } from "~/domain/question"
import { evaluateRotation } from "~/domain/rotation/evaluate"
import { evaluateRotationCredit } from "~/domain/rotation-credit/evaluate"
import { evaluateTier } from "~/domain/tiers/evaluate"
import { evaluateTitle } from "~/domain/titles/evaluate"
import type { Verdict } from "~/domain/verdict"
import { REMEDIES } from "~/domain/what-if/remedies"
import { suggest } from "~/domain/what-if/suggest"
import { suppose } from "~/domain/what-if/suppose"

const TODAY = civilDate("2026-11-23")
const VILLAGE = aSchool()
const TOWN = aSchool({ code: "2150000008", settlement: "town" })
const packs = SHIPPED_PACKS

type Evaluate = (question: RuleQuestion) => Verdict<unknown>
const suggestionsOf = (evaluate: Evaluate, facts: TeacherFacts, schools = [TOWN, VILLAGE]) =>
  suggest({ verdict: evaluate({ facts, packs, asOf: TODAY }), facts, packs, schools })

/** The criterion with all suggestions of one kind taken up. */
function tried(evaluate: Evaluate, facts: TeacherFacts, kind: string) {
  const suggestion = suggestionsOf(evaluate, facts).find(({ hypotheses }) => (hypotheses[0]?.kind ?? "wait") === kind)
  if (suggestion === undefined) throw new Error(`nothing of ${kind} is suggested`)
  const supposed = suppose({ facts, hypotheses: suggestion.hypotheses })
  if (!supposed.ok) throw new Error("what is suggested can be supposed")
  const verdict = evaluate({ facts: supposed.facts, packs, asOf: suggestion.asOf })
  return { asOf: suggestion.asOf, outcomes: Object.fromEntries(verdict.criteria.map(({ id, outcome }) => [id, outcome])) }
}

const nearSenior = aTeacher({
  postings: [aPosting()],
  titles: [aTitle({ engagedFrom: "2023-09-01" })],
  certificates: [aCertificate()],
  appraisals: appraisalsOf({ from: 2021, to: 2025 }),
  classAdviserTerms: [aClassAdviserTerm({ startsOn: "2018-09-01", endsOn: "2019-08-31" })],
  hours: [anEntry({ endsOn: "2025-05-01", hours: 314 })],
})

describe("what is suggested mends the criterion it comes from", () => {
  test("46 hours that lack are an entry of 46 hours today", () => {
    const [first] = suggestionsOf(evaluateTitle, nearSenior)
    expect(first).toMatchObject({ asOf: TODAY, hypotheses: [{ kind: "hours", tenthsOfHour: 460, endsOn: TODAY, level: "district" }] })
    expect(tried(evaluateTitle, nearSenior, "hours").outcomes["training-hours"]).toBe("met")
  })

  test("service at a rural or weak school is twelve months there, looked at on the last day", () => {
    const { asOf, outcomes } = tried(evaluateTitle, nearSenior, "rotation")
    expect([asOf, outcomes["rural-service"]]).toEqual(["2027-11-22", "met"])
    expect(suggestionsOf(evaluateTitle, nearSenior, [TOWN]).some(({ hypotheses }) => hypotheses[0]?.kind === "rotation")).toBe(false)
  })

  test("the year as class adviser that lacks", () => {
    const { asOf, outcomes } = tried(evaluateTitle, nearSenior, "class_adviser")
    expect([asOf, outcomes["class-adviser"]]).toEqual(["2027-11-22", "met"])
  })

  test("years that lack are waited for, after all that can be done", () => {
    const suggestions = suggestionsOf(evaluateTitle, nearSenior)
    expect(suggestions.at(-1)).toEqual({ hypotheses: [], asOf: "2028-09-01" })
    expect(tried(evaluateTitle, nearSenior, "wait").outcomes.years).toBe("met")
  })

  test("a rotation where none counts, and the day on which one is due", () => {
    expect(tried(evaluateRotationCredit, aTeacher(), "rotation").outcomes).toEqual({ "counted-rotation": "met" })
    const newcomer = aTeacher({ postings: [aPosting({ startsOn: "2023-09-01" })] })
    expect(tried(evaluateRotation, newcomer, "wait")).toMatchObject({ asOf: "2029-09-01" })
  })

  test("a skill certificate and days of practice for the dual-qualified", () => {
    const facts = aVocationalTeacher({ certificates: [aCertificate()], skillCertificates: [], enterprisePractice: [] })
    expect(tried(evaluateDualQualified, facts, "skill_certificate").outcomes["skill-certificate"]).toBe("met")
    expect(tried(evaluateDualQualified, facts, "enterprise_practice").outcomes["enterprise-practice"]).toBe("met")
  })

  test("a title, a certificate and an appraisal for the ladder of tiers", () => {
    const facts = aTeacher({ titles: [], certificates: [], appraisals: [] })
    expect(tried(evaluateTier, facts, "certificate").outcomes.certificate).toBe("met")
    expect(tried(evaluateTier, facts, "appraisal").outcomes.appraisals).toBe("met")
  })
})

test("nothing is suggested of who meets everything, of whom the rule does not concern, or on a day without a policy", () => {
  const trained = aTeacher({ hours: [anEntry({ endsOn: "2026-05-01", hours: 360 })] })
  expect(suggestionsOf(evaluateHours, trained)).toEqual([])
  expect(suggestionsOf(evaluateDualQualified, aTeacher())).toEqual([])
  const verdict = evaluateHours({ facts: aTeacher(), packs, asOf: civilDate("2020-12-31") })
  expect(suggest({ verdict, facts: aTeacher(), packs, schools: [] })).toEqual([])
})

test("what cannot be supposed of this person is not suggested: a rotation while another is in progress", () => {
  const posted = aTeacher({ postings: [] })
  expect(suggestionsOf(evaluateRotationCredit, posted)).toEqual([])
})

test("every remedy that is tried is one that a rule can say", () => {
  const keys = new Set<string>(VERDICT_PHRASES.map(({ key }) => key))
  expect(Object.keys(REMEDIES).filter((key) => !keys.has(key))).toEqual([])
})
