import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { randomToken } from "~/platform/crypto.server"
import { Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { findManagedRun, saveManagedRun } from "./managed-run.server"
import { openPoints } from "./open-points.server"

interface Announcement {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Shows a run to everybody: from its first day of enrolment on people may apply. Refused, saying each point, while anything of it is open.
 * The seed of a lottery is published with it, before anybody has applied.
 */
export async function announceRun({ actor, number, version, today, now }: Announcement): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  const seed = randomToken()
  await inTransaction(async (tx) => {
    const run = await findManagedRun({ scope, number, version }, tx)
    if (run.state === "announced") refuse("run_announced_already", { params: { number } })
    const [first, ...others] = (await openPoints({ scope, run, today }, tx)).map(({ code, params }) => new Refusal(code, { params }))
    if (first !== undefined) throw new Refusals([first, ...others])
    const lotterySeed = run.allocation === "lottery" ? (run.lotterySeed ?? seed) : null
    await saveManagedRun({ run, change: { state: "announced", lotterySeed }, now }, tx)
    const { capacity, allocation, enrolFromOn, enrolUntilOn } = run
    const details = { capacity, allocation, enrolFromOn, enrolUntilOn, lotterySeed }
    await audit(tx, actor, "run.announced", { subject: { kind: "run", key: number }, details })
  })
}
