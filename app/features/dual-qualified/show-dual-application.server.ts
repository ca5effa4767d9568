import { findDualApplication } from "#db/queries/dual-applications"
import { type KeptVerdictRow, listKeptVerdicts } from "#db/queries/kept-verdicts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { addYears, type CivilDate, eve } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { type Criterion, combineOutcomes } from "~/domain/verdict"
import { clauseWords } from "~/features/standings/clause-words"
import { type KeptView, keptView, shownCriteria } from "~/features/standings/kept-view"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { applicationLine } from "./application-line"
import { conditionsOf } from "./conditions-of"
import type { DualApplicationPage } from "./dual-page"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly applicationId: number
  readonly today: CivilDate
}

/** One application: the conditions as they were when it was filed, beside those of today. `NotFound` where the scope does not reach it. */
export async function showDualApplication({ scope, actor, applicationId, today }: Asked): Promise<DualApplicationPage> {
  const application = await findDualApplication(scope, applicationId)
  if (application === undefined) throw new NotFound()
  const { districtId } = scope
  const [row] = await listKeptVerdicts([application.keptVerdictId])
  const [known] = await listTeacherFacts({ districtId, teacherIds: [application.teacherId], knownAt: null })
  if (row === undefined || known === undefined) throw new NotFound()
  const packs = await policyPacks({ districtId })
  const pack = choosePack({ packs, on: today })
  const kept = await keptConditions({ row, actor, districtId })
  const { outcome, summary, policy, criteria } = conditionsOf({ facts: known.facts, packs, asOf: today })
  const present = kept.isPart ? null : { outcome, summary, policy, criteria }
  const termYears = pack?.dualQualified.termYears.value ?? null
  return {
    application: applicationLine(application),
    kept,
    present,
    clauses: clauseWords([...kept.criteria, ...(present?.criteria ?? [])], pack),
    canEndorse: mayDo(actor, "dual_qualified.endorse") && application.state === "applied",
    canCertify: mayDo(actor, "dual_qualified.certify") && application.state === "endorsed",
    defaultUntil: termYears === null ? null : eve(addYears(today, termYears)),
    termYears,
    today,
  }
}

/** The frozen verdict by its conditions for applying. Of who held a certification it tells none: they follow from what was known then. */
async function keptConditions(about: { row: KeptVerdictRow; actor: Actor; districtId: string }): Promise<KeptView> {
  const { row, actor, districtId } = about
  const kept = keptView(row, actor)
  const whole = JSON.parse(row.verdict) as { readonly criteria: readonly Criterion[] }
  const frozen = whole.criteria.filter(({ id }) => id !== "recognition")
  const all = frozen.length > 0 ? frozen : await conditionsThen(row, districtId)
  const criteria = shownCriteria(actor, all)
  return { ...kept, outcome: combineOutcomes(all), criteria, isPart: criteria.length < all.length }
}

async function conditionsThen({ teacherId, knownAt, asOfOn }: KeptVerdictRow, districtId: string): Promise<readonly Criterion[]> {
  const [known] = await listTeacherFacts({ districtId, teacherIds: [teacherId], knownAt })
  if (known === undefined) throw new NotFound()
  return conditionsOf({ facts: known.facts, packs: await policyPacks({ districtId, knownAt }), asOf: asOfOn }).criteria
}
