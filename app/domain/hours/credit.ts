/** What becomes of each hours entry: credited, or in exactly one of the buckets that say why not. */
import type { CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { HoursEntry } from "../facts"
import type { CreditingBucket } from "../policy/crediting"
import { allow } from "./limits"
import { repeatsAmong, type ToldTwice } from "./repeats"

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

/** One entry; its three amounts, in tenths of an hour, are 0 where another bucket holds it whole, and else add up to it. */
export interface Credit {
  readonly entry: HoursEntry
  readonly creditedTenths: number
  readonly lostToFactorTenths: number
  readonly lostToCapTenths: number
  /** null = credited whole */
  readonly reason: UncreditedReason | null
  readonly because: UncreditedBecause | null
  /** of a repeat: the entry that counts in its place */
  readonly countsInstead: HoursEntry | null
}

/** What decides where an entry belongs. `firstDay` is her first in post, null if never. */
export interface Crediting {
  readonly cycle: ClosedPeriod
  readonly duty: ClosedPeriod | null
  readonly firstDay: CivilDate | null
  readonly induction: ClosedPeriod | null
  readonly buckets: readonly CreditingBucket[]
  readonly requiredHours: number
  readonly toldTwice: readonly ToldTwice[]
}

/** The fate of each entry, in the order given, which is the crediting order of `entriesEndedBy`. Tested in turn: recognition, cycle, duty, repeat, factor, caps. */
export function creditEntries({ entries, crediting }: { entries: readonly HoursEntry[]; crediting: Crediting }): Credit[] {
  const { toldTwice, buckets, requiredHours } = crediting
  const repeats = repeatsAmong({ toldTwice, standing: (entry) => misplaced(entry, crediting) === null })
  const allowance = allow({ buckets, requiredHours })
  return entries.map((entry): Credit => {
    const fate = misplaced(entry, crediting)
    if (fate !== null) return uncredited(entry, fate, null)
    const countsInstead = repeats.get(entry)
    if (countsInstead !== undefined) return uncredited(entry, REPEAT, countsInstead)
    const { creditedTenths, lostToFactorTenths, lostToCapTenths } = allowance(entry)
    const because = lostToCapTenths > 0 ? "cap" : lostToFactorTenths > 0 ? "factor" : null
    const reason = because === null ? null : "over_cap"
    return { entry, creditedTenths, lostToFactorTenths, lostToCapTenths, reason, because, countsInstead: null }
  })
}

interface Fate {
  readonly reason: UncreditedReason
  readonly because: UncreditedBecause | null
}

const PENDING: Fate = { reason: "pending", because: null }
const REJECTED: Fate = { reason: "rejected", because: null }
const OTHER_CYCLE: Fate = { reason: "outside_cycle", because: "other_cycle" }
const NOT_IN_POST: Fate = { reason: "outside_cycle", because: "not_in_post" }
const AFTER_DUTY: Fate = { reason: "outside_cycle", because: "after_duty" }
const IN_INDUCTION: Fate = { reason: "before_duty", because: "induction" }
const BEFORE_POSTING: Fate = { reason: "before_duty", because: "before_posting" }
const BEFORE_TEACHING: Fate = { reason: "before_duty", because: "before_teaching" }
const REPEAT: Fate = { reason: "repeat", because: null }

function misplaced({ endsOn, recognition }: HoursEntry, { cycle, duty, firstDay, induction }: Crediting): Fate | null {
  if (recognition !== "recognised") return recognition === "pending" ? PENDING : REJECTED
  if (!contains(cycle, endsOn)) return OTHER_CYCLE
  if (duty === null) return NOT_IN_POST
  if (endsOn < duty.startsOn) {
    if (firstDay !== null && endsOn < firstDay) return BEFORE_POSTING
    return induction !== null && contains(induction, endsOn) ? IN_INDUCTION : BEFORE_TEACHING
  }
  return endsOn > duty.endsOn ? AFTER_DUTY : null
}

function uncredited(entry: HoursEntry, { reason, because }: Fate, countsInstead: HoursEntry | null): Credit {
  return { entry, creditedTenths: 0, lostToFactorTenths: 0, lostToCapTenths: 0, reason, because, countsInstead }
}
