import { type EnrolmentRow, listRunEnrolments } from "#db/queries/training/enrolments"
import { positionsIn } from "./shown-person"

interface Asked {
  readonly districtId: string
  /** places of somebody, in several runs perhaps */
  readonly rows: readonly EnrolmentRow[]
}

/** Where these places are in the lines of their runs, by their ids; only those that wait. */
export async function linePositions({ districtId, rows }: Asked): Promise<ReadonlyMap<number, number>> {
  const runIds = rows.filter(({ state }) => state === "waitlisted").map(({ runId }) => runId)
  if (runIds.length === 0) return new Map()
  const all = await listRunEnrolments({ kind: "district", districtId }, runIds)
  return new Map(runIds.flatMap((runId) => [...positionsIn(all.filter((row) => row.runId === runId))]))
}
