import { inTransaction } from "#db/transaction"
import { addDays, addYears } from "~/domain/calendar/civil-date"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findManagedStudio } from "./managed-studio.server"
import { clauseInShort, packOn } from "./studio-policy"
import { type StudioWork, studioSubject } from "./studio-work"

/** Gives a studio a further cycle, which follows the one before without a day between, of at most the pack's years. */
export async function renewStudio({ scope, actor, studioNo, change, today, now }: StudioWork<"renew">): Promise<void> {
  const { districtId } = actor
  const { version, cycleEndsOn } = change
  await inTransaction(async (tx) => {
    const { studio, members } = await findManagedStudio({ scope, studioNo, version }, tx)
    if (studio.withdrawnOn !== null) refuse("studio_closed", { field: "cycleEndsOn", params: { withdrawnOn: studio.withdrawnOn } })
    const former = studio.cycleEndsOn
    if (former !== null && cycleEndsOn <= former)
      refuse("studio_renewal_too_early", { field: "cycleEndsOn", params: { cycleEndsOn: former } })
    if (cycleEndsOn < studio.foundedOn)
      refuse("studio_ends_before_founded", { field: "cycleEndsOn", params: { foundedOn: studio.foundedOn } })
    const pack = packOn({ packs: await policyPacks({ districtId }, tx), on: today, field: "cycleEndsOn" })
    const { cycleYears } = pack.studio
    const startsOn = former === null ? today : addDays(former, 1)
    const latest = addDays(addYears(startsOn, cycleYears.value), -1)
    if (cycleEndsOn > latest)
      refuse("studio_cycle_too_long", { field: "cycleEndsOn", params: { latest, clause: clauseInShort(pack, cycleYears) } })
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => {
        await facts.correct("studio_record", studio.recordId, { cycleEndsOn })
        facts.touch(members.map(({ teacherId }) => teacherId))
      },
      tx,
    )
    await audit(tx, actor, "studio.renewed", { subject: studioSubject(studioNo), details: { changes } })
  })
}
