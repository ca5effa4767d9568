import { listOwnDualApplications } from "#db/queries/dual-applications"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { clauseWords } from "~/features/standings/clause-words"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"
import { applicationLine } from "./application-line"
import { conditionsOf, levelsFrom } from "./conditions-of"
import { type OwnPage, STATES_OF } from "./dual-page"

const APPLICATIONS = 10

/** A teacher's own page: her certification, every condition for applying, and her applications. */
export async function showOwnDual(asked: {
  readonly scope: Scope
  readonly teacherNo: string
  readonly today: CivilDate
}): Promise<OwnPage> {
  const { scope, teacherNo, today } = asked
  const { facts } = await loadFacts({ scope, teacherNo, knownAt: null })
  const packs = await policyPacks(scope)
  const applications = (await listOwnDualApplications(scope, APPLICATIONS)).map(applicationLine)
  const { isConcerned, outcome, summary, criteria, level, validUntil } = conditionsOf({ facts, packs, asOf: today })
  return {
    conditions: isConcerned ? criteria : null,
    outcome,
    summary,
    level,
    validUntil,
    levels: levelsFrom(level),
    applications,
    open: applications.find(({ state }) => STATES_OF.under_way.includes(state)) ?? null,
    clauses: clauseWords(criteria, choosePack({ packs, on: today })),
    asOf: today,
  }
}
