/** Who gets the seats of a run when more apply than there are, by the rule that the run was announced with. */
import { lotOf } from "./draw"
import { compareNeed, type Need } from "./need"

export type AllocationRule = "first_come" | "need_first" | "quota_by_school" | "lottery"

export interface Applicant {
  readonly teacherNo: string
  readonly schoolCode: string
  /** an instant in UTC; of two in the same moment, the one taken in first has the lower `order` */
  readonly appliedAt: string
  readonly order: number
  readonly need: Need | null
  /** seats given back too late within the time that the pack names */
  readonly lateWithdrawals: number
}

/** The rules in force for one run. */
export interface AllocationTerms {
  readonly rule: AllocationRule
  readonly capacity: number
  /** published: lots are drawn with it, in a lottery and where two needs are alike */
  readonly seed: string
  /** of quota_by_school: school code → seats kept for it */
  readonly quotas: Readonly<Record<string, number>>
}

/** Why somebody stands where she stands. */
export type RankReason = "came_first" | "need" | "lot" | "quota" | "beyond_quota"

export interface Ranked {
  readonly teacherNo: string
  /** 1 = first; who has a seat ranks before who has none */
  readonly rank: number
  readonly hasSeat: boolean
  readonly reason: RankReason
}

/** Everybody by rank: the first `capacity` have seats. Who applied when matters only where the rule says so. */
export function allocate({ terms, applicants }: { terms: AllocationTerms; applicants: readonly Applicant[] }): readonly Ranked[] {
  const sorted = [...applicants].sort(orderOf(terms))
  return placed({ terms, sorted }).map(({ teacherNo, reason }, at) => ({
    teacherNo,
    rank: at + 1,
    hasSeat: at < terms.capacity,
    reason,
  }))
}

/**
 * The stated order of two applicants, negative where `a` comes first. By need: what the hours would close; then fewer seats given
 * back too late; then the lot. No two are ever equal.
 */
export function orderOf({ rule, seed }: Pick<AllocationTerms, "rule" | "seed">): (a: Applicant, b: Applicant) => number {
  const lots = new Map<string, string>()
  const lot = (teacherNo: string) => {
    const known = lots.get(teacherNo) ?? lotOf({ seed, teacherNo })
    lots.set(teacherNo, known)
    return known
  }
  const byLot = (a: Applicant, b: Applicant) => compareText(lot(a.teacherNo), lot(b.teacherNo)) || compareText(a.teacherNo, b.teacherNo)
  if (rule === "first_come") return (a, b) => compareText(a.appliedAt, b.appliedAt) || a.order - b.order
  if (rule === "lottery") return byLot
  return (a, b) => compareNeed(a.need, b.need) || a.lateWithdrawals - b.lateWithdrawals || byLot(a, b)
}

/** Seats kept for schools go to those of each who need it most; what no school takes up goes to whoever needs it most. */
function placed({ terms, sorted }: { terms: AllocationTerms; sorted: readonly Applicant[] }) {
  if (terms.rule !== "quota_by_school") return sorted.map(({ teacherNo }) => ({ teacherNo, reason: REASONS[terms.rule] ?? "need" }))
  const left = new Map(Object.entries(terms.quotas))
  const kept: Applicant[] = []
  const others: Applicant[] = []
  for (const applicant of sorted) {
    const seats = left.get(applicant.schoolCode) ?? 0
    if (seats > 0) left.set(applicant.schoolCode, seats - 1)
    ;(seats > 0 ? kept : others).push(applicant)
  }
  return [
    ...kept.map(({ teacherNo }) => ({ teacherNo, reason: "quota" as const })),
    ...others.map(({ teacherNo }) => ({ teacherNo, reason: "beyond_quota" as const })),
  ]
}

const REASONS: Readonly<Partial<Record<AllocationRule, RankReason>>> = { first_come: "came_first", need_first: "need", lottery: "lot" }

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
