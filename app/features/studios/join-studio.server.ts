import { findRosterPerson } from "#db/queries/roster-person"
import { inTransaction } from "#db/transaction"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { assertAtWork, assertHasPlace } from "./join-faults"
import { findManagedStudio } from "./managed-studio.server"
import { packOn } from "./studio-policy"
import { type StudioWork, studioSubject } from "./studio-work"

const FIELDS = { role: "role", person: "teacherNo" }

/** Takes somebody into a studio, as leader, member or trainee, as far as there is a place. */
export async function joinStudio({ scope, actor, studioNo, change, today, now }: StudioWork<"join">): Promise<void> {
  const { districtId } = actor
  const { teacherNo, role, joinedOn } = change
  await inTransaction(async (tx) => {
    const { studio, members } = await findManagedStudio({ scope, studioNo }, tx)
    assertAtWork(studio, { on: joinedOn, today, field: "joinedOn" })
    const person = await findRosterPerson(scope, teacherNo, tx)
    if (person === undefined) refuse("studio_person_unknown", { field: "teacherNo", params: { teacherNo } })
    const { teacherId, name } = person
    const pack = packOn({ packs: await policyPacks({ districtId }, tx), on: joinedOn, field: "joinedOn" })
    assertHasPlace({ members, joining: { teacherId, name, role, joinedOn, leftOn: null }, pack, fields: FIELDS })
    const { studioId } = studio
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => void (await facts.insert("studio_member", { studioId, teacherId, role, joinedOn, leftOn: null })),
      tx,
    )
    await audit(tx, actor, "studio.joined", { subject: studioSubject(studioNo), details: { teacherNo, changes } })
  })
}
