import type { EnrolmentState } from "#db/schema/enrolments"

/** Whether somebody in this state has a place in the run, or may yet get one: she cannot apply for it anew. */
export function isStanding(state: EnrolmentState): boolean {
  return state !== "withdrawn" && state !== "removed"
}

/** Whether there is something to give back. */
export function canWithdraw(state: EnrolmentState): boolean {
  return state === "applied" || state === "enrolled" || state === "waitlisted" || state === "offered"
}
