import type { z } from "zod"
import { countDualApplications, listDualApplications } from "#db/queries/dual-applications"
import { listSchoolNames } from "#db/queries/people-counts"
import type { Actor } from "~/platform/actor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { applicationLine } from "./application-line"
import { QUEUE_VIEWS, type QueuePage, type QueueView, STATES_OF } from "./dual-page"
import type { queueSearch } from "./dual-qualified.schema"

const APPLICATIONS_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly search: z.infer<typeof queueSearch>
}

/** The applications that wait, those that wait longest first. Not told which, a school gets its own turn, the panel its. */
export async function listDualQueue({ scope, actor, search }: Asked): Promise<QueuePage> {
  const { school, after, before } = search
  const view = search.view || viewOf(actor)
  const asked = { schoolCode: school || null }
  const page = await pageAround({
    size: APPLICATIONS_A_PAGE,
    after,
    before,
    load: (part) => listDualApplications(scope, { ...asked, ...part, states: STATES_OF[view], limit: APPLICATIONS_A_PAGE + 1 }),
  })
  const counted = new Map((await countDualApplications(scope, asked)).map(({ state, applications }) => [state, applications]))
  const countOf = (one: QueueView) => STATES_OF[one].reduce((sum, state) => sum + (counted.get(state) ?? 0), 0)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const schools = await listSchoolNames(scope)
  return {
    view,
    school,
    rows: page.rows.map(applicationLine),
    counts: Object.fromEntries(QUEUE_VIEWS.map((one) => [one, countOf(one)])) as Record<QueueView, number>,
    next: page.hasNext && last !== undefined ? last.id : null,
    previous: page.hasPrevious && first !== undefined ? first.id : null,
    schoolName: scope.kind === "school" ? (schools[0]?.name ?? null) : (schools.find(({ code }) => code === school)?.name ?? null),
  }
}

function viewOf(actor: Actor): QueueView {
  if (mayDo(actor, "dual_qualified.endorse")) return "school"
  return mayDo(actor, "dual_qualified.certify") ? "panel" : "under_way"
}
