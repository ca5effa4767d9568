import { addDays, type CivilDate, daysBetween, earlierOf, eve } from "~/domain/calendar/civil-date"
import { type ClosedPeriod, type Period, touches } from "~/domain/calendar/period"
import type { LeaveKind } from "~/domain/codes"
import type { Seam } from "./postings-page"

interface LeavePeriod extends Period {
  readonly kind: LeaveKind
}

/** The seam between each posting and the time before it: what of it lies bare, or is claimed twice. Postings come earliest first. */
export function seamsOf(postings: readonly Period[], leaves: readonly LeavePeriod[]): readonly (Seam | null)[] {
  return postings.map((posting, at) => {
    const earlier = postings.slice(0, at)
    if (earlier.length === 0) return null
    const lastDay = latestEnd(earlier)
    if (lastDay === null || lastDay >= posting.startsOn) return overlapOf(lastDay, posting)
    const startsOn = addDays(lastDay, 1)
    if (startsOn === posting.startsOn) return null
    const gap = { startsOn, endsOn: eve(posting.startsOn) }
    return { kind: "gap", ...gap, days: daysIn(gap), leaves: leaves.filter((leave) => touches(leave, gap)).map(({ kind }) => kind) }
  })
}

/** The posting that ends on the eve of `posting`. */
export function adjoiningBefore<P extends Period>(postings: readonly P[], posting: Period): P | undefined {
  return postings.find(({ endsOn }) => endsOn === eve(posting.startsOn))
}

/** null = one of them is still open */
function latestEnd(periods: readonly Period[]): CivilDate | null {
  return periods.reduce<CivilDate | null>(
    (latest, { endsOn }) => (latest === null || endsOn === null ? null : endsOn > latest ? endsOn : latest),
    periods[0]?.endsOn ?? null,
  )
}

function overlapOf(lastDay: CivilDate | null, { startsOn, endsOn }: Period): Seam {
  const until = lastDay === null ? (endsOn ?? startsOn) : endsOn === null ? lastDay : earlierOf(lastDay, endsOn)
  const shared = { startsOn, endsOn: until }
  return { kind: "overlap", ...shared, days: daysIn(shared), leaves: [] }
}

function daysIn({ startsOn, endsOn }: ClosedPeriod): number {
  return daysBetween(startsOn, endsOn) + 1
}
