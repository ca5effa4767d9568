import type { Instant } from "#db/columns"
import type { SeasonRow } from "#db/queries/rotation-seasons"
import { findSeasonMember, type MemberChange, type MemberRow, updateSeasonMember } from "#db/queries/rotation-seasons-members"
import type { SeasonMemberState } from "#db/schema/rotation-season"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { findManagedSeason, type SeasonRight } from "./managed-season.server"

/** One step with one person: who takes it, as she saw it. */
export interface MemberStep {
  readonly actor: Actor
  readonly schoolYear: number
  readonly memberId: number
  readonly version: number
  readonly now: Instant
}

export interface ManagedMember {
  readonly season: SeasonRow
  readonly member: MemberRow
}

/** The person with whom a step is about to be taken; refused where somebody has changed her meanwhile, or she is not in a state `from`. */
export async function findManagedMember(
  { actor, schoolYear, memberId, version, by, from }: MemberStep & { by: SeasonRight; from: readonly SeasonMemberState[] },
  tx: Tx,
): Promise<ManagedMember> {
  const season = await findManagedSeason({ actor, by, schoolYear }, tx)
  const member = await findSeasonMember(scopeFor(actor, by), { seasonId: season.id, memberId }, tx)
  if (member === undefined) throw new NotFound()
  if (member.version !== version) refuse("changed_meanwhile")
  if (!from.includes(member.state)) refuse("season_wrong_state", { params: { seasonMemberState: member.state } })
  return { season, member }
}

interface Taken {
  readonly actor: Actor
  readonly now: Instant
  readonly season: SeasonRow
  readonly before: MemberRow
  readonly change: Partial<MemberChange>
  readonly action: string
  readonly details?: Readonly<Record<string, Json>>
}

/** Writes a step and its audit event: from which state to which, and what else changed. */
export async function saveMemberStep({ actor, now, season, before, change, action, details = {} }: Taken, tx: Tx): Promise<void> {
  const after = { ...before, ...change }
  if (!(await updateSeasonMember({ ...after, updatedAt: now }, tx))) refuse("changed_meanwhile")
  await audit(tx, actor, action, {
    subject: memberSubject(season.schoolYear, before.teacherNo),
    details: { from: before.state, to: after.state, ...details },
  })
}

/** How the audit names a person of a season. */
export function memberSubject(schoolYear: number, teacherNo: string): { readonly kind: string; readonly key: string } {
  return { kind: "rotation_season_member", key: `${schoolYear}|${teacherNo}` }
}
