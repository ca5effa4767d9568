import {
  type CountedPart,
  type CountedPerson,
  type FoundPerson,
  listCountedToday,
  listFoundPeople,
} from "#db/queries/indicators/counted-people"
import { listRosterPlaces } from "#db/queries/indicators/people-state"
import { COUNTED_TODAY, type CountedToday } from "#db/queries/indicators/today-columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DistrictFacts, TallyName } from "~/domain/indicators/district-facts"
import type { Plan } from "~/domain/indicators/plan"
import { isMarked } from "~/domain/indicators/tallied/marks"
import { choosePack } from "~/domain/policy/choose"
import type { Scope } from "~/platform/scope"
import { districtFacts } from "./district-facts.server"
import type { EvidenceFilter } from "./evidence-page"
import { basisKey, type FactsBasis, factsBasis } from "./facts-basis.server"
import { peopleOn } from "./people-on.server"
import { peopleToday } from "./people-today.server"
import { remembering } from "./remembered"
import { schoolOf } from "./school-of"
import { standingsAsked } from "./standings-asked"

export interface PeopleAsked {
  readonly scope: Scope
  readonly tally: TallyName
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly plan: Plan
  readonly filter: EvidenceFilter
}

/** The people behind a share, part by part, by school and name. */
export interface PeopleList {
  readonly list: (part: CountedPart) => Promise<readonly CountedPerson[]>
  /** those that are listed */
  readonly total: () => Promise<number>
  /** who fits too, but is at another school by now, where the reader does not know her */
  readonly withheld: number
}

const remembered = remembering<{ readonly people: readonly FoundPerson[]; readonly withheld: number }>(4)

/** The people behind a share: of today along the list of people, as the standings say; else those whom the rules were asked of. */
export async function evidenceOfPeople(asked: PeopleAsked): Promise<PeopleList> {
  const { scope, tally, asOf, today, plan, filter } = asked
  const { portfolioParts } = plan
  const { stage, subject, counts } = filter
  const basis = await factsBasis(scope.districtId)
  const standings = asOf === today ? standingsAsked({ ...filter, today, portfolioParts, basis }) : null
  if (standings !== null && isCountedToday(tally)) {
    const list = (part: CountedPart) => listCountedToday(scope, { ...standings, tally, filter: { stage, subject, counts }, part })
    return { list, total: async () => totalOf((await districtFacts({ ...asked, schoolCode: null })).tallies, asked), withheld: 0 }
  }
  const schoolCode = schoolOf(scope, filter.schoolCode)
  const key = [
    scope.kind,
    scope.districtId,
    schoolCode,
    tally,
    asOf,
    today,
    portfolioParts.join(),
    JSON.stringify(filter),
    basisKey(basis),
  ].join("|")
  const found = await remembered.get(key, async () => {
    const people = (await judgedPeople(asked, basis)).filter(fits({ ...filter, schoolCode }))
    if (scope.kind === "district") return { people, withheld: 0 }
    const reached = new Set(
      (
        await listRosterPlaces(
          scope,
          people.map(({ teacherId }) => teacherId),
        )
      ).map(({ teacherId }) => teacherId),
    )
    const named = people.filter(({ teacherId }) => reached.has(teacherId))
    return { people: named, withheld: people.length - named.length }
  })
  const { people, withheld } = found
  return { list: (part) => listFoundPeople(scope, { people, part }), total: async () => people.length, withheld }
}

/** Of a tally whose numerator is a part of its denominator. */
function totalOf(tallies: DistrictFacts["tallies"], { scope, tally, filter }: PeopleAsked): number {
  const { stage, subject, counts } = filter
  const schoolCode = schoolOf(scope, filter.schoolCode)
  return tallies[tally]
    .filter(
      (place) =>
        (schoolCode === null || place.schoolCode === schoolCode) &&
        (stage === null || place.stage === stage) &&
        (subject === null || place.subject === subject),
    )
    .reduce((sum, { numerator, denominator }) => sum + (counts === null ? denominator : counts ? numerator : denominator - numerator), 0)
}

function isCountedToday(tally: TallyName): tally is CountedToday {
  return (COUNTED_TODAY as readonly TallyName[]).includes(tally)
}

async function judgedPeople(
  { scope, tally, asOf, today, plan: { portfolioParts } }: PeopleAsked,
  basis: FactsBasis,
): Promise<readonly FoundPerson[]> {
  const asked = { districtId: scope.districtId, portfolioParts }
  const isToday = asOf === today && choosePack({ packs: basis.packs, on: today }) !== null
  const { places, teacherIds, placeOf, marks } = await (isToday ? peopleToday({ ...asked, today, basis }) : peopleOn({ ...asked, asOf }))
  return teacherIds.flatMap((teacherId, at) => {
    const place = places[placeOf[at] ?? -1]
    return place === undefined ? [] : counted(tally, marks[at] ?? 0).map((counts) => ({ teacherId, ...place, counts }))
  })
}

/** Whether she counts in the numerator; empty where she counts in neither number. */
function counted(tally: TallyName, marks: number): readonly boolean[] {
  if (isMarked(marks, { tally, part: "numerator" })) return [true]
  return isMarked(marks, { tally, part: "denominator" }) ? [false] : []
}

function fits({ schoolCode, stage, subject, counts }: EvidenceFilter) {
  return (person: FoundPerson) =>
    (schoolCode === null || person.schoolCode === schoolCode) &&
    (stage === null || person.stage === stage) &&
    (subject === null || person.subject === subject) &&
    (counts === null || person.counts === counts)
}
