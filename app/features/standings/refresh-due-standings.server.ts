import type { Instant } from "#db/columns"
import { listTeachersDue } from "#db/queries/standings"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { recomputeStandings } from "./recompute-standings.server"
import { JUDGED_RULES } from "./rules"

const PEOPLE_A_TRANSACTION = 50

/** The daily job: recomputes everyone whose standing time alone may have changed by `today`, or who has none for a rule that is new, in short transactions so that others can write between. Returns the people recomputed. */
export async function refreshDueStandings(asked: { districtId: string; today: CivilDate; computedAt: Instant }): Promise<number> {
  const due = await listTeachersDue({ districtId: asked.districtId, on: asked.today, rules: JUDGED_RULES })
  for (let from = 0; from < due.length; from += PEOPLE_A_TRANSACTION) {
    const teacherIds = due.slice(from, from + PEOPLE_A_TRANSACTION)
    await inTransaction((tx) => recomputeStandings({ ...asked, teacherIds }, tx))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return due.length
}
