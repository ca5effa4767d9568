/** Hours of the last years up to a day, whatever the cycle and the duty. Clause: hours.rolling. */
import { addYears, type CivilDate } from "../calendar/civil-date"
import { leavesRollingWindowOn } from "../calendar/rolling-window"
import type { HoursEntry } from "../facts"
import type { CreditingBucket } from "../policy/crediting"
import { weighedTenths } from "./limits"
import { repeatsAmong, type ToldTwice } from "./repeats"

export interface Rolling {
  readonly tenths: number
  /** the first day on which an entry that counts now lies too far back; null if none counts */
  readonly nextExitOn: CivilDate | null
}

/** Recognised hours, factors applied, repeats once, that ended in (asOf − years, asOf]. `entries` in crediting order, none after `asOf`. No caps: they belong to a cycle. */
export function rollingHours(window: {
  entries: readonly HoursEntry[]
  toldTwice: readonly ToldTwice[]
  asOf: CivilDate
  years: number
  buckets: readonly CreditingBucket[]
}): Rolling {
  const { entries, toldTwice, asOf, years, buckets } = window
  const after = addYears(asOf, -years)
  const standing = (entry: HoursEntry) => entry.recognition === "recognised" && entry.endsOn > after
  const repeats = repeatsAmong({ toldTwice, standing })
  let tenths = 0
  let first: CivilDate | null = null
  for (const entry of entries) {
    if (!standing(entry) || repeats.has(entry)) continue
    tenths += weighedTenths({ entry, buckets })
    first ??= entry.endsOn
  }
  return { tenths, nextExitOn: first === null ? null : leavesRollingWindowOn({ date: first, years }) }
}
