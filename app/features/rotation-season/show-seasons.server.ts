import { listSchoolNames } from "#db/queries/people-counts"
import { countSeasonMembers, listSeasons, type SeasonCount } from "#db/queries/rotation-seasons"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import { type CountsByState, SEASON_MEMBER_STATES, type SeasonsPage } from "./season-page"
import { seasonProposal } from "./season-proposal"
import { seasonView } from "./season-view"

/** Where no policy says otherwise: a school year. */
const MONTHS_OF_A_YEAR = 12

/** The seasons so far with how many people of the scope are how far, and what the next could begin with. */
export async function showSeasons({ scope, actor, today }: { scope: Scope; actor: Actor; today: CivilDate }): Promise<SeasonsPage> {
  const packs = await policyPacks(scope)
  const seasons = await listSeasons(scope)
  const counts = await countSeasonMembers(scope)
  const taken = seasons.map(({ schoolYear }) => schoolYear)
  const creditMonths = choosePack({ packs, on: today })?.rotation.creditMonths.value ?? MONTHS_OF_A_YEAR
  return {
    seasons: seasons.map((season) => {
      const byState = countsOf(counts.filter(({ seasonId }) => seasonId === season.id))
      return { ...seasonView(season, packs), byState, people: Object.values(byState).reduce((sum, people) => sum + people, 0) }
    }),
    proposal: mayDo(actor, "season.run") ? seasonProposal({ today, taken, creditMonths }) : null,
    schoolName: scope.kind === "district" ? null : ((await listSchoolNames(scope))[0]?.name ?? null),
  }
}

function countsOf(counts: readonly SeasonCount[]): CountsByState {
  const people = new Map(counts.map((count) => [count.state, count.people]))
  return Object.fromEntries(SEASON_MEMBER_STATES.map((state) => [state, people.get(state) ?? 0])) as Record<
    (typeof SEASON_MEMBER_STATES)[number],
    number
  >
}
