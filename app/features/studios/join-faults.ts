import type { StudioMemberRow } from "#db/queries/studios"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { touches } from "~/domain/calendar/period"
import type { PolicyPack } from "~/domain/policy/pack"
import { refuse } from "~/platform/errors"
import { type Membership, mostAtOnce, periodOf } from "./studio-places"
import { clauseInShort } from "./studio-policy"
import { type StudioDays, studioState } from "./studio-state"

interface Joining {
  /** everybody else's memberships, and her own of other times */
  readonly members: readonly StudioMemberRow[]
  readonly joining: Membership & { readonly name: string }
  readonly pack: PolicyPack
  /** the fields that are at fault when the role or the person is */
  readonly fields: { readonly role: string; readonly person: string }
}

/** Refuses whom the studio cannot take in this role at this time: it has a leader, she is in it already, or it is full. */
export function assertHasPlace({ members, joining, pack, fields }: Joining): void {
  const period = periodOf(joining)
  const meanwhile = members.filter((member) => touches(periodOf(member), period))
  const own = meanwhile.find(({ teacherId }) => teacherId === joining.teacherId)
  if (own !== undefined) {
    const params = { name: joining.name, studioRole: own.role, from: own.joinedOn }
    if (own.leftOn === null) refuse("studio_member_overlaps_open", { field: fields.person, params })
    refuse("studio_member_overlaps", { field: fields.person, params: { ...params, until: own.leftOn } })
  }
  if (joining.role === "leader") {
    const leader = meanwhile.find(({ role }) => role === "leader")
    if (leader === undefined) return
    refuse("studio_leader_exists", { field: fields.role, params: { name: leader.name, from: leader.joinedOn } })
  }
  const setting = joining.role === "member" ? pack.studio.members : pack.studio.trainees
  const { most } = setting.value
  if (mostAtOnce(meanwhile, { role: joining.role, period }) < most) return
  refuse("studio_full", { field: fields.role, params: { studioRole: joining.role, most, clause: clauseInShort(pack, setting) } })
}

/** Refuses a day on which the studio is not at work, and any day once it is closed or past its cycle: it must be renewed first. */
export function assertAtWork(studio: StudioDays, { on, today, field }: { on: CivilDate; today: CivilDate; field: string }): void {
  const { foundedOn, cycleEndsOn, withdrawnOn } = studio
  const states = [studioState(studio, today), studioState(studio, on)]
  if (states.includes("closed")) refuse("studio_closed", { field, params: { withdrawnOn: withdrawnOn ?? "" } })
  if (states.includes("past_cycle")) refuse("studio_past_cycle", { field, params: { cycleEndsOn: cycleEndsOn ?? "" } })
  if (on < foundedOn) refuse("studio_before_founded", { field, params: { foundedOn } })
}
