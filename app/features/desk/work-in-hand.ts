import type { WorkCount, WorkKind } from "#db/queries/desk-work"
import type { Action } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { mayDo } from "~/platform/scope"
import type { DeskWork } from "./desk-page"

/** Who takes the next step, and where. */
const NEXT_STEP: Readonly<Record<WorkKind, { readonly by: Action; readonly at: (of: number | null, isMine: boolean) => string }>> = {
  objection_answer: { by: "objection.answer", at: () => "/objections" },
  season_nominate: {
    by: "season.nominate",
    at: (year, isMine) => (isMine ? `/rotation/${year}/nominations` : `/rotation/${year}?state=listed`),
  },
  season_assign: { by: "season.run", at: (year) => `/rotation/${year}?state=nominated` },
  season_away: { by: "season.run", at: (year) => `/rotation/${year}?state=away` },
  title_rank: { by: "title_round.rank", at: (round, isMine) => (isMine ? `/titles/${round}/rank` : `/titles/${round}`) },
  title_decide: { by: "title_round.run", at: (round) => `/titles/${round}` },
  dual_endorse: { by: "dual_qualified.endorse", at: () => "/dual-qualified/queue" },
  dual_certify: { by: "dual_qualified.certify", at: () => "/dual-qualified/queue" },
  policy_confirm: { by: "policy.publish", at: () => "/policy" },
}

/** What waits, the actor's own turn first, in the order of the table above. People who are away wait for nobody before their last day has passed. */
export function workInHand({ actor, counted }: { readonly actor: Actor; readonly counted: readonly WorkCount[] }): readonly DeskWork[] {
  const order = Object.keys(NEXT_STEP)
  return counted
    .map((work): DeskWork => {
      const { by, at } = NEXT_STEP[work.kind]
      const isMine = mayDo(actor, by) && (work.kind !== "season_away" || work.overdue > 0)
      return { ...work, isMine, to: at(work.of, isMine) }
    })
    .sort((a, b) => Number(b.isMine) - Number(a.isMine) || order.indexOf(a.kind) - order.indexOf(b.kind) || (a.of ?? 0) - (b.of ?? 0))
}
