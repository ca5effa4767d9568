import { listSchoolNames } from "#db/queries/people-counts"
import { listTitleRounds } from "#db/queries/title-rounds"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import type { RoundsPage } from "./round-page"
import { knowsResults } from "./shown-state"

const ROUNDS_A_PAGE = 20

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly before: number | null
}

/** The rounds of the district, the newest first, each with the posts and applicants that the scope reaches. */
export async function listRounds({ scope, actor, before }: Asked): Promise<RoundsPage> {
  const found = await listTitleRounds(scope, { beforeId: before, limit: ROUNDS_A_PAGE + 1 })
  const rounds = found.slice(0, ROUNDS_A_PAGE)
  const schools = scope.kind === "school" ? await listSchoolNames(scope) : []
  return {
    rounds: rounds.map(({ undecided: _, ...round }) => ({ ...round, granted: knowsResults(actor, round.state) ? round.granted : null })),
    next: found.length > ROUNDS_A_PAGE ? (rounds.at(-1)?.id ?? null) : null,
    isFirst: before === null,
    schoolName: schools[0]?.name ?? null,
    canOpen: mayDo(actor, "title_round.run"),
  }
}
