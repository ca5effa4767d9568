import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { existsStudioNo, findSchoolId, insertStudio } from "#db/queries/studios"
import { inTransaction } from "#db/transaction"
import { addDays, addYears, type CivilDate } from "~/domain/calendar/civil-date"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { clauseInShort, packOn } from "./studio-policy"
import { studioSubject } from "./studio-work"
import type { OpenStudio } from "./studios.schema"

interface Opening {
  /** of the action `studio.run` */
  readonly scope: Scope
  readonly actor: Actor
  readonly studio: OpenStudio
  readonly today: CivilDate
  readonly now: Instant
}

/** Opens a studio with its leader, for one cycle of at most the pack's years. */
export async function openStudio({ scope, actor, studio, today, now }: Opening): Promise<void> {
  const { districtId } = actor
  const { studioNo, name, kind, level, foundedOn } = studio
  if (foundedOn > today) refuse("studio_founded_ahead", { field: "foundedOn" })
  await inTransaction(async (tx) => {
    const pack = packOn({ packs: await policyPacks({ districtId }, tx), on: foundedOn, field: "foundedOn" })
    const { cycleYears } = pack.studio
    const latest = addDays(addYears(foundedOn, cycleYears.value), -1)
    const cycleEndsOn = studio.cycleEndsOn ?? latest
    if (cycleEndsOn < foundedOn) refuse("studio_ends_before_founded", { field: "cycleEndsOn", params: { foundedOn } })
    if (cycleEndsOn > latest)
      refuse("studio_cycle_too_long", { field: "cycleEndsOn", params: { latest, clause: clauseInShort(pack, cycleYears) } })
    if (await existsStudioNo({ districtId, studioNo }, tx)) refuse("studio_no_taken", { field: "studioNo", params: { studioNo } })
    const leader = await findRosterPerson(scope, studio.leaderNo, tx)
    if (leader === undefined) refuse("studio_person_unknown", { field: "leaderNo", params: { teacherNo: studio.leaderNo } })
    const hostSchoolId = studio.hostSchool === null ? null : await findSchoolId({ districtId, code: studio.hostSchool }, tx)
    if (hostSchoolId === undefined) refuse("studio_school_unknown", { field: "hostSchool" })
    const studioId = await insertStudio({ districtId, studioNo }, tx)
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => {
        const record = { studioId, name, kind, level, hostSchoolId, foundedOn, cycleEndsOn, withdrawnOn: null }
        await facts.insert("studio_record", record)
        const { teacherId } = leader
        await facts.insert("studio_member", { studioId, teacherId, role: "leader", joinedOn: foundedOn, leftOn: null })
      },
      tx,
    )
    await audit(tx, actor, "studio.opened", { subject: studioSubject(studioNo), details: { leader: leader.teacherNo, changes } })
  })
}
