import { listNamesOf, listSchoolNames } from "#db/queries/training/demand"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { UNMET_CAUSES, type UnmetCause } from "~/domain/demand/causes"
import type { Suggestion } from "~/domain/demand/suggest"
import { clockOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import { audienceOf } from "../catalogue/course-content"
import type { SuggestedRun, SuggestionsPage, SuggestionWishes } from "./demand-page"
import { keepSuggestions, type MadeSuggestions } from "./keep-suggestions.server"

const USUAL_SIZES = { cards: 20, people: 50 }
const TAUGHT = 100

export interface SuggestionsAsked {
  readonly scope: Scope
  readonly wishes: SuggestionWishes
  readonly page: number
  readonly cause: UnmetCause | ""
  readonly unmetPage: number
  readonly today: CivilDate
  readonly asOf?: CivilDate | null
  /** of the pages, where not the usual ones */
  readonly sizes?: { readonly cards: number; readonly people: number }
}

/** A page of suggestions, those that cover most first, and a page of who lacks hours though all were held. */
export async function suggestionsPage(asked: SuggestionsAsked): Promise<SuggestionsPage> {
  const { scope, wishes, cause, sizes = USUAL_SIZES } = asked
  const found = await keepSuggestions(asked)
  const { suggestions, unmet, before, after, gapTenths, coveredTenths, undetermined } = found.made
  const cards = part(suggestions, asked.page, sizes.cards)
  const people = part(
    unmet.filter((one) => cause === "" || one.cause === cause),
    asked.unmetPage,
    sizes.people,
  )
  const ids = [...cards.rows.flatMap(({ teacherIds }) => teacherIds), ...people.rows.map(({ teacherId }) => teacherId)]
  const names = new Map((await listNamesOf([...new Set(ids)])).map((row) => [row.teacherId, row]))
  const schools = new Map((await listSchoolNames(scope)).map(({ code, name }) => [code, name]))
  return {
    wishes,
    before,
    after,
    gapHours: gapTenths / 10,
    coveredHours: coveredTenths / 10,
    suggestions: cards.rows.map((suggestion) => shown({ suggestion, found, names, schools })),
    ...{ total: suggestions.length, page: cards.page, pages: cards.pages },
    leftOut: found.courses.filter(({ number }) => wishes.without.includes(number)).map(({ number, name }) => ({ number, name })),
    unmet: {
      people: people.rows.map(({ teacherId, lacksTenths, lacksConcentratedTenths, places, byOn, cause: why }) => {
        const { teacherNo = "", name = "", schoolCode = "" } = names.get(teacherId) ?? {}
        const schoolName = schools.get(schoolCode) ?? schoolCode
        const hours = { hours: lacksTenths / 10, concentratedHours: lacksConcentratedTenths / 10 }
        return { teacherNo, name, schoolName, ...hours, places, byOn, cause: why }
      }),
      byCause: UNMET_CAUSES.map((why) => ({ cause: why, people: unmet.filter((one) => one.cause === why).length })),
      ...{ cause, page: people.page, pages: people.pages, total: unmet.length },
    },
    undetermined: undetermined.length,
  }
}

interface Shown {
  readonly suggestion: Suggestion
  readonly found: MadeSuggestions
  readonly names: ReadonlyMap<number, { readonly teacherNo: string; readonly name: string; readonly schoolCode: string }>
  readonly schools: ReadonlyMap<string, string>
}

function shown({ suggestion, found: { loaded, courses }, names, schools }: Shown): SuggestedRun {
  const { rank, courseNumber, venueId, trainerId, suits, series, seats, teacherIds, after } = suggestion
  const course = courses.find(({ number }) => number === courseNumber)
  const venue = venueId === null ? undefined : loaded.venues.get(venueId)
  const people = teacherIds.flatMap((id) => {
    const one = names.get(id)
    return one === undefined ? [] : [{ teacherNo: one.teacherNo, name: one.name, schoolCode: one.schoolCode }]
  })
  const counts = new Map<string, number>()
  for (const { schoolCode } of people) counts.set(schoolCode, (counts.get(schoolCode) ?? 0) + 1)
  return {
    rank,
    course: { number: courseNumber, name: course?.name ?? courseNumber, hours: (course?.hoursTenths ?? 0) / 10 },
    audience: course === undefined ? { tiers: [], postKinds: [], stages: [], subjects: [] } : audienceOf(course),
    venue: venue === undefined ? null : { id: venue.id, name: `${venue.site} ${venue.name}`, capacity: venue.capacity },
    trainer: { id: trainerId, name: loaded.trainers.get(trainerId)?.name ?? "", hasTaught: suits >= TAUGHT, sharedWords: suits % TAUGHT },
    days: series.days,
    starts: clockOf(series.startsMinute),
    ends: clockOf(series.endsMinute),
    seats,
    people,
    schools: [...counts]
      .map(([code, count]) => ({ code, name: schools.get(code) ?? code, people: count }))
      .sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1)),
    hours: suggestion.fillsTenths / 10,
    concentratedHours: suggestion.fillsConcentratedTenths / 10,
    after,
  }
}

function part<Row>(rows: readonly Row[], asked: number, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const page = Math.min(asked, pages)
  return { page, pages, rows: rows.slice((page - 1) * size, page * size) }
}
