import type { EnrolmentRow } from "#db/queries/training/enrolments"
import { listLinePositions } from "#db/queries/training/enrolments-list"

/** Where these places, of several runs perhaps, are in the lines of their runs, by their ids; only those that wait. */
export async function linePositions(rows: readonly EnrolmentRow[]): Promise<ReadonlyMap<number, number>> {
  const waiting = rows.filter(({ state }) => state === "waitlisted").map(({ id }) => id)
  return waiting.length === 0 ? new Map() : listLinePositions(waiting)
}
