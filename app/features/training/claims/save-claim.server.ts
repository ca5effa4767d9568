import { type ClaimRow, updateClaim } from "#db/queries/training/claims"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { refuse } from "~/platform/errors"

interface Saving {
  readonly actor: Actor
  readonly before: ClaimRow
  readonly after: ClaimRow
  /** the audit's code, and what it tells beside the states */
  readonly action: string
  readonly details: Readonly<Record<string, Json>>
}

/** Writes a claim that moved, with what happened to it: the one place where it changes. */
export async function saveClaim({ actor, before, after, action, details }: Saving, tx: Tx): Promise<void> {
  if (!(await updateClaim(after, tx))) refuse("changed_meanwhile", { params: { number: before.number } })
  const { number, teacherNo } = before
  const subject = { kind: "claim", key: number }
  await audit(tx, actor, action, { subject, details: { teacherNo, before: before.state, after: after.state, ...details } })
}
