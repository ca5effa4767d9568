import type { TierAwardKey } from "#db/queries/tier-awards"

/** An award's place in the audit, as the workbook names its row: number, class, level and day. */
export function awardSubject(teacherNo: string, { tier, level, grantedOn }: TierAwardKey): { kind: "tier_award"; key: string } {
  return { kind: "tier_award", key: [teacherNo, tier, level, grantedOn].join("|") }
}

export function isSameAward(a: TierAwardKey, b: TierAwardKey): boolean {
  return a.tier === b.tier && a.level === b.level && a.grantedOn === b.grantedOn
}
