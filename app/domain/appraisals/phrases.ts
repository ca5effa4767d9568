/** What the criterion of appraisals says. */
export const APPRAISALS_PHRASES = [
  { key: "appraisals.remedy.failed", values: ["years"] },
  { key: "appraisals.remedy.record", values: ["years"] },
] as const
