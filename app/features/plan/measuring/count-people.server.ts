import { type DaysOfPerson, type HoursSum, listTrained, sumHours } from "#db/queries/indicators/hours-sums"
import { listKnownSchools } from "#db/queries/indicators/known-schools"
import { listIdsBetween, listPeopleLightly } from "#db/queries/indicators/light-people"
import { listPeopleWithParts } from "#db/queries/indicators/portfolio-people"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { type AskedOfPerson, askedOf, settledBy } from "~/domain/indicators/tallied/asked"
import { areHoursEnough } from "~/domain/indicators/tallied/hours-asked"
import { isAtKindergarten, yearSoFar } from "~/domain/indicators/tallied/kindergarten"
import { type Marks, shareMarks } from "~/domain/indicators/tallied/marks"
import { schoolOn } from "~/domain/indicators/tallied/place"
import { hasPortfolio } from "~/domain/indicators/tallied/portfolio"
import { talliedOn } from "~/domain/indicators/tallied/tallied"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { type HoursAtLeast, hoursAtLeast } from "./hours-at-least.server"
import { type PeopleCounted, peopleCollector } from "./people-counted"
import { type Repeats, repeatsIn } from "./repeats-in.server"
import { spellings } from "./spellings"

const PEOPLE_AT_A_TIME = 500
/** What the light facts of a person do not tell. */
const PARTS_ASKED_APART: readonly PortfolioPart[] = ["title", "hours"]

interface Asked {
  readonly districtId: string
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  /** the part of the district: ids after the first up to and with the last */
  readonly afterId: number
  readonly untilId: number
  /** told after each part: people done so far */
  readonly tell?: (done: number) => void
}

/**
 * For what everybody of a part of the district counts on a day. The rules judge each person on her facts but for her training, whose sums the
 * database adds up; trainings told twice are taken out where they may decide something. Blocks: for a process of its own.
 */
export async function countPeople({ districtId, asOf, portfolioParts, afterId, untilId, tell }: Asked): Promise<PeopleCounted> {
  const packs = await policyPacks({ districtId })
  const schools = await listKnownSchools(districtId)
  const about = { districtId, asOf, packs, portfolioParts, spellingOf: spellings() }
  const apart = portfolioParts.filter((part) => PARTS_ASKED_APART.includes(part))
  const near = portfolioParts.filter((part) => !PARTS_ASKED_APART.includes(part))
  const collector = peopleCollector()
  const ids = await listIdsBetween({ districtId, afterId, untilId })
  for (let from = 0; from < ids.length; from += PEOPLE_AT_A_TIME) {
    const range = { districtId, fromId: ids[from] ?? 0, untilId: ids[Math.min(from + PEOPLE_AT_A_TIME, ids.length) - 1] ?? 0 }
    const people = await listPeopleLightly({ ...range, schools })
    const withParts = apart.length === 0 ? null : await listPeopleWithParts({ ...range, asOf, parts: apart })
    const atKindergarten = people.filter(({ facts }) => isAtKindergarten(facts, asOf)).map(({ teacherId }) => teacherId)
    const { startsOn, endsOn } = yearSoFar(asOf)
    const year = { from: startsOn, until: endsOn }
    const trained = atKindergarten.length === 0 ? null : await listTrained({ districtId, teacherIds: atKindergarten, ...year })
    const asked = people.map(({ teacherId, facts }) => ({
      teacherId,
      ...askedOf({
        facts,
        packs,
        asOf,
        hasPortfolio: withParts?.has(teacherId) !== false && hasPortfolio({ facts, parts: near, asOf }),
        wasTrained: () => trained?.has(teacherId) === true,
      }),
    }))
    const marks = await settle(asked, { ...about, ...range })
    for (const [at, { teacherId, stage, subject, facts }] of people.entries()) {
      const schoolCode = schoolOn({ postings: facts.postings, asOf })
      const counts = marks[at] ?? 0
      if (schoolCode !== null && counts !== 0) collector.add({ teacherId, place: { schoolCode, stage, subject }, marks: counts })
    }
    tell?.(Math.min(from + PEOPLE_AT_A_TIME, ids.length))
  }
  return collector.counted()
}

interface About {
  readonly districtId: string
  readonly asOf: CivilDate
  readonly packs: readonly PolicyPack[]
  readonly portfolioParts: readonly PortfolioPart[]
  readonly spellingOf: (name: string) => number
}

interface Range {
  readonly fromId: number
  readonly untilId: number
}

type AskedOf = AskedOfPerson & { readonly teacherId: number }

async function settle(all: readonly AskedOf[], about: About & Range): Promise<readonly Marks[]> {
  const { districtId, asOf, packs, spellingOf, fromId, untilId } = about
  const people = all.flatMap(({ teacherId, hours }) => (hours === null ? [] : [{ teacherId, hours }]))
  const atLeast = await hoursAtLeast({ districtId, fromId, untilId, asOf, packs, people })
  const asked = all.map((each) => settledAlready(each, atLeast.get(each.teacherId)))
  const concentrated = concentratedKinds(choosePack({ packs, on: asOf }))
  const days = asked.filter(({ hours, registration }) => hours !== null || registration !== null)
  const sums = await sumHours({ districtId, days, concentrated })
  const sumOf = new Map(days.map(({ teacherId }, at) => [teacherId, sums[at]]))
  const settled = asked.map((each) => settledBy(each, sumOf.get(each.teacherId) ?? NOTHING))
  const decided: DaysOfPerson[] = asked.filter((_, at) => settled[at]?.hangsOnHours === true)
  const repeats = await repeatsIn({ districtId, people: decided, concentrated, spellingOf })
  const inFull = await judgeInFull(
    asked.filter(({ isInFull }) => isInFull).map(({ teacherId }) => teacherId),
    about,
  )
  return asked.map((each, at): Marks => {
    const lost = repeats.get(each.teacherId)
    const once = lost === undefined ? settled[at] : settledBy(each, without(sumOf.get(each.teacherId) ?? NOTHING, lost))
    return inFull.get(each.teacherId) ?? once?.marks ?? 0
  })
}

/** Of whom a standing tells enough, no hours are asked any more. */
function settledAlready(each: AskedOf, atLeast: HoursAtLeast | undefined): AskedOf {
  if (each.hours === null || atLeast === undefined) return each
  const isEnough = areHoursEnough(each.hours, atLeast)
  return isEnough || atLeast.isExact ? { ...each, marks: each.marks | shareMarks("hours_completion", isEnough), hours: null } : each
}

const NOTHING: HoursSum = { totalTenths: 0, concentratedTenths: 0, registrationTenths: 0 }

function concentratedKinds(pack: PolicyPack | null) {
  return { levels: pack?.hours.concentrated.levels.value ?? [], deliveries: pack?.hours.concentrated.deliveries.value ?? [] }
}

function without(sum: HoursSum, lost: Repeats): HoursSum {
  return {
    totalTenths: sum.totalTenths - lost.totalTenths,
    concentratedTenths: sum.concentratedTenths - lost.concentratedTenths,
    registrationTenths: sum.registrationTenths - lost.registrationTenths,
  }
}

/** Where a pack sets factors or caps, sums do not decide. */
async function judgeInFull(teacherIds: readonly number[], about: About): Promise<ReadonlyMap<number, Marks>> {
  if (teacherIds.length === 0) return new Map()
  const { districtId, packs, asOf, portfolioParts } = about
  const teachers = await listTeacherFacts({ districtId, teacherIds, knownAt: null })
  return new Map(teachers.map(({ teacherId, facts }) => [teacherId, talliedOn({ facts, packs, asOf, portfolioParts })]))
}
