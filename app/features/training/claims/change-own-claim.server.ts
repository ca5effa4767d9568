import type { z } from "zod"
import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { moveClaim } from "~/domain/claims/claim-state"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { claimCase } from "./claim-case.server"
import { claimDueOn } from "./claim-term.server"
import type { ownClaimForm } from "./claims.schema"
import { foundClaims } from "./found-claims.server"
import { saveClaim } from "./save-claim.server"

interface ChangeOwn {
  readonly actor: Actor
  readonly number: string
  readonly form: z.infer<typeof ownClaimForm>
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher takes a claim of hers back, or appeals its refusal within the time. */
export async function changeOwnClaim({ actor, number, form, today, now }: ChangeOwn): Promise<void> {
  const scope = scopeFor(actor, "claim.own")
  await inTransaction(async (tx) => {
    for (const before of await foundClaims({ scope, seen: [{ number, version: form.version }] }, tx)) {
      const step = moveClaim({ ...(await claimCase({ actor, hand: "teacher", row: before }, tx)), move: form.intent, today })
      if ("fault" in step) refuse(`claim_${step.fault}`, { params: { number, until: before.dueOn } })
      const moved = { ...before, state: step.to, updatedAt: now }
      if (form.intent === "withdraw") {
        await saveClaim({ actor, before, after: moved, action: "claim.withdrawn", details: {} }, tx)
        continue
      }
      const dueOn = await claimDueOn({ districtId: actor.districtId, today, of: "college" }, tx)
      const after = { ...moved, dueOn, appeal: form.appeal, appealedAt: now }
      await saveClaim({ actor, before, after, action: "claim.appealed", details: { note: form.appeal, dueOn } }, tx)
    }
  })
}
