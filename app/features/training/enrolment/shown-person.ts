import type { EnrolmentRow } from "#db/queries/training/enrolments"
import type { Need } from "~/domain/enrolment/need"
import type { NeedShown, PersonShown, PlaceShown } from "./enrolment-page"
import { readReason } from "./enrolment-reason"
import { obstacleWords } from "./obstacle-words"
import type { Weighed } from "./weigh-candidates.server"

/** A need in hours. */
export function shownNeed(need: Need | null): NeedShown | null {
  return (
    need && {
      lacks: need.lacksTenths / 10,
      lacksConcentrated: need.lacksConcentratedTenths / 10,
      counts: need.countsTenths / 10,
      fills: need.fillsTenths / 10,
      fillsConcentrated: need.fillsConcentratedTenths / 10,
      byOn: need.byOn,
    }
  )
}

/** Somebody's place. `position`: hers in the line, where she is in one. */
export function shownPlace(row: EnrolmentRow, position: number | null): PlaceShown {
  const { id, version, state, needsSchool, seat, rank, reason, offerEndsAt } = row
  return { id, version, state, needsSchool: needsSchool === 1, seat, rank, position, reason: readReason(reason), offerEndsAt }
}

/** Somebody before a run, with her place in it. */
export function shownPerson(weighed: Weighed, row: EnrolmentRow | undefined, position: number | null): PersonShown {
  const { teacherNo, name, schoolName, stage, subject, lateWithdrawals } = weighed.candidate
  return {
    ...{ teacherNo, name, schoolName, stage, subject, lateWithdrawals },
    need: shownNeed(weighed.need),
    against: obstacleWords(weighed),
    place: row === undefined ? null : { ...shownPlace(row, position), origin: row.origin, appliedAt: row.appliedAt },
  }
}
