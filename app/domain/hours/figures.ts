/** The figures of an hours verdict: numbers in hours, one decimal at most. */
import type { CivilDate } from "../calendar/civil-date"
import type { Delivery, TrainingLevel, TrainingTopic } from "../codes"
import type { Phrase } from "../verdict"
import type { UncreditedBecause, UncreditedReason } from "./credit"

export interface HoursFigures {
  readonly cycleStart: CivilDate
  readonly cycleEnd: CivilDate
  /** both null where no day of the cycle is one of duty */
  readonly dutyStart: CivilDate | null
  readonly dutyEnd: CivilDate | null
  /** full calendar months of duty in the cycle; of them, those by now that were wholly leave */
  readonly months: number
  readonly leaveMonths: number
  readonly required: number
  readonly credited: number
  /** every entry that had ended, of all time: `credited` plus the sum of `uncredited` */
  readonly recorded: number
  readonly remaining: number
  readonly expectedByNow: number
  readonly onPace: boolean
  readonly concentrated: number
  readonly concentratedRequired: number
  readonly rollingFiveYears: number
  /** credited hours; every year of the cycle so far has its row, and kinds that were credited */
  readonly byYear: Readonly<Record<string, number>>
  readonly byLevel: Readonly<Partial<Record<TrainingLevel, number>>>
  readonly byDelivery: Readonly<Partial<Record<Delivery, number>>>
  readonly byTopic: Readonly<Partial<Record<TrainingTopic | "unspecified", number>>>
  readonly uncredited: readonly UncreditedHours[]
  /** one row an entry, in crediting order */
  readonly entries: readonly LedgerRow[]
}

export interface UncreditedHours {
  /** key of the entry; one that loses hours both to a factor and to a cap has two rows */
  readonly entry: string
  readonly hours: number
  readonly reason: UncreditedReason
  readonly because: UncreditedBecause | null
}

export interface LedgerRow {
  readonly entry: string
  readonly hours: number
  readonly credited: number
  readonly reason: UncreditedReason | null
  readonly because: UncreditedBecause | null
  /** where the hours could count instead, or what counts in their place */
  readonly insteadCounts: Phrase | null
}
