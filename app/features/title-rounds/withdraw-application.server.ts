import type { Instant } from "#db/columns"
import { listLastApplications, updateTitleApplication } from "#db/queries/title-applications"
import { findTitleRound } from "#db/queries/title-rounds"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { isReceiving } from "./round-days"

interface Withdraw {
  readonly actor: Actor
  readonly roundId: number
  readonly version: number
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher takes her application back; until the last day of applying she may file another. */
export async function withdrawApplication({ actor, roundId, version, today, now }: Withdraw): Promise<void> {
  const scope = scopeFor(actor, "title_round.apply")
  await inTransaction(async (tx) => {
    const round = await findTitleRound(scope, roundId, tx)
    const [application] = await listLastApplications(scope, { roundIds: [roundId] }, tx)
    if (round === undefined || application === undefined) throw new NotFound()
    if (!isReceiving(round, today)) refuse("title_withdraw_over", { params: { until: round.applyByOn } })
    if (application.version !== version || application.state === "withdrawn") refuse("changed_meanwhile")
    if (!(await updateTitleApplication({ ...application, state: "withdrawn", updatedAt: now }, tx))) refuse("changed_meanwhile")
    const subject = { kind: "title_application", key: String(application.id) }
    await audit(tx, actor, "title_application.withdrawn", { subject, details: { roundId, title: application.title } })
  })
}
