/** What the rule of registration, and the criterion of a valid certificate, say. */
export const REGISTRATION_PHRASES = [
  { key: "certificate.remedy.obtain", values: [] },
  { key: "certificate.remedy.register", values: [] },

  // whom it concerns
  { key: "registration.summary.not_in_post", values: [] },
  { key: "registration.summary.not_established", values: [] },
  { key: "registration.summary.ownership", values: ["schoolOwnership"] },
  { key: "registration.summary.established_unknown", values: [] },
  { key: "registration.summary.ownership_unknown", values: [] },
  { key: "registration.remedy.record_established", values: [] },
  { key: "registration.remedy.record_ownership", values: [] },

  // how it stands
  { key: "registration.summary.no_certificate", values: [] },
  { key: "registration.summary.until_unknown", values: [] },
  { key: "registration.summary.sanctioned_until_unknown", values: [] },
  { key: "registration.summary.met", values: ["until"] },
  { key: "registration.summary.met_overdue", values: ["until"] },
  { key: "registration.summary.running", values: ["hours", "required", "missing", "until"] },
  { key: "registration.summary.appraisals_unknown", values: ["years"] },
  { key: "registration.summary.deferred", values: ["count", "until"] },
  { key: "registration.summary.failed", values: ["count", "until"] },
  { key: "registration.remedy.record_until", values: [] },
  { key: "registration.remedy.appraisals", values: ["years"] },
  { key: "registration.remedy.hours", values: ["missing", "until"] },
  { key: "registration.remedy.hours_closed", values: ["missing", "until"] },
] as const
