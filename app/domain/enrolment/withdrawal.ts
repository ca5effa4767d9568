import { type CivilDate, daysBetween } from "../calendar/civil-date"

/** Whether a seat is given back too late for somebody else to plan by: fewer than so many days before the first session. */
export function isLateWithdrawal({ on, startsOn, days }: { on: CivilDate; startsOn: CivilDate; days: number }): boolean {
  return daysBetween(on, startsOn) < days
}
