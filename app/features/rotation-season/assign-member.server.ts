import { findHostSchool } from "#db/queries/rotation-seasons-schools"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { inTransaction } from "#db/transaction"
import type { RotationKind } from "~/domain/codes"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"
import { obstacleTo } from "./obstacle-to"
import { checkStay, type Stay } from "./season-dates"
import { stageMatches } from "./stage-match"

export interface AssignMember extends MemberStep, Stay {
  readonly hostCode: string
  readonly kind: RotationKind
  readonly movesPersonnel: boolean
  /** fewer months than count are meant */
  readonly acceptShort: boolean
  /** a school at which her stage is not taught is meant */
  readonly acceptStage: boolean
}

/** Gives somebody who is nominated a host school, or another one than before: the kind, from when to when, and whether her personnel relation moves. */
export async function assignMember(step: AssignMember): Promise<void> {
  const { actor, now, schoolYear, hostCode, kind, startsOn, endsOn, acceptShort, acceptStage } = step
  const by = "season.run"
  const scope = scopeFor(actor, by)
  const packs = await policyPacks(scope)
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, by, from: ["nominated", "assigned"] }, tx)
    if (season.state === "nominating") refuse("season_still_nominating")
    checkStay({ startsOn, endsOn, schoolYear, packs, acceptShort })
    if (hostCode === before.originCode) refuse("season_host_is_origin", { field: "host" })
    const host = await findHostSchool(scope, hostCode, tx)
    if (host === undefined) refuse("season_host_unknown", { field: "host" })
    if (stageMatches({ kind: host.kind, stage: before.stage }) === false && !acceptStage)
      refuse("season_host_stage", { field: "acceptStage", params: { schoolKind: host.kind ?? "", stage: before.stage ?? "" } })
    const { districtId } = scope
    const [known] = await listTeacherFacts({ districtId, teacherIds: [before.teacherId], knownAt: null }, tx)
    if (known === undefined) throw new NotFound()
    const obstacle = obstacleTo({ facts: known.facts, originCode: before.originCode, startsOn, endsOn })
    if (obstacle !== null) refuse(obstacle.code, { params: obstacle.params })
    const movesPersonnel = step.movesPersonnel ? 1 : 0
    const change = { state: "assigned", hostSchoolId: host.schoolId, kind, movesPersonnel, startsOn, endsOn } as const
    const details = { host: hostCode, kind, movesPersonnel: step.movesPersonnel, startsOn, endsOn, hostBefore: before.hostCode }
    await saveMemberStep({ actor, now, season, before, change, action: "season.member.assigned", details }, tx)
  })
}
