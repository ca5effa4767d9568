import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { missingFacts } from "~/domain/hours/missing-facts"

const period = { startsOn: civilDate("2021-01-01"), endsOn: civilDate("2025-12-31") }

test("every missing fact is named, with what to say and to do", () => {
  const missing = missingFacts({ cycle: null, applicability: { kind: "unknown" }, induction: null })
  expect(missing.map(({ name, summary, remedy }) => [name, summary.key, remedy.key])).toEqual([
    ["定期注册", "hours.summary.registration_unknown", "hours.remedy.record_registration"],
    ["岗位类别", "hours.summary.post_kind_unknown", "hours.remedy.record_post_kind"],
    ["从教起始年月", "hours.summary.teaching_since_unknown", "hours.remedy.record_teaching_since"],
  ])
})

test("nothing is missing where all is known", () => {
  expect(missingFacts({ cycle: period, applicability: { kind: "applies" }, induction: period })).toEqual([])
})

test("nothing is missing of whom the rule does not concern", () => {
  const applicability = { kind: "not_applicable", reason: { key: "" } } as const
  expect(missingFacts({ cycle: null, applicability, induction: null })).toEqual([])
})
