/** When can a verdict on titles change by itself? */
import { addDays, type CivilDate, firstDayOfYear, yearOf } from "../calendar/civil-date"
import { ethicsChanges } from "../ethics/criteria"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { certificateChanges } from "../registration/certificate-criterion"
import type { Application } from "./application"
import { classAdviserChanges } from "./class-adviser"
import { ruralServiceChanges } from "./rural-service-criterion"
import { rollingOf } from "./training-hours"

/**
 * The first day after `asOf` on which the outcome, a criterion or a figure can change with nothing new recorded, null if there is none;
 * `earliestDate` that is the day itself goes with the day and is no change. `application` null: the rule does not concern her, or that is not known.
 */
export function titleChangesNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  application: Application | null
}): CivilDate | null {
  const { facts, pack, asOf, application } = question
  const dates: (CivilDate | null)[] = [
    pack.inForceUntil === null ? null : addDays(pack.inForceUntil, 1),
    ...facts.postings.flatMap(({ startsOn, endsOn }) => [startsOn, dayAfter(endsOn)]),
    ...facts.titles.map(({ grantedOn }) => grantedOn),
  ]
  if (application !== null) dates.push(...applicationChanges(application))
  return dates.reduce<CivilDate | null>((next, date) => {
    if (date === null || date <= asOf) return next
    return next === null || date < next ? date : next
  }, null)
}

function applicationChanges(application: Application): (CivilDate | null)[] {
  const { facts, pack, asOf, years, hours, practice } = application
  return [
    // a new year moves the appraisals that are looked at
    firstDayOfYear(yearOf(asOf) + 1),
    facts.teachingSince,
    years.anniversaryOn,
    ...facts.titles.flatMap(({ engagedFrom, engagedUntil }) => [engagedFrom, dayAfter(engagedUntil)]),
    ...ethicsChanges(application),
    ...certificateChanges(application),
    ...facts.hours.map(({ endsOn }) => endsOn),
    rollingOf(application).nextExitOn,
    // her own cycle may begin or lapse, without which the hours cannot be known
    pack.cycle.mode.value === "individual" ? hours.nextChangeOn : null,
    ...classAdviserChanges(application),
    ...ruralServiceChanges(application),
    practice?.nextChangeOn ?? null,
  ]
}

function dayAfter(date: CivilDate | null): CivilDate | null {
  return date === null ? null : addDays(date, 1)
}
