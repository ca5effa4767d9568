import type { RunRow } from "#db/queries/training/runs"
import type { ShownRun } from "./run-page"

/** A run as it is shown: hours instead of tenths, yuan instead of cents. */
export function shownRun(run: RunRow): ShownRun {
  const { number, version, state, title, courseNumber, courseName, courseEdition, delivery, startsOn, endsOn, capacity } = run
  const { allocation, enrolFromOn, enrolUntilOn, lotterySeed, acceptHours, cancelReason } = run
  const quotas = JSON.parse(run.quotas) as Record<string, number>
  return {
    ...{ number, version, state, title, courseNumber, courseName, courseEdition, delivery, startsOn, endsOn, capacity },
    ...{ allocation, enrolFromOn, enrolUntilOn, lotterySeed, acceptHours, cancelReason },
    hours: run.hoursTenths / 10,
    quotas: Object.entries(quotas).map(([schoolCode, seats]) => ({ schoolCode, seats })),
    cost: run.costCents === null ? null : run.costCents / 100,
    isSuggested: run.suggestion !== null,
  }
}
