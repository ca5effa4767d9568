/** Where is somebody counted on a day? */
import type { CivilDate } from "../../calendar/civil-date"
import type { Posting } from "../../facts"

/** The school at which she began last by the day, whether or not she is still there; where she begins first, if she has not begun. null = no posting. */
export function schoolOn({ postings, asOf }: { postings: readonly Posting[]; asOf: CivilDate }): string | null {
  let last: Posting | null = null
  let first: Posting | null = null
  for (const posting of postings) {
    if (posting.startsOn <= asOf && (last === null || posting.startsOn >= last.startsOn)) last = posting
    if (first === null || posting.startsOn < first.startsOn) first = posting
  }
  return (last ?? first)?.schoolCode ?? null
}
