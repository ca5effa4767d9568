import type { TodayAsked } from "#db/queries/indicators/today-columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { fixedCycleOf } from "~/domain/hours/cycle"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { choosePack } from "~/domain/policy/choose"
import type { FactsBasis } from "./facts-basis.server"

/** What the standings are asked to count by: what the pack of the day says. null where none is in force; then everybody is judged instead. */
export function standingsAsked(asked: {
  readonly schoolCode: string | null
  readonly today: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  readonly basis: FactsBasis
}): TodayAsked | null {
  const { schoolCode, today, portfolioParts, basis } = asked
  const pack = choosePack({ packs: basis.packs, on: today })
  if (pack === null) return null
  const cycle = fixedCycleOf({ pack, on: today })
  return {
    today,
    schoolCode,
    portfolioParts,
    kindergartenPostKinds: pack.registration.kindergartenPostKinds.value,
    lastDay: cycle === null ? "own" : cycle.endsOn === today ? "all" : "none",
  }
}
