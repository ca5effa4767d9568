import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import { startExamination } from "./examinations.server"

/** So long the answer waits; whoever has a large district sees it running. */
const PATIENCE_MS = 2500

/** Examines the district afresh, whatever is known of it. */
export async function examineAgain(asked: { scope: Scope; today: CivilDate; now: Instant; patienceMs?: number }): Promise<void> {
  const { scope, today, now, patienceMs = PATIENCE_MS } = asked
  await startExamination({ districtId: scope.districtId, today, now }, { patienceMs })
}
