import { z } from "zod"
import { type DualPerson, type DualPlace, listDualPeople } from "#db/queries/dual-board"
import { listSchoolNames } from "#db/queries/people-counts"
import { addMonths, type CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import { boardCandidates } from "./board-candidates.server"
import { boardPerson } from "./board-person"
import { type BoardList, type BoardListPage, EXPIRING_MONTHS } from "./dual-page"

const PEOPLE_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly list: BoardList
  /** "" = every school of the scope */
  readonly school: string
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** The people behind a number of the board. Who lacks one condition is found by judging those of the school, as on the board. */
export async function listBoardPeople({ scope, actor, list, school, after, before, today }: Asked): Promise<BoardListPage> {
  const schools = await listSchoolNames(scope)
  const name = schools.find(({ code }) => code === (scope.kind === "school" ? scope.schoolCode : school))?.name ?? null
  const head = { list, school, schoolName: name, asOf: today }
  if (list === "lacking_one") {
    const codes = school === "" ? schools.map(({ code }) => code) : [school]
    const found = await boardCandidates({ scope, actor, schoolCodes: codes, today })
    const rows = [...found.values()].flatMap(({ lackingOne }) => lackingOne)
    return {
      ...head,
      rows,
      next: null,
      previous: null,
      isPart: found.size < codes.length || [...found.values()].some(({ isPart }) => isPart),
    }
  }
  const asked = { group: list, schoolCodes: school === "" ? null : [school], until: addMonths(today, EXPIRING_MONTHS) }
  const page = await pageAround({
    size: PEOPLE_A_PAGE,
    after: readCursor(after, checkPlace),
    before: readCursor(before, checkPlace),
    load: (part) => listDualPeople(scope, { ...asked, ...part, limit: PEOPLE_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    ...head,
    rows: page.rows.map((person) => boardPerson(person)),
    next: page.hasNext && last !== undefined ? writeCursor(placeOf(last)) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor(placeOf(first)) : null,
    isPart: false,
  }
}

const place = z.tuple([z.string().max(40), z.string().max(300), z.int().positive()])
const checkPlace = (value: unknown): DualPlace | null => place.safeParse(value).data ?? null
const placeOf = ({ schoolCode, nameKey, teacherId }: DualPerson): DualPlace => [schoolCode, nameKey, teacherId]
