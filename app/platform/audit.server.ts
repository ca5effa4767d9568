import { type AuditRow, findAuditHead, insertAuditEvent } from "#db/queries/audit"
import type { Tx } from "#db/transaction"
import type { Actor } from "./actor"
import { type AuditedPart, hashOfEvent } from "./audit-hash.server"
import { canonicalJson, type Json } from "./canonical-json"
import { now } from "./clock.server"
import { sealOf } from "./crypto.server"
import { claimSubmission } from "./form-submission.server"

export interface AuditEntry {
  /** what it was done to: a kind (`account`, `import`, `person`) and its natural key; never a name */
  readonly subject: { readonly kind: string; readonly key: string }
  /** codes and values, before and after; never sentences, secrets or identity numbers */
  readonly details?: Json
}

/** The hash before the first event. */
export const CHAIN_START = "0".repeat(64)

/**
 * Writes what is being done into the audit, in the transaction that does it: if the one fails, so does the other.
 * `action` is a code such as `account.disabled`; the reader's language is chosen when it is read.
 */
export async function audit(tx: Tx, actor: Actor, action: string, { subject, details = {} }: AuditEntry): Promise<void> {
  if (actor.accountId !== null && actor.submission) await claimSubmission(actor.accountId, actor.submission, tx)
  const head = await findAuditHead(tx)
  const event: AuditedPart = {
    seq: (head?.seq ?? 0) + 1,
    at: now(),
    districtId: actor.districtId,
    actorId: actor.accountId,
    actorRole: actor.role,
    action,
    subjectKind: subject.kind,
    subjectKey: subject.key,
    details: canonicalJson(details),
    previousHash: head?.hash ?? CHAIN_START,
  }
  const row: AuditRow = { ...event, hash: hashOfEvent(event) }
  await insertAuditEvent(row, sealOfHead(row), tx)
}

/** The seal of a chain that ends with this event. */
export function sealOfHead({ seq, hash }: { seq: number; hash: string }): string {
  return sealOf("audit head", `${seq}:${hash}`)
}
