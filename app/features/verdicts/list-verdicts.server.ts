import { listRosterIds } from "#db/queries/roster-person"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Outcome } from "~/domain/verdict"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, type JudgedRule, type VerdictOf } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"

const PEOPLE_AT_A_TIME = 500

interface Asked<R extends JudgedRule> {
  readonly scope: Scope
  readonly rule: R
  readonly asOf: CivilDate
  /** null = whatever the outcome */
  readonly outcome: Outcome | null
  /** the school where people are today, or were last; null = every school of the scope */
  readonly schoolCode: string | null
  readonly packs?: readonly PolicyPack[]
}

/** The verdicts on everybody in the scope, in the order of their numbers, each judged afresh on `asOf`: never read from the standings. */
export async function* listVerdicts<R extends JudgedRule>(asked: Asked<R>): AsyncGenerator<VerdictOf<R>, void, undefined> {
  const { scope, rule, asOf, outcome, schoolCode } = asked
  const packs = asked.packs ?? (await policyPacks(scope))
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
      const verdict = evaluateRule(rule, { facts, packs, asOf })
      if (outcome === null || verdict.outcome === outcome) yield verdict
    }
  }
}
