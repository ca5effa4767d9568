import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { obstacleWords } from "./obstacle-words"
import type { Weighed } from "./weigh-candidates.server"

/** Refuses people for whom a run is not, or who must be elsewhere at its time: every reason at once. */
export function refuseUnfit(weighed: readonly Weighed[]): void {
  const [first, ...others] = weighed.flatMap(obstacleWords).map(({ code, params }) => new Refusal(code, { params }))
  if (first !== undefined) throw new Refusals([first, ...others])
}
