import type { StandingPosting } from "#db/queries/postings"
import { addYears, type CivilDate } from "~/domain/calendar/civil-date"
import { touches } from "~/domain/calendar/period"
import { refuse } from "~/platform/errors"

interface Checked {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  /** the fields that the dates were typed into */
  readonly fields: { readonly start: string; readonly end: string }
  /** the postings that stand beside it, as they will be */
  readonly others: readonly Pick<StandingPosting, "schoolName" | "startsOn" | "endsOn">[]
  /** the last day in post that 教师基本信息 gives */
  readonly leftOn: CivilDate | null
  readonly today: CivilDate
}

/** A posting may be recorded so long before it begins. */
export function latestStart(today: CivilDate): CivilDate {
  return addYears(today, 1)
}

/** Refuses a posting that ends before it starts, begins too far ahead or after she has left, or shares a day with another: both ends are days in post. */
export function checkPosting({ startsOn, endsOn, fields, others, leftOn, today }: Checked): void {
  if (endsOn !== null && endsOn < startsOn)
    refuse("posting_ends_before_start", { field: fields.end, params: { from: startsOn, to: endsOn } })
  const latest = latestStart(today)
  if (startsOn > latest) refuse("posting_too_far_ahead", { field: fields.start, params: { latest } })
  if (endsOn !== null && endsOn > latest) refuse("posting_too_far_ahead", { field: fields.end, params: { latest } })
  if (leftOn !== null && startsOn > leftOn) refuse("posting_after_leaving", { field: fields.start, params: { on: leftOn } })
  const open = endsOn === null ? others.find((other) => other.endsOn === null) : undefined
  if (open !== undefined) refuse("posting_two_open", { field: fields.end, params: { school: open.schoolName, from: open.startsOn } })
  const touched = others.find((other) => touches(other, { startsOn, endsOn }))
  if (touched === undefined) return
  const place = { school: touched.schoolName, from: touched.startsOn }
  const field = touched.startsOn < startsOn ? fields.start : fields.end
  if (touched.endsOn === null) refuse("posting_overlaps_open", { field, params: place })
  refuse("posting_overlaps", { field, params: { ...place, to: touched.endsOn } })
}
