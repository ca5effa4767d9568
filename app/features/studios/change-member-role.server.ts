import { inTransaction } from "#db/transaction"
import { eve } from "~/domain/calendar/civil-date"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { assertAtWork, assertHasPlace } from "./join-faults"
import { findManagedStudio, memberSeen } from "./managed-studio.server"
import { packOn } from "./studio-policy"
import { type StudioWork, studioSubject } from "./studio-work"

const FIELDS = { role: "role", person: "role" }

/** Gives somebody another role from a day on: the membership so far ends on its eve, and another follows. */
export async function changeMemberRole({ scope, actor, studioNo, change, today, now }: StudioWork<"change-role">): Promise<void> {
  const { districtId } = actor
  const { memberId, role, from } = change
  await inTransaction(async (tx) => {
    const managed = await findManagedStudio({ scope, studioNo }, tx)
    const { studio } = managed
    const member = await memberSeen(managed, memberId, tx)
    const { teacherId, teacherNo, name, joinedOn, leftOn } = member
    assertAtWork(studio, { on: from, today, field: "from" })
    if (role === member.role) refuse("studio_same_role", { field: "role", params: { name, studioRole: role } })
    if (from <= joinedOn) refuse("studio_role_before_joined", { field: "from", params: { name, joinedOn } })
    if (leftOn !== null && from > leftOn) refuse("studio_left_already", { field: "from", params: { name, leftOn } })
    const pack = packOn({ packs: await policyPacks({ districtId }, tx), on: from, field: "from" })
    const others = managed.members.filter((other) => other.memberId !== memberId)
    assertHasPlace({ members: others, joining: { teacherId, name, role, joinedOn: from, leftOn }, pack, fields: FIELDS })
    const { studioId } = studio
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => {
        await facts.correct("studio_member", memberId, { leftOn: eve(from) })
        await facts.insert("studio_member", { studioId, teacherId, role, joinedOn: from, leftOn })
      },
      tx,
    )
    await audit(tx, actor, "studio.role_changed", { subject: studioSubject(studioNo), details: { teacherNo, changes } })
  })
}
