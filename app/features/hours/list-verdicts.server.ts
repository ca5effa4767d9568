import { listRosterIds } from "#db/queries/roster-person"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { evaluateHours } from "~/domain/hours/evaluate"
import { evaluateInduction } from "~/domain/induction/evaluate"
import type { PolicyPack } from "~/domain/policy/pack"
import type { RuleQuestion } from "~/domain/question"
import type { Outcome, Verdict } from "~/domain/verdict"
import { shippedPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"

const PEOPLE_AT_A_TIME = 500

/** The rules of this area, by name. */
const RULES = { hours: evaluateHours, induction: evaluateInduction } as const satisfies Record<
  string,
  (question: RuleQuestion) => Verdict<unknown>
>
export type HoursRule = keyof typeof RULES
type Judged = ReturnType<(typeof RULES)[HoursRule]>

interface Asked {
  readonly scope: Scope
  readonly rule: HoursRule
  readonly asOf: CivilDate
  /** null = whatever the outcome */
  readonly outcome: Outcome | null
  /** the school where people are today, or were last; null = every school of the scope */
  readonly schoolCode: string | null
  readonly packs?: readonly PolicyPack[]
}

/** The verdicts on everybody in the scope, in the order of their numbers, each judged afresh on `asOf`: never read from the standings. */
export async function* listVerdicts(asked: Asked): AsyncGenerator<Judged, void, undefined> {
  const { scope, rule, asOf, outcome, schoolCode, packs = shippedPacks() } = asked
  const evaluate: (question: RuleQuestion) => Judged = RULES[rule]
  for (let afterTeacherNo = ""; ; ) {
    const people = await listRosterIds(scope, { schoolCode, afterTeacherNo, limit: PEOPLE_AT_A_TIME })
    const last = people.at(-1)
    if (last === undefined) return
    afterTeacherNo = last.teacherNo
    const teachers = await listTeacherFacts({
      districtId: scope.districtId,
      teacherIds: people.map((person) => person.teacherId),
      knownAt: null,
    })
    const factsOf = new Map(teachers.map(({ teacherId, facts }) => [teacherId, facts]))
    for (const { teacherId } of people) {
      const facts = factsOf.get(teacherId)
      if (facts === undefined) continue
      const verdict = evaluate({ facts, packs, asOf })
      if (outcome === null || verdict.outcome === outcome) yield verdict
    }
  }
}
