/** How many of those of whom hours are required have them, and keep pace. */
import type { HoursFigures } from "../hours/figures"
import { type DemandPerson, gapOf } from "./unmet"

export interface Completion {
  /** of whom hours are required, and it is known how they stand: what the shares are of */
  readonly people: number
  readonly met: number
  /** credited at least what is expected of them by now */
  readonly onPace: number
  /** of whom facts are missing: in neither share */
  readonly undetermined: number
}

export type Paced = Pick<DemandPerson, "outcome"> & {
  readonly stood: (NonNullable<DemandPerson["stood"]> & Pick<HoursFigures, "expectedByNow">) | null
}

/** The completion of these people as they stand. */
export function completionOf(people: Iterable<Paced>): Completion {
  const sums = { people: 0, met: 0, onPace: 0, undetermined: 0 }
  for (const { outcome, stood } of people) {
    if (outcome === "undetermined") sums.undetermined += 1
    const gap = gapOf({ outcome, stood })
    if (gap === null || stood === null) continue
    sums.people += 1
    if (gap.totalTenths + gap.concentratedTenths === 0) sums.met += 1
    if (stood.credited >= stood.expectedByNow) sums.onPace += 1
  }
  return sums
}
