/** Which pack holds when, once later ones were published over earlier ones. */
import { addDays, eve } from "../calendar/civil-date"
import type { PolicyPack } from "./pack"

/**
 * Lays a newly published pack over those published before: on every day of its own it holds, before and after it they go on.
 * What is cut off ends on the eve; nothing of a pack but its days changes. `packs` and the answer are ordered by their first day.
 */
export function layOver({ packs, published }: { packs: readonly PolicyPack[]; published: PolicyPack }): readonly PolicyPack[] {
  const { inForceFrom: from, inForceUntil: until } = published
  const others = packs.flatMap((pack) => {
    const pieces: PolicyPack[] = []
    if (pack.inForceFrom < from)
      pieces.push(pack.inForceUntil !== null && pack.inForceUntil < from ? pack : { ...pack, inForceUntil: eve(from) })
    if (until !== null && (pack.inForceUntil === null || pack.inForceUntil > until))
      pieces.push(pack.inForceFrom > until ? pack : { ...pack, inForceFrom: addDays(until, 1) })
    return pieces
  })
  return [...others, published].sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
}
