/** Which parts of a portfolio (电子档案) are recorded of somebody by a day? */
import { type CivilDate, yearOf } from "../../calendar/civil-date"
import type { TeacherFacts } from "../../facts"
import type { PortfolioPart } from "../plan"

type Parts = Pick<TeacherFacts, "teachingSince" | "education" | "postings" | "certificates" | "titles" | "appraisals" | "hours">

/** What dates a part counts from its date; an appraisal is there once its year is over. */
const IS_RECORDED: Readonly<Record<PortfolioPart, (facts: Parts, asOf: CivilDate) => boolean>> = {
  teaching_since: ({ teachingSince }, asOf) => teachingSince !== null && teachingSince <= asOf,
  education: ({ education }) => education !== null,
  posting: ({ postings }, asOf) => postings.some(({ startsOn }) => startsOn <= asOf),
  certificate: ({ certificates }, asOf) => certificates.some(({ issuedOn }) => issuedOn <= asOf),
  title: ({ titles }, asOf) => titles.some(({ grantedOn }) => grantedOn <= asOf),
  appraisal: ({ appraisals }, asOf) => appraisals.some(({ year }) => year < yearOf(asOf)),
  hours: ({ hours }, asOf) => hours.some(({ endsOn }) => endsOn <= asOf),
}

/** Whether all of these parts are recorded. */
export function hasPortfolio(asked: { facts: Parts; parts: readonly PortfolioPart[]; asOf: CivilDate }): boolean {
  const { facts, parts, asOf } = asked
  return parts.every((part) => IS_RECORDED[part](facts, asOf))
}
