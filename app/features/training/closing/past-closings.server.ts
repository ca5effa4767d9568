import { type ClosedPersonRow, listClosedPeople, listClosings } from "#db/queries/training/closings"
import type { RunRow } from "#db/queries/training/runs"
import type { CreditReason } from "~/domain/attendance/credited"
import type { ClosedLine, RunCost, ShownClosing } from "./closing-page"

/** The closings of a run as they were, the last one first. */
export async function shownClosings(run: RunRow): Promise<readonly ShownClosing[]> {
  const closings = await listClosings(run.id)
  const people = await listClosedPeople(closings.map(({ id }) => id))
  return closings.map(({ id, closedAt, closedByName, reversedAt, reversedByName, reverseReason }) => ({
    ...{ closedAt, closedBy: closedByName, reversedAt, reversedBy: reversedByName, reverseReason },
    people: people.filter(({ closingId }) => closingId === id).map((person) => closedLine(person, run.hoursTenths)),
  }))
}

function closedLine(person: ClosedPersonRow, courseTenths: number): ClosedLine {
  const { teacherNo, name, schoolName, presentMinutes, plannedMinutes, result, hoursTenths, note } = person
  const percent = plannedMinutes === 0 ? 0 : Math.floor((presentMinutes * 100) / plannedMinutes)
  return { teacherNo, name, schoolName, percent, result, reason: reasonOf(person, courseTenths), hours: hoursTenths / 10, note }
}

/** Why it came out so, told by what was kept of it. */
function reasonOf({ result, note, hoursTenths, hoursEntryId }: ClosedPersonRow, courseTenths: number): CreditReason {
  if (result === "failed") return note === null ? "too_little" : "failed"
  if (hoursEntryId === null) return "credited_already"
  return hoursTenths === courseTenths ? "all" : "in_part"
}

/** What an hour that the standing closing credits has cost, where costs are kept. */
export function runCost({ costCents }: Pick<RunRow, "costCents">, closings: readonly ShownClosing[]): RunCost {
  const standing = closings.find(({ reversedAt }) => reversedAt === null)
  const tenths = (standing?.people ?? []).reduce((sum, { hours }) => sum + Math.round(hours * 10), 0)
  const cost = costCents === null ? null : costCents / 100
  return { cost, hours: tenths / 10, perHour: cost === null || tenths === 0 ? null : (cost * 10) / tenths }
}
