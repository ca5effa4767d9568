import { listOpenObjections } from "#db/queries/objections-open"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { clauseWords } from "~/features/standings/clause-words"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, type JudgedRule } from "~/features/standings/rules"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { NewObjectionPage } from "./objection-page"
import { ownerOf } from "./owner-of"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly rule: JudgedRule | null
  readonly criterionId: string | null
  readonly asOf: CivilDate
  readonly today: CivilDate
}

/** What a teacher is about to contest, who would answer and by when. `NotFound` where her verdict has no such criterion. */
export async function showNewObjection({ scope, teacherNo, rule, criterionId, asOf, today }: Asked): Promise<NewObjectionPage> {
  if (rule === null) throw new NotFound()
  const packs = await policyPacks(scope)
  const { person, facts } = await loadFacts({ scope, teacherNo, knownAt: null })
  const verdict = evaluateRule(rule, { facts, packs, asOf })
  const criterion = verdict.criteria.find(({ id }) => id === criterionId)
  if (criterion === undefined) throw new NotFound()
  const open = await listOpenObjections({ districtId: scope.districtId, teacherNos: [teacherNo] })
  const pack = choosePack({ packs, on: asOf })
  const answerDays = choosePack({ packs, on: today })?.objection.answerDays.value ?? null
  return {
    rule,
    asOf,
    outcome: verdict.outcome,
    criterion,
    clauses: clauseWords([criterion], pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    ownerRole: ownerOf(criterion),
    schoolName: person.schoolName,
    dueOn: answerDays === null ? null : addDays(today, answerDays),
    answerDays,
    openNumber: open.find((each) => each.rule === rule && each.criterionId === criterionId)?.number ?? null,
  }
}
