import { listTaughtSubjects } from "#db/queries/training/courses-list"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import { demandLines } from "./demand-lines.server"
import type { DemandFilter, DemandPage } from "./demand-page"

const LINES_A_PAGE = 50

interface Asked {
  /** of the action `demand.read` */
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: DemandFilter
  readonly start: number
}

/** Unmet hours as the standings have them today: who plans sees what to plan, a school what its own people lack. */
export async function showDemand({ scope, actor, filter, start }: Asked): Promise<DemandPage> {
  const { lines, completion, schools } = await demandLines({ scope, filter, asOf: null })
  const from = start < lines.length ? start : 0
  return {
    filter,
    completion,
    lines: lines.slice(from, from + LINES_A_PAGE),
    total: lines.length,
    start: from,
    size: LINES_A_PAGE,
    choices: { subjects: await listTaughtSubjects(scope), schools },
    mayPlan: mayDo(actor, "run.plan"),
  }
}
