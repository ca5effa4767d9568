import { listSchoolNames } from "#db/queries/people-counts"
import { findSeason } from "#db/queries/rotation-seasons"
import { countMembersByState, listMembersPart, listSeasonFilters } from "#db/queries/rotation-seasons-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { searchWords } from "~/features/standings/search-words"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { boardRow } from "./board-row"
import { readCursor, writeCursor } from "./season-cursor"
import type { BoardFilter, SeasonBoard } from "./season-page"
import { seasonRatios } from "./season-ratios.server"
import { seasonView } from "./season-view"

const PEOPLE_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly schoolYear: number
  readonly filter: BoardFilter
  /** cursors as a page gave them; one that cannot be read shows the first page */
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** The board of a season: a page of its people in the order of the steps, exact counts, and the shares of the year. The number of statements does not depend on the number of people. */
export async function showSeason({ scope, actor, schoolYear, filter, after, before, today }: Asked): Promise<SeasonBoard> {
  const season = await findSeason(scope, schoolYear)
  if (season === undefined) throw new NotFound()
  const packs = await policyPacks(scope)
  const asked = {
    seasonId: season.id,
    state: filter.state || null,
    schoolCode: filter.school || null,
    subject: filter.subject || null,
    words: searchWords(filter.q),
  }
  const byState = await countMembersByState(scope, asked)
  const counts = await countMembersByState(scope, { seasonId: season.id, state: null, schoolCode: null, subject: null, words: [] })
  const page = await pageAround({
    size: PEOPLE_A_PAGE,
    after: readCursor(after),
    before: readCursor(before),
    load: (part) => listMembersPart(scope, asked, { ...part, limit: PEOPLE_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const { schools, subjects } = await listSeasonFilters(scope, season.id)
  const isDistrict = scope.kind === "district"
  return {
    season: seasonView(season, packs),
    filter,
    rows: page.rows.map((member) => boardRow({ member, season, today })),
    total: filter.state === "" ? Object.values(byState).reduce((sum, people) => sum + people, 0) : byState[filter.state],
    byState,
    counts,
    next: page.hasNext && last !== undefined ? writeCursor(last) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor(first) : null,
    schools: isDistrict ? schools : null,
    schoolName: isDistrict ? null : ((await listSchoolNames(scope))[0]?.name ?? null),
    subjects,
    ratios: isDistrict ? await seasonRatios({ scope, season, packs, today, also: null }) : null,
    mayRun: mayDo(actor, "season.run"),
    mayNominate: mayDo(actor, "season.nominate"),
    today,
  }
}
