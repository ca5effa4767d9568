/** How old is she on a day? */
import type { CivilDate } from "./civil-date"
import { completedYears } from "./period"

/** Age in completed years; who was born on 29 February grows older on 28 February in common years. */
export function ageOn({ bornOn, on }: { readonly bornOn: CivilDate; readonly on: CivilDate }): number {
  return completedYears(bornOn, on)
}
