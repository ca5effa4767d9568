import { listCoursesPart } from "#db/queries/training/courses-list"
import { listPlaced, listResourceAges, listTaughtCourses, type PlacedRow } from "#db/queries/training/demand"
import { listPassedCourses } from "#db/queries/training/enrolment-candidates"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { suitability } from "~/domain/demand/suitability"
import type { DemandTerms, Learner, Wishes } from "~/domain/demand/terms"
import type { Scope } from "~/platform/scope"
import { audienceOf, prerequisitesOf } from "../catalogue/course-content"
import { coursesAsked } from "../catalogue/courses-asked"
import { enrolmentTerms } from "../enrolment/enrolment-terms.server"
import { type LoadedPlan, loadPlan } from "../schedule/load-plan.server"
import type { SuggestionWishes } from "./demand-page"
import { type DemandPersonRow, readPeople } from "./read-people.server"

/** Weeks that it takes to announce a run and to enrol people. */
const LEAD_DAYS = 28
const SESSIONS = { sessionMinutes: 180, startsMinutes: [540, 840, 1080], eveningMinute: 1080 } as const
const EVERY_COURSE = {
  q: "",
  level: "",
  topic: "",
  delivery: "",
  state: "active",
  tier: "",
  postKind: "",
  stage: "",
  subject: "",
  quality: "",
} as const

export interface LoadedTerms {
  readonly terms: DemandTerms
  readonly loaded: LoadedPlan
  readonly courses: readonly { readonly number: string; readonly name: string; readonly hoursTenths: number; readonly audience: string }[]
}

interface Asked {
  readonly scope: Scope
  readonly wishes: SuggestionWishes
  readonly today: CivilDate
  /** as of which day people are judged; null = as the standings have it */
  readonly asOf: CivilDate | null
}

/** Everything that suggestions are made from. In a number of statements that depends on the parts in which people are read alone. */
export async function loadTerms({ scope, wishes, today, asOf }: Asked): Promise<LoadedTerms> {
  const fromOn = addDays(today, LEAD_DAYS)
  const untilOn = addDays(fromOn, 7 * wishes.weeks - 1)
  const rows: DemandPersonRow[] = []
  for await (const part of readPeople({ scope, asked: wishes, asOf })) rows.push(...part)
  const { counting } = await enrolmentTerms({ districtId: scope.districtId, today })
  const loaded = await loadPlan({ scope, from: fromOn, until: untilOn, runId: null })
  const all = await listCoursesPart(scope, coursesAsked(EVERY_COURSE), { from: null, backwards: false, limit: 1000 })
  const courses = all.filter(({ number }) => !wishes.without.includes(number))
  const placed = await listPlaced(scope, today)
  const passed = groups(await listPassedCourses(rows.map(({ teacherId }) => teacherId)), "teacherId")
  const placedOf = groups(placed, "teacherId")
  const taught = groups(await listTaughtCourses(scope), "trainerId")
  const ages = new Map((await listResourceAges(scope)).map(({ kind, id, addedAt }) => [`${kind} ${id}`, addedAt]))
  const addedAt = (kind: string, id: number) => ages.get(`${kind} ${id}`) ?? ""
  return {
    loaded,
    courses: all,
    terms: {
      people: rows.map(
        (row): Learner => ({
          ...row,
          isInPost: true,
          passed: (passed.get(row.teacherId) ?? []).map(({ courseNumber }) => courseNumber),
          placed: (placedOf.get(row.teacherId) ?? []).map(({ courseNumber, ...offered }) => ({ courseNumber, offered })),
        }),
      ),
      courses: courses.map((course) => ({ ...course, audience: { ...audienceOf(course), prerequisites: prerequisitesOf(course) } })),
      venues: active(loaded.venues).map(({ id, capacity }) => ({ id, capacity, addedAt: addedAt("venue", id) })),
      trainers: active(loaded.trainers).map(({ id, teacherId, expertise }) => {
        const numbers = (taught.get(id) ?? []).map(({ courseNumber }) => courseNumber)
        const suits = courses.map((course) => {
          const { number, name } = course
          return [
            number,
            suitability({ course: { number, name, subjects: audienceOf(course).subjects }, trainer: { expertise, taught: numbers } }),
          ] as const
        })
        return { id, teacherId, addedAt: addedAt("trainer", id), suits: new Map(suits.filter(([, suits_]) => suits_ > 0)) }
      }),
      schedule: withMeant(loaded.plan, placed),
      counting,
      wishes: { ...wishesOf(wishes), fromOn, untilOn },
    },
  }
}

function wishesOf({ least, most, runs }: SuggestionWishes): Omit<Wishes, "fromOn" | "untilOn"> {
  return { leastPeople: least, mostPeople: Math.max(least, most), mostRuns: runs, ...SESSIONS }
}

/** For whom a run was suggested that is drafted by now: she is to be there though she is not enrolled yet. */
function withMeant(plan: LoadedPlan["plan"], placed: readonly PlacedRow[]): LoadedPlan["plan"] {
  const meant = groups(
    placed.filter(({ isMeant }) => isMeant === 1),
    "runNumber",
  )
  const runs = [...plan.runs].map(([number, run]) => {
    const ids = (meant.get(number) ?? []).map(({ teacherId }) => teacherId)
    return [number, { ...run, participantIds: [...new Set([...run.participantIds, ...ids])] }] as const
  })
  return { ...plan, runs: new Map(runs) }
}

function active<Resource extends { readonly state: string }>(resources: ReadonlyMap<number, Resource>): Resource[] {
  return [...resources.values()].filter(({ state }) => state === "active")
}

function groups<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): ReadonlyMap<Row[Key], Row[]> {
  const grouped = new Map<Row[Key], Row[]>()
  for (const row of rows) {
    const list = grouped.get(row[key])
    if (list === undefined) grouped.set(row[key], [row])
    else list.push(row)
  }
  return grouped
}
