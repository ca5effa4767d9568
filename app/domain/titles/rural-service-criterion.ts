/** The criterion of having taught at a rural or weak school, asked of people at urban schools. Clauses: title.rural-service, title.rural-settlements. */
import { addMonths, type CivilDate, eve } from "../calendar/civil-date"
import { fullMonths } from "../calendar/period"
import type { Settlement } from "../codes"
import { plainCriterion } from "../criterion"
import type { TeacherFacts } from "../facts"
import { phrase } from "../phrases"
import { clauseOf } from "../policy/pack"
import { ruralOrWeakEvidence, ruralOrWeakMissing, ruralOrWeakMonths, ruralOrWeakPeriods } from "../rotation/rural-service"
import type { Criterion } from "../verdict"
import type { Application } from "./application"
import { missingRemedy } from "./remedy"

type About = Pick<Application, "facts" | "pack" | "asOf" | "next" | "posting">

/**
 * `rural-service`: full months in all; null where the title does not ask it, or the present school lies elsewhere. Undetermined only where the
 * months fall short and it is not recorded whether they are asked, or whether schools that could fill them are rural or weak.
 */
export function ruralServiceCriterion(about: About): Criterion | null {
  const { pack, posting } = about
  if (!isAsked(about)) return null
  const { months, settlements } = pack.title.ruralService
  const actual = ruralOrWeakMonths(about)
  const isMet = actual >= months.value
  const missing = isMet ? [] : missingFacts(about)
  return plainCriterion({
    id: "rural-service",
    outcome: isMet ? "met" : missing.length > 0 ? "undetermined" : "not_met",
    required: months.value,
    actual,
    unit: "months",
    clause: clauseOf(pack, posting.schoolSettlement === null ? settlements : months),
    evidence: ruralOrWeakEvidence(about),
    missing,
    remedy: isMet ? null : (missingRemedy(missing) ?? phrase("title.remedy.rural_service", { months: months.value - actual })),
  })
}

/** The days after `asOf` on which one more month is full, or a rotation begins to count; starts and ends of postings change every verdict anyway. */
export function ruralServiceChanges(about: About): readonly CivilDate[] {
  const { facts, pack, asOf } = about
  if (!isAsked(about)) return []
  // Months that may count matter as well: once they could fill what lacks, it is a fact that is missing.
  const nextMonths = [about, { ...about, facts: unknownAsWeak(facts) }]
    .flatMap(ruralOrWeakPeriods)
    .filter(({ endsOn }) => endsOn === asOf)
    .map((period) => eve(addMonths(period.startsOn, fullMonths(period) + 1)))
  const countsFrom = facts.rotations.map(({ startsOn }) => eve(addMonths(startsOn, pack.rotation.creditMonths.value)))
  return [...new Set([...nextMonths, ...countsFrom])].filter((date) => date > asOf)
}

function isAsked({ pack, next, posting: { schoolSettlement } }: About): boolean {
  const { titles, settlements } = pack.title.ruralService
  return next !== null && titles.value.includes(next) && (schoolSettlement === null || settlements.value.includes(schoolSettlement))
}

function missingFacts(about: About): string[] {
  const { facts, pack, posting } = about
  const ifAllCounted = ruralOrWeakMonths({ ...about, facts: unknownAsWeak(facts) })
  const couldFill = ifAllCounted >= pack.title.ruralService.months.value ? ruralOrWeakMissing(about) : []
  return [...new Set([...(posting.schoolSettlement === null ? ["城乡类型"] : []), ...couldFill])]
}

/** As if every school of which it is not recorded were weak: what the months could be at most. */
function unknownAsWeak({ postings, rotations }: TeacherFacts): Pick<TeacherFacts, "postings" | "rotations"> {
  return {
    postings: postings.map((each) => ({ ...each, schoolIsWeak: couldCount(each.schoolSettlement, each.schoolIsWeak) })),
    rotations: rotations.map((each) => ({ ...each, hostIsWeak: couldCount(each.hostSettlement, each.hostIsWeak) })),
  }
}

function couldCount(settlement: Settlement | null, isWeak: boolean | null): boolean {
  return isWeak === true || isWeak === null || settlement === null
}
