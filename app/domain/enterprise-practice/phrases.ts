/** What the rule of enterprise practice says, and how the vocational rules say whom they do not concern. */
export const ENTERPRISE_PRACTICE_PHRASES = [
  { key: "vocational.summary.not_in_post", values: [] },
  { key: "vocational.summary.school_kind", values: ["schoolKind"] },
  { key: "vocational.summary.culture_course", values: [] },
  { key: "vocational.summary.specialised_unknown", values: [] },
  { key: "vocational.remedy.record_specialised", values: [] },
  { key: "enterprise_practice.summary.met", values: ["days", "required", "years"] },
  { key: "enterprise_practice.summary.not_met", values: ["days", "required", "years", "missing"] },
  { key: "enterprise_practice.remedy.practise", values: ["missing"] },
  { key: "enterprise_practice.remedy.check_dates", values: ["missing", "attestedDays", "coveredDays"] },
] as const
