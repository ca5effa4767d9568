/** What becomes of each hours entry: credited, or in exactly one of the buckets that say why not. */
import type { CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { HoursEntry } from "../facts"
import type { CreditingBucket } from "../policy/crediting"
import { type Allowance, allow } from "./limits"
import { repeatsAmong } from "./repeats"

export type UncreditedReason = "over_cap" | "outside_cycle" | "before_duty" | "repeat" | "pending" | "rejected"

/** Refines a reason: `outside_cycle` the first three, `before_duty` the next three, `over_cap` the last two. */
export type UncreditedBecause =
  | "other_cycle"
  | "not_in_post"
  | "after_duty"
  | "induction"
  | "before_posting"
  | "before_teaching"
  | "factor"
  | "cap"

/** One entry; its three amounts of tenths of an hour are 0 where another bucket holds it whole. */
export interface Credit extends Allowance {
  readonly entry: HoursEntry
  /** null = credited whole */
  readonly reason: UncreditedReason | null
  readonly because: UncreditedBecause | null
  /** of a repeat: the entry that counts in its place */
  readonly countsInstead: HoursEntry | null
}

/** The stretches that decide where an entry belongs. `firstDay` is her first in post, null if never. */
export interface Crediting {
  readonly cycle: ClosedPeriod
  readonly duty: ClosedPeriod | null
  readonly firstDay: CivilDate | null
  readonly induction: ClosedPeriod | null
  readonly buckets: readonly CreditingBucket[]
  readonly requiredHours: number
}

const NOTHING: Allowance = { creditedTenths: 0, lostToFactorTenths: 0, lostToCapTenths: 0 }
type Fate = Pick<Credit, "reason" | "because">

/** The fate of each entry, in the order given, which is the crediting order of `entriesEndedBy`. Tested in turn: recognition, cycle, duty, repeat, factor, caps. */
export function creditEntries({ entries, crediting }: { entries: readonly HoursEntry[]; crediting: Crediting }): Credit[] {
  const fates = entries.map((entry) => misplaced(entry, crediting))
  const standing = entries.filter((_, at) => fates[at] === null)
  const repeats = repeatsAmong(standing)
  const counting = repeats.size === 0 ? standing : standing.filter((entry) => !repeats.has(entry))
  const allowances = crediting.buckets.length === 0 ? null : allow({ ...crediting, entries: counting })
  let counted = 0
  return entries.map((entry, at): Credit => {
    const fate = fates[at]
    if (fate) return { ...NOTHING, ...fate, entry, countsInstead: null }
    const countsInstead = repeats.get(entry)
    if (countsInstead !== undefined) return { ...NOTHING, entry, reason: "repeat", because: null, countsInstead }
    const { creditedTenths, lostToFactorTenths, lostToCapTenths } = allowances?.[counted++] ?? whole(entry)
    const because = lostToCapTenths > 0 ? "cap" : lostToFactorTenths > 0 ? "factor" : null
    const reason = because === null ? null : "over_cap"
    return { entry, creditedTenths, lostToFactorTenths, lostToCapTenths, reason, because, countsInstead: null }
  })
}

function whole({ tenthsOfHour }: HoursEntry): Allowance {
  return { creditedTenths: tenthsOfHour, lostToFactorTenths: 0, lostToCapTenths: 0 }
}

function misplaced({ endsOn, recognition }: HoursEntry, { cycle, duty, firstDay, induction }: Crediting): Fate | null {
  if (recognition !== "recognised") return { reason: recognition, because: null }
  if (!contains(cycle, endsOn)) return { reason: "outside_cycle", because: "other_cycle" }
  if (duty === null) return { reason: "outside_cycle", because: "not_in_post" }
  if (endsOn < duty.startsOn) {
    if (firstDay !== null && endsOn < firstDay) return { reason: "before_duty", because: "before_posting" }
    const inducting = induction !== null && contains(induction, endsOn)
    return { reason: "before_duty", because: inducting ? "induction" : "before_teaching" }
  }
  return endsOn > duty.endsOn ? { reason: "outside_cycle", because: "after_duty" } : null
}
