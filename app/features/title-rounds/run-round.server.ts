import type { z } from "zod"
import type { Instant } from "#db/columns"
import { listUnrankedSchools } from "#db/queries/title-applications"
import { findTitleRound, type TitleRoundRow, updateTitleRound } from "#db/queries/title-rounds"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { type Scope, scopeFor } from "~/platform/scope"
import { closeRound } from "./close-round.server"
import { daysOutOfOrder } from "./round-days"
import type { runRoundForm } from "./title-rounds.schema"

type Form = z.infer<typeof runRoundForm>

interface RunRound {
  readonly actor: Actor
  readonly roundId: number
  readonly form: Form
  readonly today: CivilDate
  readonly now: Instant
}

/** Moves a round one step on, or its days: open → ranking → decided → closed, each step only from the one before it. */
export async function runRound({ actor, roundId, form, today, now }: RunRound): Promise<{ readonly done: Form["intent"] }> {
  const scope = scopeFor(actor, "title_round.run")
  await inTransaction(async (tx) => {
    const round = await findTitleRound(scope, roundId, tx)
    if (round === undefined) throw new NotFound()
    if (round.version !== form.version) refuse("changed_meanwhile")
    const after = await changed({ scope, round, form, today }, tx)
    if (!(await updateTitleRound({ ...round, ...after, updatedAt: now }, tx))) refuse("changed_meanwhile")
    const subject = { kind: "title_round", key: String(roundId) }
    if (form.intent === "close") {
      const details = await closeRound({ scope, actor, round, engagedFromOn: form.engagedFromOn, today, now }, tx)
      await audit(tx, actor, "title_round.closed", { subject, details })
      return
    }
    const action = form.intent === "change-days" ? "title_round.days_changed" : "title_round.moved"
    const seen = ({ state, applyByOn, rankByOn }: TitleRoundRow) => ({ state, applyByOn, rankByOn })
    await audit(tx, actor, action, { subject, details: { before: seen(round), after: seen({ ...round, ...after }) } })
  })
  return { done: form.intent }
}

type Change = Partial<Pick<TitleRoundRow, "state" | "applyByOn" | "rankByOn">>

async function changed({ scope, round, form, today }: { scope: Scope; round: TitleRoundRow; form: Form; today: CivilDate }, tx: Tx) {
  switch (form.intent) {
    case "change-days":
      return movedDays(round, form)
    case "start-ranking":
      if (round.state !== "open") refuse("title_round_wrong_state")
      if (today < round.applyByOn) refuse("title_round_still_receiving", { params: { until: round.applyByOn } })
      return { state: "ranking" } as const satisfies Change
    case "start-deciding": {
      if (round.state !== "ranking") refuse("title_round_wrong_state")
      const unranked = today > round.rankByOn ? [] : await listUnrankedSchools(scope, { roundId: round.id, limit: 10 }, tx)
      const schools = unranked.map(({ schoolName }) => schoolName).join("、")
      if (unranked.length > 0) refuse("title_round_unranked", { params: { schools, until: round.rankByOn } })
      return { state: "decided" } as const satisfies Change
    }
    case "close":
      if (round.state !== "decided") refuse("title_round_wrong_state")
      return { state: "closed" } as const satisfies Change
  }
}

/** The last day of applying stands once schools rank, both days once results are entered. */
function movedDays(round: TitleRoundRow, { applyByOn, rankByOn }: Extract<Form, { intent: "change-days" }>): Change {
  if (round.state === "decided" || round.state === "closed") refuse("title_round_wrong_state")
  if (round.state === "ranking" && applyByOn !== round.applyByOn) refuse("title_round_apply_over", { field: "applyByOn" })
  const [first, ...others] = daysOutOfOrder({ opensOn: round.opensOn, applyByOn, rankByOn })
  if (first !== undefined) throw new Refusals([first, ...others])
  return { applyByOn, rankByOn }
}
