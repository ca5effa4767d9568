/** The shares of a school year: who rotated among those due, and backbone teachers among them. Clauses: rotation.share, rotation.backbone-share, rotation.backbone-levels. */
import { type CivilDate, eve } from "../calendar/civil-date"
import { contains, fullMonths } from "../calendar/period"
import { schoolYearPeriod } from "../calendar/school-year"
import type { AwardedTier, Rotation, TeacherFacts } from "../facts"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { ClauseRef, Outcome } from "../verdict"
import { leadsElsewhere } from "./counted"

/** What the shares need of one person and school year. */
export interface PersonInYear {
  /** due (`evaluateRotation` met) on `eligibilityDay` */
  readonly eligible: boolean
  readonly rotated: boolean
  /** of who rotated: a backbone teacher or above when it started */
  readonly backbone: boolean
}

export interface Share {
  readonly numerator: number
  readonly denominator: number
  /** not rounded; null where the denominator is zero */
  readonly percent: number | null
  readonly targetPercent: number
  readonly outcome: Extract<Outcome, "met" | "not_met" | "undetermined">
  readonly clause: ClauseRef
}

export interface RotationRatios {
  readonly eligible: number
  readonly rotated: number
  readonly backboneAmongRotated: number
  /** rotated ÷ eligible; more than 100 % where people rotate before they are due */
  readonly share: Share
  /** backbone teachers ÷ rotated */
  readonly backboneShare: Share
}

/** The shares of one school year from the people of a district or a school, each once. Pure counting: nothing is NaN, an empty list is undetermined. */
export function rotationRatios({ people, pack }: { people: Iterable<PersonInYear>; pack: PolicyPack }): RotationRatios {
  let eligible = 0
  let rotated = 0
  let backboneAmongRotated = 0
  for (const person of people) {
    if (person.eligible) eligible++
    if (!person.rotated) continue
    rotated++
    if (person.backbone) backboneAmongRotated++
  }
  const { shareOfEligiblePercent, backboneSharePercent } = pack.rotation
  const shareOf = (numerator: number, denominator: number, target: typeof shareOfEligiblePercent): Share => ({
    numerator,
    denominator,
    percent: denominator === 0 ? null : (numerator * 100) / denominator,
    targetPercent: target.value,
    outcome: denominator === 0 ? "undetermined" : numerator * 100 >= target.value * denominator ? "met" : "not_met",
    clause: clauseOf(pack, target),
  })
  return {
    eligible,
    rotated,
    backboneAmongRotated,
    share: shareOf(rotated, eligible, shareOfEligiblePercent),
    backboneShare: shareOf(backboneAmongRotated, rotated, backboneSharePercent),
  }
}

/** The day on which it is asked who is due for the school year that begins in `startYear`: 31 August, its eve. */
export function eligibilityDay(startYear: number): CivilDate {
  return eve(schoolYearPeriod(startYear).startsOn)
}

interface InYear {
  readonly facts: Pick<TeacherFacts, "rotations">
  readonly pack: PolicyPack
  /** the calendar year in which the school year begins */
  readonly startYear: number
  readonly asOf: CivilDate
}

/**
 * Her rotations to another school that began in the school year and by `asOf`, and are planned for the pack's months, or lasted them, or
 * have no end recorded: here a recorded end counts as planned before it comes. One that is over still counts. Empty: she did not rotate.
 */
export function rotationsInYear({ facts, pack, startYear, asOf }: InYear): readonly Rotation[] {
  const year = schoolYearPeriod(startYear)
  const isLongEnough = ({ startsOn, endsOn }: Rotation) =>
    endsOn === null || fullMonths({ startsOn, endsOn }) >= pack.rotation.creditMonths.value
  return facts.rotations.filter(
    (rotation) => rotation.startsOn <= asOf && contains(year, rotation.startsOn) && leadsElsewhere(rotation) && isLongEnough(rotation),
  )
}

/** Whether she rotated in the school year, as `rotationsInYear` says. */
export function rotatedInYear(about: InYear): boolean {
  return rotationsInYear(about).length > 0
}

/** Whether she held an award (any class of award is backbone or above) of a level that counts on the day that one of `rotations` started. */
export function wasBackboneWhenStarted(about: {
  facts: Pick<TeacherFacts, "tierAwards">
  pack: PolicyPack
  rotations: readonly Pick<Rotation, "startsOn">[]
}): boolean {
  const { facts, pack, rotations } = about
  const awards = facts.tierAwards.filter(({ level }) => pack.rotation.backboneLevels.value.includes(level))
  return rotations.some(({ startsOn }) => awards.some((award) => isInForce(award, startsOn)))
}

function isInForce({ grantedOn, termEndsOn, withdrawnOn }: AwardedTier, on: CivilDate): boolean {
  return grantedOn <= on && (termEndsOn === null || on <= termEndsOn) && (withdrawnOn === null || on < withdrawnOn)
}
