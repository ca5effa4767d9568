/** Hours that must have ended within a stretch of days, and those that did: the form that both rules of induction have. */
import type { CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { TrainingTopic } from "../codes"
import type { HoursEntry } from "../facts"
import { entriesEndedBy } from "../hours/entries"
import { repeatsAmong, trainingsToldTwice } from "../hours/repeats"

export type InductionCriterionId = "new-teacher-hours" | "principal-hours"

export interface Requirement {
  readonly period: ClosedPeriod
  readonly requiredHours: number
  readonly hours: number
  readonly counted: readonly HoursEntry[]
}

/** What of `entries` counts by `asOf`: recognised, ended within `period`, of `topic` unless null, repeats once. Factors and caps belong to the five-year hours alone. */
export function requirementOf(rule: {
  entries: readonly HoursEntry[]
  period: ClosedPeriod
  topic: TrainingTopic | null
  requiredHours: number
  asOf: CivilDate
}): Requirement {
  const { period, topic, requiredHours } = rule
  const standing = entriesEndedBy({ entries: rule.entries, on: rule.asOf }).filter(
    (entry) => entry.recognition === "recognised" && contains(period, entry.endsOn) && (topic === null || entry.topic === topic),
  )
  const repeats = repeatsAmong({ toldTwice: trainingsToldTwice(standing), standing: () => true })
  const counted = standing.filter((entry) => !repeats.has(entry))
  return { period, requiredHours, hours: counted.reduce((sum, entry) => sum + entry.tenthsOfHour, 0) / 10, counted }
}
