import type { DesignationLevel, Tier } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"

/** What is asked of a list of the ladder; every part stands in the address under the same name. "" = all. */
export interface LadderFilter {
  readonly q: string
  /** `none`: not even qualified, or not known to be */
  readonly tier: Tier | "none" | ""
  readonly level: DesignationLevel | ""
  readonly next: Tier | ""
  readonly near: "may_apply" | "one_lacks" | ""
  /** `ending`: the term ends within `ENDING_MONTHS`; `lapsed`: a class once held is no longer in force */
  readonly term: "ending" | "lapsed" | ""
  readonly school: string
  readonly subject: string
}

/** A term ends soon when it ends within so many months of today. */
export const ENDING_MONTHS = 12

/** People of one rung, by the level at which they hold it. */
export interface Rung {
  /** null: not even qualified, or not known to be */
  readonly tier: Tier | null
  readonly people: number
  readonly byLevel: Readonly<Record<DesignationLevel, number>>
  /** who may apply for the class above now, and who lacks one condition */
  readonly mayApply: number
  readonly oneLacks: number
}

/** A school or a subject: how many people, and how many of them on each rung. */
export interface LadderGroup {
  /** the school's code, or the subject; null = no subject recorded */
  readonly key: string | null
  readonly name: string | null
  readonly people: number
  readonly byTier: Readonly<Record<Tier | "none", number>>
  /** backbone and above */
  readonly awarded: number
}

export interface LadderPage {
  readonly people: number
  /** the highest first */
  readonly rungs: readonly Rung[]
  /** most awarded people first; the schools are null when the reader's scope is one school */
  readonly schools: readonly LadderGroup[] | null
  readonly subjects: readonly LadderGroup[]
  readonly ending: number
  readonly lapsed: number
  readonly schoolName: string | null
  readonly canAward: boolean
  readonly asOf: string
}

/** An award that a person of a list has in force: the way to its page. */
export interface ShownAward {
  readonly tier: string
  readonly level: DesignationLevel
  readonly grantedOn: string
}

export interface LadderRow {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly subject: string | null
  readonly tier: Tier | null
  readonly level: DesignationLevel | null
  readonly next: Tier | null
  readonly outcome: Outcome
  /** how many conditions of the next class do not hold; null = none are judged */
  readonly lacking: number | null
  /** names of the criteria that are not met, as far as the reader may know them; "withheld" for the others */
  readonly lacks: readonly string[]
  readonly termEndsOn: string | null
  readonly lapsed: Tier | null
  readonly lapsedOn: string | null
  readonly award: ShownAward | null
}

export interface LadderListPage {
  readonly filter: LadderFilter
  readonly rows: readonly LadderRow[]
  readonly total: number
  readonly next: string | null
  readonly previous: string | null
  readonly schools: readonly { readonly code: string; readonly name: string }[] | null
  readonly schoolName: string | null
  readonly subjects: readonly string[]
  readonly canAward: boolean
  readonly computedAt: string | null
  readonly asOf: string
}
