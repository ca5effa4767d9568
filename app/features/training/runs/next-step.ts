import type { RunRow } from "#db/queries/training/runs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { RunStep } from "./run-page"

interface Standing {
  readonly run: Pick<RunRow, "state" | "allocation" | "allocatedAt" | "enrolFromOn" | "enrolUntilOn" | "startsOn">
  /** days of the sessions to be held, in order */
  readonly sessionDays: readonly CivilDate[]
  /** how many points are open */
  readonly open: number
  readonly today: CivilDate
}

/** What happens next to a run on a day: one step, for one person. */
export function nextStep({ run, sessionDays, open, today }: Standing): RunStep {
  if (run.state === "cancelled" || run.state === "closed") return run.state
  if (run.state === "draft") return sessionDays.length === 0 ? "plan_sessions" : open > 0 ? "settle_open" : "announce"
  const [first, last] = [sessionDays[0] ?? run.startsOn, sessionDays.at(-1) ?? run.startsOn]
  if (last < today) return "close"
  if (today < run.enrolFromOn) return "enrolment_opens"
  if (today <= run.enrolUntilOn) return "enrolling"
  if (run.allocation !== "first_come" && run.allocatedAt === null) return "allocate"
  return today < first ? "begins" : "under_way"
}
