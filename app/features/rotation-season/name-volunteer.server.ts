import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { insertSeasonMember } from "#db/queries/rotation-seasons-draw"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { keepVerdict } from "~/features/standings/keep-verdict.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { shownExemption } from "./exemption-shown"
import { memberSubject } from "./managed-member.server"
import { findManagedSeason } from "./managed-season.server"

export interface NameVolunteer {
  readonly actor: Actor
  readonly schoolYear: number
  readonly teacherNo: string
  readonly reason: string
  /** she is exempt, and that is known and meant */
  readonly acceptExempt: boolean
  readonly today: CivilDate
  readonly now: Instant
}

/** A school nominates somebody of its own who does not stand on the list, with the reason; the verdict on the day of the draw is kept. Returns the row's id. */
export async function nameVolunteer(input: NameVolunteer): Promise<{ readonly memberId: number }> {
  const { actor, schoolYear, teacherNo, reason, acceptExempt, today, now } = input
  const by = "season.nominate"
  return inTransaction(async (tx) => {
    const season = await findManagedSeason({ actor, by, schoolYear }, tx)
    const person = await findRosterPerson(scopeFor(actor, by), teacherNo, tx)
    if (person === undefined || person.employmentStatus !== "in_post") refuse("season_nobody_here", { field: "teacherNo" })
    const { teacherId } = person
    const asked = { actor, teacherId, rule: "rotation", asOf: season.drawnOn, now, today, purpose: "rotation_season" } as const
    const { id: keptVerdictId, verdict } = await keepVerdict(asked, tx)
    if (verdict.outcome === "exempt" && !acceptExempt)
      refuse("season_exempt", { field: "acceptExempt", params: { rotationExemption: shownExemption(actor, verdict) ?? "withheld" } })
    const { districtId } = actor
    const made = { createdAt: now, createdBy: actor.accountId }
    const member = { districtId, seasonId: season.id, teacherId, originSchoolCode: person.schoolCode, keptVerdictId, reason, ...made }
    const memberId = await insertSeasonMember({ ...member, origin: "volunteer", state: "nominated" }, tx)
    if (memberId === undefined) refuse("season_already_member", { field: "teacherNo" })
    const details = { from: null, to: "nominated", outcome: verdict.outcome, reason }
    await audit(tx, actor, "season.member.volunteered", { subject: memberSubject(schoolYear, teacherNo), details })
    return { memberId }
  })
}
