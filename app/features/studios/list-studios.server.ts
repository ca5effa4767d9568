import { z } from "zod"
import { listSchoolNames } from "#db/queries/people-counts"
import { listStudioMembers, type StudioMemberRow } from "#db/queries/studios"
import { countStudios, type ListedStudio, listStudiosPart, type StudiosAsked } from "#db/queries/studios-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { isPresent, shownStudio } from "./shown-studio"
import type { StudiosFilter, StudiosPage, StudiosRow } from "./studio-page"

const STUDIOS_A_PAGE = 50
const PLACE = z.tuple([z.string().max(100)])

interface Asked {
  /** of the action `studio.read` */
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: StudiosFilter
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the district's studios by number, and how many there are of each kind. In a fixed number of statements. */
export async function listStudios({ scope, actor, filter, after, before, today }: Asked): Promise<StudiosPage> {
  const { districtId } = scope
  const { q, kind, level, state, school } = filter
  const asked: StudiosAsked = {
    on: today,
    words: q || null,
    kind: kind || null,
    level: level || null,
    state: state || null,
    schoolCode: school || null,
  }
  const page = await pageAround({
    size: STUDIOS_A_PAGE,
    after: placeIn(after),
    before: placeIn(before),
    load: (part) => listStudiosPart(scope, asked, { ...part, limit: STUDIOS_A_PAGE + 1 }),
  })
  const members = await listStudioMembers({ districtId, studioIds: page.rows.map(({ studioId }) => studioId) })
  const byKind = await countStudios(scope, asked)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    filter,
    rows: page.rows.map((studio) => row(studio, members, today)),
    total: byKind.filter((counted) => kind === "" || counted.kind === kind).reduce((sum, { studios }) => sum + studios, 0),
    byKind,
    next: page.hasNext && last !== undefined ? writeCursor([last.studioNo]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.studioNo]) : null,
    schools: await listSchoolNames({ kind: "district", districtId }),
    canRun: mayDo(actor, "studio.run"),
    asOf: today,
  }
}

function placeIn(cursor: string | null): string | null {
  return readCursor(cursor, (value) => PLACE.safeParse(value).data ?? null)?.[0] ?? null
}

function row(studio: ListedStudio, all: readonly StudioMemberRow[], today: CivilDate): StudiosRow {
  const present = all.filter((member) => member.studioId === studio.studioId && isPresent(member, studio, today))
  const leaders = present.filter(({ role }) => role === "leader")
  return {
    ...shownStudio(studio, today),
    leaderName: leaders.at(-1)?.name ?? null,
    members: present.filter(({ role }) => role === "member").length,
    trainees: present.filter(({ role }) => role === "trainee").length,
  }
}
