import { listMembersInState } from "#db/queries/rotation-seasons-members"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { SeasonStep } from "./begin-assigning.server"
import { findManagedSeason } from "./managed-season.server"
import { noteRunning } from "./note-running.server"
import type { Blocked } from "./season-page"
import { startRotations } from "./start-rotations.server"

/** Sends everybody assigned off at once, in one transaction. Who cannot go stays assigned, and is named with the reason. */
export async function startAssigned({
  actor,
  schoolYear,
  version,
  today,
  now,
}: SeasonStep & { today: CivilDate }): Promise<{ readonly started: number; readonly blocked: readonly Blocked[] }> {
  const by = "season.run"
  return inTransaction(async (tx) => {
    const season = await findManagedSeason({ actor, by, schoolYear }, tx)
    if (season.version !== version) refuse("changed_meanwhile")
    if (season.state === "nominating") refuse("season_still_nominating")
    const members = await listMembersInState(scopeFor(actor, by), { seasonId: season.id, state: "assigned" }, tx)
    if (members.length === 0) refuse("season_nobody_assigned")
    const { started, stopped } = await startRotations({ actor, season, members, today, now }, tx)
    if (started > 0) await noteRunning({ actor, season, now }, tx)
    return {
      started,
      blocked: stopped.map(({ member: { teacherNo, name }, obstacle }) => ({ teacherNo, name, ...obstacle })),
    }
  })
}
