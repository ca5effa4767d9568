import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { refuse } from "~/platform/errors"
import { findManagedMember, type MemberStep } from "./managed-member.server"
import { noteRunning } from "./note-running.server"
import { startRotations } from "./start-rotations.server"

/** Sends one assigned person off. Refuses with the reason where she cannot go. */
export async function startMember(step: MemberStep & { today: CivilDate }): Promise<void> {
  const { actor, now, today } = step
  await inTransaction(async (tx) => {
    const { season, member } = await findManagedMember({ ...step, by: "season.run", from: ["assigned"] }, tx)
    const { stopped } = await startRotations({ actor, season, members: [member], today, now }, tx)
    const [stop] = stopped
    if (stop !== undefined) refuse(stop.obstacle.code, { params: stop.obstacle.params })
    await noteRunning({ actor, season, now }, tx)
  })
}
