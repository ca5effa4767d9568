import type { Delivery, Recognition, TrainingLevel } from "~/domain/codes"
import type { UncreditedBecause, UncreditedReason } from "~/domain/hours/credit"
import type { HoursFigures } from "~/domain/hours/figures"
import type { Phrase, Verdict } from "~/domain/verdict"

/** What the hours components ask of a page: less than `features/hours` gives, which therefore fits. */

export type ShownFigures = Omit<HoursFigures, "entries" | "uncredited" | "byTopic">
export type HoursVerdict = Verdict<ShownFigures>

export interface LedgerEntry {
  readonly key: string
  readonly projectName: string
  readonly level: TrainingLevel
  readonly delivery: Delivery
  readonly endsOn: string
  readonly recorded: number
  readonly counted: number
  readonly recognition: Recognition
  readonly reason: UncreditedReason | null
  readonly because: UncreditedBecause | null
  readonly insteadCounts: Phrase | null
}

/** What became of an entry: counted in full, left out wholly or in part, or belonging to another cycle. */
export type EntryFate = "counted" | "uncounted" | "elsewhere"

export function fateOf({ recorded, counted, because }: LedgerEntry): EntryFate {
  if (because === "other_cycle") return "elsewhere"
  return counted < recorded ? "uncounted" : "counted"
}

/** Sums hours in tenths, so that no binary fraction shows. */
export function sumHours(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + Math.round(amount * 10), 0) / 10
}

export type StandingWord = "met" | "on_pace" | "behind" | "not_applicable" | "undetermined"
export type ShownStanding = StandingWord | "met_closed" | "not_met_closed"

/** How the hours stand in one word: the verdict's outcome, and while there is time the pace. */
export function standingOf({ verdict, running }: { verdict: HoursVerdict; running: boolean }): ShownStanding {
  const { outcome, figures } = verdict
  if (outcome === "met") return running ? "met" : "met_closed"
  if (outcome === "not_met") return running ? (figures?.onPace ? "on_pace" : "behind") : "not_met_closed"
  return outcome === "undetermined" ? "undetermined" : "not_applicable"
}
