/** For what does somebody count in the shares of rotation, in the last school year that is over? */
import { addDays, type CivilDate } from "../../calendar/civil-date"
import { contains } from "../../calendar/period"
import { schoolYearOf, schoolYearPeriod } from "../../calendar/school-year"
import { choosePack } from "../../policy/choose"
import type { RuleQuestion } from "../../question"
import { evaluateRotation } from "../../rotation/evaluate"
import { eligibilityDay, rotationsInYear, wasBackboneWhenStarted } from "../../rotation/ratios"
import { type Marks, markOf, shareMarks } from "./marks"

/** The year in which the last school year began that has ended by the day, its last day included. */
export function lastSchoolYear(asOf: CivilDate): number {
  return schoolYearOf(addDays(asOf, 1)) - 1
}

/** Who was due on its eve is in the denominator of `rotated`, who rotated in its numerator and in the denominator of `rotated_backbone`. */
export function rotationMarks({ facts, packs, asOf }: RuleQuestion): Marks {
  const startYear = lastSchoolYear(asOf)
  return dueMarks({ facts, packs, asOf: eligibilityDay(startYear) }) | rotatedMarks({ facts, packs, asOf }, startYear)
}

function dueMarks({ facts, packs, asOf }: RuleQuestion): Marks {
  if (!facts.postings.some((posting) => contains(posting, asOf))) return 0
  const { outcome } = evaluateRotation({ facts, packs, asOf })
  if (outcome === "met") return markOf("rotated", "denominator")
  return outcome === "undetermined" ? markOf("rotated", "unknown") : 0
}

function rotatedMarks({ facts, packs, asOf }: RuleQuestion, startYear: number): Marks {
  if (facts.rotations.length === 0) return 0
  const pack = choosePack({ packs, on: schoolYearPeriod(startYear).startsOn })
  const rotations = pack === null ? [] : rotationsInYear({ facts, pack, startYear, asOf })
  if (pack === null || rotations.length === 0) return 0
  return markOf("rotated", "numerator") | shareMarks("rotated_backbone", wasBackboneWhenStarted({ facts, pack, rotations }))
}
