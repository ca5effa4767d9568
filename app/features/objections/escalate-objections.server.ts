import { escalateObjection, listOverdueObjections } from "#db/queries/objections-open"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { systemActor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"

/** The daily job: puts every case that was not answered by its day before HR, each exactly once however often this runs. Returns how many. */
export async function escalateObjections({ districtId, today }: { districtId: string; today: CivilDate }): Promise<number> {
  if ((await listOverdueObjections({ districtId, today })).length === 0) return 0
  return inTransaction(async (tx) => {
    let escalated = 0
    for (const { id, number } of await listOverdueObjections({ districtId, today }, tx)) {
      if (!(await escalateObjection({ id, at: now() }, tx))) continue
      await audit(tx, systemActor(districtId), "objection.escalated", { subject: { kind: "objection", key: number } })
      escalated += 1
    }
    return escalated
  })
}
