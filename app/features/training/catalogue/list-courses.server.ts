import { z } from "zod"
import { countCourses, listCoursesPart, listTaughtSubjects } from "#db/queries/training/courses-list"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import type { CoursesFilter, CoursesPage } from "./course-page"
import { coursesAsked } from "./courses-asked"
import { shownCourse } from "./shown-course"

const COURSES_A_PAGE = 50
const PLACE = z.tuple([z.string().max(40)])

interface Asked {
  /** of the action `course.read` */
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: CoursesFilter
  readonly after: string | null
  readonly before: string | null
}

/** One page of the catalogue by number. In a fixed number of statements. */
export async function listCourses({ scope, actor, filter, after, before }: Asked): Promise<CoursesPage> {
  const asked = coursesAsked(filter)
  const page = await pageAround({
    size: COURSES_A_PAGE,
    after: placeIn(after),
    before: placeIn(before),
    load: (part) => listCoursesPart(scope, asked, { ...part, limit: COURSES_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    filter,
    rows: page.rows.map((course) => ({ ...shownCourse(course), runs: course.runs })),
    total: await countCourses(scope, asked),
    next: page.hasNext && last !== undefined ? writeCursor([last.number]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.number]) : null,
    subjects: await listTaughtSubjects(scope),
    canWrite: mayDo(actor, "course.write"),
  }
}

function placeIn(cursor: string | null): string | null {
  return readCursor(cursor, (value) => PLACE.safeParse(value).data ?? null)?.[0] ?? null
}
