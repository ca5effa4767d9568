import type { BalanceFinding } from "~/domain/balance/findings"
import type { BalanceMeasure } from "~/domain/balance/measures"
import type { SchoolKind, SchoolOwnership, Settlement } from "~/domain/codes"

/** One figure, not rounded, with its parts (hours in tenths); null = not known, or of nobody. */
export interface ShownFigureOfBalance {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}
export type ShownBalance = Readonly<Record<BalanceMeasure, ShownFigureOfBalance>>

export interface BalanceRow {
  readonly schoolCode: string
  readonly schoolName: string
  readonly kind: SchoolKind
  readonly ownership: SchoolOwnership | null
  readonly settlement: Settlement | null
  readonly inPost: number
  readonly pupils: number | null
  readonly pupilsOn: string | null
  readonly figures: ShownBalance
  readonly findings: readonly BalanceFinding[]
}

/** Schools taken together: the district, public and private ones, those of a kind of place. */
export interface BalanceGroup {
  readonly by: "district" | "ownership" | "settlement"
  readonly code: SchoolOwnership | Settlement | null
  readonly schools: number
  readonly inPost: number
  readonly pupils: number | null
  readonly figures: ShownBalance
}

/** What is asked of a measure and what is usual among the schools: said above the table. */
export interface BalanceYardstick {
  readonly measure: BalanceMeasure
  readonly norm: { readonly atLeast: number; readonly clause: string; readonly isLocal: boolean } | null
  /** null where too few schools have the figure, or half of them do not differ */
  readonly fences: {
    readonly lowerQuartile: number
    readonly median: number
    readonly upperQuartile: number
    readonly lower: number
    readonly upper: number
  } | null
  /** schools of which the figure is known */
  readonly schools: number
}

export const BALANCE_SORTS = [
  "school",
  "hours_completion",
  "rotation_share",
  "rotation_backbone",
  "backbone_per_hundred",
  "trained_hours",
] as const
export type BalanceSort = (typeof BALANCE_SORTS)[number]

/** What is asked of the list; every part stands in the address under the same name. "" = all. */
export interface BalanceFilter {
  readonly ownership: SchoolOwnership | ""
  readonly settlement: Settlement | ""
  readonly kind: SchoolKind | ""
  /** `shortcomings`: below the norm or far below the others; `far`: far from them either way; `unknown`: a figure is missing */
  readonly found: "shortcomings" | "far" | "unknown" | ""
  readonly sort: BalanceSort
}

export interface BalancePage {
  readonly filter: BalanceFilter
  readonly rows: readonly BalanceRow[]
  /** schools in the reader's reach, whatever is asked */
  readonly total: number
  readonly groups: readonly BalanceGroup[]
  readonly yardsticks: readonly BalanceYardstick[]
  /** of the whole reach: schools with a shortcoming */
  readonly withShortcomings: number
  /** the school year whose rotation counts, by the calendar year in which it began */
  readonly schoolYear: number
  readonly policy: { readonly id: string; readonly version: string } | null
  readonly isOwnSchool: boolean
  readonly canWritePupils: boolean
  readonly asOf: string
}

/** How many pupils a school said to have. */
export interface ShownPupilCount {
  readonly id: number
  readonly countedOn: string
  readonly pupils: number
  readonly recordedAt: string
  readonly recordedBy: string | null
}

export interface SchoolPupilsPage {
  readonly school: BalanceRow
  readonly counts: readonly ShownPupilCount[]
  readonly yardsticks: readonly BalanceYardstick[]
  readonly canWritePupils: boolean
  readonly today: string
}
