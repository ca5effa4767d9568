import { setImmediate as pause } from "node:timers/promises"
import {
  listAwardFacts,
  listHonourFacts,
  listProjectMemberFacts,
  listResearcherFacts,
  listStudioMemberFacts,
} from "#db/queries/indicators/people-facts"
import {
  listDesignationFacts,
  listMilestoneFacts,
  listProjectFacts,
  listQualityCourseFacts,
  listStationFacts,
  listStudioFacts,
} from "#db/queries/indicators/things-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DistrictFacts } from "~/domain/indicators/district-facts"
import type { Plan } from "~/domain/indicators/plan"
import type { Scope } from "~/platform/scope"
import { basisKey, type FactsBasis, factsBasis } from "./facts-basis.server"
import { remembering } from "./remembered"
import { talliesOn } from "./tallies-on.server"

interface Asked {
  readonly scope: Scope
  readonly plan: Plan
  readonly asOf: CivilDate
  readonly today: CivilDate
  /** null = every school of the scope */
  readonly schoolCode: string | null
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

type FactsOfDay = Omit<DistrictFacts, "milestones">

/** The facts of a large district take some megabytes. */
const remembered = remembering<FactsOfDay>(8)

/** What is known of a scope on a day. The number of statements does not depend on the number of rows; what was read is remembered while nothing changes. */
export async function districtFacts(asked: Asked): Promise<DistrictFacts> {
  const { scope, plan, asOf, today, schoolCode } = asked
  const basis = await factsBasis(scope.districtId)
  const place = scope.kind === "school" ? scope.schoolCode : ""
  const key = [scope.kind, scope.districtId, place, schoolCode, asOf, today, plan.portfolioParts.join(), basisKey(basis)].join("|")
  const facts = await remembered.get(key, () => read({ ...asked, basis }))
  return { ...facts, milestones: await listMilestoneFacts(scope, { asOf, schoolCode, planId: plan.id }) }
}

/** The lists are read while other processes count. */
async function read(asked: Asked & { readonly basis: FactsBasis }): Promise<FactsOfDay> {
  const { scope, plan, asOf, schoolCode } = asked
  const counting = talliesOn({ ...asked, portfolioParts: plan.portfolioParts })
  const [tallies, lists] = await Promise.all([counting, readLists(scope, { asOf, schoolCode })])
  return { asOf, ...lists, tallies }
}

async function readLists(scope: Scope, of: { readonly asOf: CivilDate; readonly schoolCode: string | null }) {
  await pause()
  return {
    awards: await listAwardFacts(scope, of).finally(pause),
    honours: await listHonourFacts(scope, of).finally(pause),
    studios: await listStudioFacts(scope, of),
    studioMembers: await listStudioMemberFacts(scope, of).finally(pause),
    designations: await listDesignationFacts(scope, of),
    projects: await listProjectFacts(scope, of),
    projectMembers: await listProjectMemberFacts(scope, of).finally(pause),
    qualityCourses: await listQualityCourseFacts(scope, of),
    stations: await listStationFacts(scope, of).finally(pause),
    researchers: await listResearcherFacts(scope, of).finally(pause),
  }
}
