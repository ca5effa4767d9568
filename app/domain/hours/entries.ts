/** The hours entries that exist on a day, in the order in which they are credited. */
import type { CivilDate } from "../calendar/civil-date"
import type { HoursEntry } from "../facts"
import { once } from "./shared-work"

/** The entries that had ended by `on` (that day included), earliest first; entries of one day by their key. */
export function entriesEndedBy({ entries, on }: { entries: readonly HoursEntry[]; on: CivilDate }): readonly HoursEntry[] {
  return once("entries", [entries, on], () => entries.filter((entry) => entry.endsOn <= on).sort(inCreditingOrder))
}

function inCreditingOrder(a: HoursEntry, b: HoursEntry): number {
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1
  return a.key < b.key ? -1 : 1
}
