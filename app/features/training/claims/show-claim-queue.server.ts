import { z } from "zod"
import { listSchoolNames } from "#db/queries/people-counts"
import { countClaims, listClaimQueue } from "#db/queries/training/claims-queue"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { trainingKey } from "~/domain/claims/same-training"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import { alikeClaims, DECIDED_TOGETHER } from "./alike-claims.server"
import { claimHand } from "./claim-hand"
import { claimLine } from "./claim-line"
import { QUEUE_VIEWS, type QueuePage, type QueueView, STATES_OF } from "./claim-page"
import { serviceDaysOn } from "./claim-term.server"
import type { queueSearch } from "./claims.schema"
import { duplicatesShown } from "./duplicates-shown.server"

const CLAIMS_A_PAGE = 25
const place = z.tuple([z.iso.date(), z.int().positive()])

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly search: Pick<z.infer<typeof queueSearch>, "view" | "after" | "before">
  readonly today: CivilDate
}

/** The claims by whose turn it is, the earliest due first; not told which, the reader's own turn. */
export async function showClaimQueue({ scope, actor, search, today }: Asked): Promise<QueuePage> {
  const own = claimHand(actor).hand === "school" ? "school" : "college"
  const view = search.view || own
  const page = await pageAround({
    size: CLAIMS_A_PAGE,
    after: placeIn(search.after),
    before: placeIn(search.before),
    load: (part) => listClaimQueue(scope, { ...part, states: STATES_OF[view], isDown: view === "over", limit: CLAIMS_A_PAGE + 1 }),
  })
  const counted = new Map((await countClaims(scope, today)).map((count) => [count.state, count]))
  const sum = (one: QueueView, name: "claims" | "late") =>
    STATES_OF[one].reduce((total, state) => total + (counted.get(state)?.[name] ?? 0), 0)
  const looked = await duplicatesShown({ scope, claims: page.rows })
  const alike = await alikeClaims({ scope, hand: own, like: page.rows })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    view,
    own,
    rows: page.rows.map((row, index) => ({
      ...claimLine(row, today),
      duplicates: looked[index]?.duplicates ?? [],
      alike: row.state === DECIDED_TOGETHER[own] ? (alike.get(trainingKey(row))?.length ?? 1) - 1 : 0,
    })),
    counts: Object.fromEntries(QUEUE_VIEWS.map((one) => [one, sum(one, "claims")])) as Record<QueueView, number>,
    overdue: sum(own, "late"),
    next: page.hasNext && last !== undefined ? writeCursor([last.dueOn, last.id]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.dueOn, first.id]) : null,
    schoolName: scope.kind === "school" ? ((await listSchoolNames(scope))[0]?.name ?? null) : null,
    serviceDays: await serviceDaysOn({ districtId: scope.districtId, today }),
  }
}

function placeIn(cursor: string | null) {
  return readCursor(cursor, (value) => {
    const [dueOn, id] = place.safeParse(value).data ?? []
    return dueOn === undefined || id === undefined ? null : { dueOn: dueOn as CivilDate, id }
  })
}
