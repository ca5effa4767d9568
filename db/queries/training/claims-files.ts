import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { Tx } from "../../transaction"

/** A piece of evidence of a claim that the caller has found within its scope. */
export interface ClaimFileRow {
  readonly claimId: number
  readonly attachmentId: number
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly createdAt: Instant
  /** taken out by an amendment; null = it stands */
  readonly removedAt: Instant | null
}

/** The evidence of these claims, that which was taken out as well, in the order in which it came. */
export async function listClaimFiles(claimIds: readonly number[], tx?: Tx): Promise<readonly ClaimFileRow[]> {
  return prepared<ClaimFileRow>(
    reader(tx),
    `select f.claim_id as claimId, f.attachment_id as attachmentId, a.file_name as fileName, a.media_type as mediaType, a.bytes, a.sha256,
       a.created_at as createdAt, f.removed_at as removedAt
     from json_each(?) n join claim_attachment f on f.claim_id = n.value join attachment a on a.id = f.attachment_id
     order by f.claim_id, f.attachment_id`,
  ).all(JSON.stringify(claimIds))
}

/** Adds evidence to a claim. */
export async function insertClaimFiles(
  { claimId, attachmentIds }: { readonly claimId: number; readonly attachmentIds: readonly number[] },
  tx: Tx,
): Promise<void> {
  prepared(tx, "insert into claim_attachment (claim_id, attachment_id) select ?, value from json_each(?)").run(
    claimId,
    JSON.stringify(attachmentIds),
  )
}

/** Takes evidence out of a claim; it is kept for its history. */
export async function removeClaimFiles(
  { claimId, attachmentIds, at }: { readonly claimId: number; readonly attachmentIds: readonly number[]; readonly at: Instant },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `update claim_attachment set removed_at = @at
     where claim_id = @claimId and removed_at is null and attachment_id in (select value from json_each(@attachmentIds))`,
  ).run({ claimId, at, attachmentIds: JSON.stringify(attachmentIds) })
}
