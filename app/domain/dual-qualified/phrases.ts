/** What the rule of the dual-qualified (双师型) says. */
export const DUAL_QUALIFIED_PHRASES = [
  { key: "dual_qualified.summary.met", values: ["dualQualifiedLevel", "validUntil"] },
  { key: "dual_qualified.summary.may_apply", values: [] },
  { key: "dual_qualified.summary.may_not_apply", values: ["count"] },
  { key: "dual_qualified.summary.expired_may_apply", values: ["expiredOn"] },
  { key: "dual_qualified.summary.expired_may_not_apply", values: ["expiredOn", "count"] },
  { key: "dual_qualified.remedy.apply", values: [] },
  { key: "dual_qualified.remedy.complete", values: [] },
  { key: "dual_qualified.remedy.skill_certificate", values: [] },
] as const
