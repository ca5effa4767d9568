import type { SeasonRow } from "#db/queries/rotation-seasons"
import { fullMonths } from "~/domain/calendar/period"
import type { PolicyPack } from "~/domain/policy/pack"
import { creditMonthsOn } from "./season-dates"
import type { SeasonView } from "./season-page"

/** A season as screens show it, with whether its length is enough to count. */
export function seasonView({ id: _, ...season }: SeasonRow, packs: readonly PolicyPack[]): SeasonView {
  return { ...season, months: fullMonths(season), creditMonths: creditMonthsOn({ packs, on: season.startsOn }) }
}
