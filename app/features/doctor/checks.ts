import type { CheckId } from "#db/queries/doctor/find-findings"

export type { CheckId } from "#db/queries/doctor/find-findings"

/** `fault`: it cannot be so, and a verdict may be wrong for it; `verify` fails. `hint`: it may be so, but somebody should look. */
export type Severity = "fault" | "hint"

/** What a check is about, and so where it is corrected by hand. */
export type CheckArea = "posting" | "hours" | "growth" | "rotation" | "tier" | "studio" | "vocational" | "derived" | "provenance"

export interface Check {
  readonly severity: Severity
  readonly area: CheckArea
  /** whether some of its findings can be mended without asking anybody; see `plan-mend.ts` */
  readonly mends: boolean
}

const fault = (area: CheckArea, { mends = false } = {}): Check => ({ severity: "fault", area, mends })
const hint = (area: CheckArea, { mends = false } = {}): Check => ({ severity: "hint", area, mends })
const MENDS = { mends: true }

/**
 * Every check, in the order of the page. What the schema makes impossible is not looked for: two open postings of one person, a fact that ends
 * before it starts, one identity number of two people, two rows of one natural key.
 */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  posting_overlaps: fault("posting", MENDS),
  posting_after_left: fault("posting", MENDS),
  left_without_day: fault("posting"),
  posting_under_age: fault("posting"),
  in_post_without_posting: fault("posting"),
  school_without_record: fault("posting"),
  profile_school_differs: hint("posting"),
  same_person_twice: hint("posting"),
  hours_far_ahead: fault("hours"),
  hours_told_twice: hint("hours", MENDS),
  hours_before_teaching: hint("hours"),
  title_order: fault("growth"),
  title_before_teaching: hint("growth"),
  appraisal_in_future: fault("growth"),
  appraisal_before_teaching: hint("growth"),
  adviser_terms_overlap: hint("growth", MENDS),
  leaves_overlap: hint("growth", MENDS),
  certificate_shared: fault("growth"),
  certificate_in_future: fault("growth"),
  certificate_under_age: fault("growth"),
  registration_order: fault("growth"),
  influence_order: fault("growth"),
  rotation_same_school: fault("rotation"),
  rotations_overlap: fault("rotation"),
  rotation_without_posting: hint("rotation"),
  award_withdrawn_early: fault("tier"),
  awards_overlap: hint("tier"),
  award_skips_class: hint("tier"),
  studio_two_leaders: fault("studio"),
  membership_outside_cycle: fault("studio", MENDS),
  membership_after_withdrawal: fault("studio", MENDS),
  practice_days: fault("vocational"),
  specialised_elsewhere: hint("vocational"),
  dual_qualified_elsewhere: hint("vocational"),
  roster_differs: fault("derived", MENDS),
  standing_missing: fault("derived", MENDS),
  standing_overdue: hint("derived", MENDS),
  chain_broken: fault("provenance"),
  recorded_in_future: fault("provenance"),
}

export const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[]
