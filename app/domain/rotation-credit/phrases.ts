/** What the rule of counted rotations says. */
export const ROTATION_CREDIT_PHRASES = [
  { key: "rotation_credit.summary.met", values: ["count", "startsOn"] },
  { key: "rotation_credit.summary.running", values: ["months", "required", "countsOn"] },
  { key: "rotation_credit.summary.too_short", values: ["months", "required"] },
  { key: "rotation_credit.summary.none", values: ["required"] },
  { key: "rotation_credit.summary.not_in_post", values: [] },
  { key: "rotation_credit.remedy.go_on", values: ["countsOn"] },
  { key: "rotation_credit.remedy.apply", values: ["required"] },
] as const
