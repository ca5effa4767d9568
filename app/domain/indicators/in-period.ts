/** Flow and stock: what is new in the plan period, and what is in force on the day. */
import { type CivilDate, earlierOf } from "../calendar/civil-date"
import type { Plan } from "./plan"

export interface Spell {
  /** awarded, founded, designated, joined … */
  readonly on: CivilDate
  /** the last day of its term; null = none recorded */
  readonly endsOn: CivilDate | null
  /** the first day on which it no longer holds; null = never withdrawn */
  readonly withdrawnOn: CivilDate | null
}

/** Begun in the plan period and by the day, and not withdrawn on it. Whether its term has ended on time does not matter. */
export function isNew({ on, withdrawnOn }: Pick<Spell, "on" | "withdrawnOn">, { plan, asOf }: { plan: Plan; asOf: CivilDate }): boolean {
  return plan.periodStart <= on && on <= earlierOf(asOf, plan.deadline) && !isWithdrawn(withdrawnOn, asOf)
}

/** In force on the day, whenever begun: its last day is one of them, that of its withdrawal is not. */
export function isInForce({ on, endsOn, withdrawnOn }: Spell, asOf: CivilDate): boolean {
  return on <= asOf && (endsOn === null || asOf <= endsOn) && !isWithdrawn(withdrawnOn, asOf)
}

function isWithdrawn(withdrawnOn: CivilDate | null, asOf: CivilDate): boolean {
  return withdrawnOn !== null && withdrawnOn <= asOf
}
