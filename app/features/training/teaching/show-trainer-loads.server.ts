import { listTrainerLoads } from "#db/queries/training/teaching"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { schoolYearOf } from "~/domain/calendar/school-year"
import { schoolTermPeriod } from "~/domain/scheduling/school-term"
import type { Scope } from "~/platform/scope"
import { feedbackFrom } from "./feedback-from.server"
import { loadOf } from "./load-of"
import type { LoadsSearch } from "./teaching.schema"
import type { LoadSort, TrainerLoad, TrainerLoadsPage } from "./teaching-page"

const YEARS_OFFERED = 5

interface Asked {
  /** of the action `run.plan` */
  readonly scope: Scope
  readonly search: LoadsSearch
  readonly today: CivilDate
}

/** What each trainer teaches in a school year or a term of it. Who is no longer asked stands there only if she taught in it. */
export async function showTrainerLoads({ scope, search, today }: Asked): Promise<TrainerLoadsPage> {
  const running = schoolYearOf(today)
  const year = search.year ?? running
  const { startsOn: from, endsOn: until } = schoolTermPeriod(year, search.term === "" ? null : search.term)
  const least = await feedbackFrom({ districtId: scope.districtId, today })
  const rows = (await listTrainerLoads(scope, { from, until }))
    .filter(({ state, sessions }) => state === "active" || sessions > 0)
    .map((row) => {
      const { trainerId, name, organisation, source } = row
      return { trainerId, name, organisation, source, ...loadOf(row, least) }
    })
  const offered = Array.from({ length: YEARS_OFFERED }, (_, at) => running + 1 - at)
  return {
    ...{ year, term: search.term, sort: search.sort, feedbackFrom: least },
    years: [...new Set([...offered, year])].sort((a, b) => b - a),
    rows: sorted(rows, search.sort),
  }
}

/** The most first; by name as they come. */
function sorted(rows: readonly TrainerLoad[], sort: LoadSort): readonly TrainerLoad[] {
  return sort === "name" ? rows : [...rows].sort((a, b) => (b[sort] ?? -1) - (a[sort] ?? -1))
}
