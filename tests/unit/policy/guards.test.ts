import { expect, test } from "vitest"
import { GOLDEN_CASES, goldenEvaluate } from "#tests/support/golden"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { guardsOf, unguardedClauses } from "~/domain/policy/guards"
import { RULES } from "~/domain/verdict"

/**
 * Values that serve shares of the district, studios or deadlines alone: no one's verdict turns on them, so no golden case can notice them.
 * `rotation.ratios`, `dual-qualified/share`, `registration/certified-share` and the features that use the others have tests of their own.
 */
const NOT_IN_VERDICTS = [
  "rotation.share",
  "rotation.backbone-share",
  "rotation.backbone-levels",
  "dual-qualified.share",
  "registration.kindergarten-posts",
  "studio.members",
  "studio.trainees",
  "studio.cycle",
  "studio.assessment",
  "claim.school",
  "claim.college",
  "claim.appeal",
  "objection.answer",
  "balance.hours-completion",
  "balance.backbone",
  "balance.school-kinds",
  "scheduling.away",
  "scheduling.travel",
  "scheduling.weekly-hours",
  "scheduling.teaching-days",
  "enrolment.consent",
  "enrolment.withdrawal",
  "enrolment.late-withdrawal",
  "attendance.code",
  "attendance.credit",
  "attendance.feedback",
  "attendance.one-sided",
  "attendance.punctual",
  "attendance.stored-scan",
  "attendance.window",
]

/**
 * Mutants that change no verdict at all: no row of the matrix asks for more than five years, so six is as five; and who is behind with her
 * hours is not qualified, which is judged before backbone.
 */
const WITHOUT_EFFECT = ["title.appraisals", "tier.backbone"]

test.each(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))("every clause of %s is guarded but those listed", (id, pack) => {
  const guards = guardsOf({ pack, packs: SHIPPED_PACKS, cases: GOLDEN_CASES.get(id) ?? [], evaluate: goldenEvaluate })
  expect(unguardedClauses(guards).toSorted()).toEqual([...NOT_IN_VERDICTS, ...WITHOUT_EFFECT].toSorted())
  const of = (clause: string) => guards.find((guard) => guard.clause === clause)?.unnoticed
  expect(of("title.appraisals")).toEqual([{ kind: "plus_one", path: "title.appraisalYearsMax.value", setting: "title.appraisalYearsMax" }])
  expect(of("tier.backbone")).toEqual([{ kind: "criterion_dropped", rule: "tier", criterion: "hours" }])
  for (const clause of NOT_IN_VERDICTS) expect(guards.find((guard) => guard.clause === clause)?.noticed, clause).toBe(0)
})

test("every rule has cases", () => {
  const rules = new Set((GOLDEN_CASES.get("dadukou-14fyp") ?? []).map(({ rule }) => rule))
  expect([...rules].sort()).toEqual([...RULES].sort())
})

test("without the case at its boundary a threshold is not guarded, and a case that the pack fails guards nothing", () => {
  const pack = pack14()
  const all = GOLDEN_CASES.get(pack.id) ?? []
  const rotation = all.filter(({ rule }) => rule === "rotation")
  const unnoticed = (cases: typeof all) =>
    guardsOf({ pack, packs: SHIPPED_PACKS, cases, evaluate: goldenEvaluate })
      .find(({ clause }) => clause === "rotation.years")
      ?.unnoticed.map(({ kind }) => kind)
  expect(unnoticed(rotation)).toEqual([])
  const short = rotation.filter(({ id }) => id === "rotation.a-day-short")
  expect(unnoticed(short)).toEqual(["plus_one"])
  const wrong = short.map((golden) => ({ ...golden, expected: { ...golden.expected, outcome: "met" as const } }))
  expect(unnoticed(wrong)).toEqual(["plus_one", "minus_one"])
})
