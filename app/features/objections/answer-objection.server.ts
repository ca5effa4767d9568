import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import { closeObjection } from "#db/queries/objection-writes"
import type { ObjectionRow } from "#db/queries/objections"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { factsDigest, keepVerdict } from "~/features/standings/keep-verdict.server"
import { recomputeStandings } from "~/features/standings/recompute-standings.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { findAnswerable } from "./answerable-objection.server"

interface AnswerObjection {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly intent: "uphold" | "dismiss"
  readonly answer: string
  readonly today: CivilDate
}

/**
 * The owner of the fact answers. Upheld means that the fact was wrong and has been corrected: what hangs on it is judged again, and the
 * verdict reached after stands beside the one contested. Of the words only their being there is audited.
 */
export async function answerObjection({ actor, number, version, intent, answer, today }: AnswerObjection): Promise<void> {
  await inTransaction(async (tx) => {
    const found = await findAnswerable({ actor, number, version }, tx)
    const at = now()
    const state = intent === "uphold" ? "upheld" : "dismissed"
    const after = intent === "uphold" ? await judgeAgain(found, { actor, today, at }, tx) : {}
    const isClosed = await closeObjection({ id: found.id, version, state, answer, answeredBy: actor.accountId, at }, tx)
    if (!isClosed) refuse("changed_meanwhile")
    const { teacherNo, rule, criterionId, keptNumber, outcomeBefore } = found
    await audit(tx, actor, `objection.${state}`, {
      subject: { kind: "objection", key: number },
      details: { teacherNo, rule, criterionId, before: { kept: keptNumber, outcome: outcomeBefore }, ...after },
    })
  })
}

async function judgeAgain(
  { teacherId, rule, keptVerdictId }: ObjectionRow,
  { actor, today, at }: { actor: Actor; today: CivilDate; at: ReturnType<typeof now> },
  tx: Tx,
): Promise<{ readonly after: Json }> {
  const [before] = await listKeptVerdicts([keptVerdictId], tx)
  if (before === undefined) throw new Error("a case without the verdict that it contests")
  await recomputeStandings({ districtId: actor.districtId, teacherIds: [teacherId], today, computedAt: at }, tx)
  const kept = await keepVerdict({ actor, teacherId, rule, asOf: before.asOfOn, now: at, today, purpose: "objection" }, tx)
  if (factsDigest(kept.facts) === before.factsDigest) refuse("objection_nothing_corrected")
  return { after: { kept: kept.number, outcome: kept.verdict.outcome } }
}
