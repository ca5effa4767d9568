import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A file that was handed in, as it is stored. */
export interface AttachmentRow {
  readonly id: number
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly fileName: string
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Writes down a file whose bytes lie in their place already. Returns its id. */
export async function insertAttachment(row: Omit<AttachmentRow, "id"> & { readonly districtId: string }, tx: Tx): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into attachment (district_id, sha256, bytes, media_type, file_name, created_at, created_by)
     values (@districtId, @sha256, @bytes, @mediaType, @fileName, @createdAt, @createdBy)`,
  ).run(row)
  return Number(lastInsertRowid)
}

/** A file by its id. Who may read it hangs on what it belongs to: the caller has found that first. */
export async function findAttachment(scope: Scope, id: number, tx?: Tx): Promise<AttachmentRow | undefined> {
  assertScope(scope)
  return prepared<AttachmentRow>(
    reader(tx),
    `select id, sha256, bytes, media_type as mediaType, file_name as fileName, created_at as createdAt, created_by as createdBy
     from attachment where district_id = ? and id = ?`,
  ).get(scope.districtId, id)
}

/** Which of these bytes are written down: those that are not belong to nobody. */
export async function listKnownBytes(
  { districtId, sha256s }: { districtId: string; sha256s: readonly string[] },
  tx?: Tx,
): Promise<ReadonlySet<string>> {
  const rows = prepared<string>(
    reader(tx),
    `select n.value from json_each(?) n
     where exists (select 1 from attachment a where a.district_id = ? and a.sha256 = n.value)`,
  )
    .pluck()
    .all(JSON.stringify(sha256s), districtId)
  return new Set(rows)
}

/** Files after an id, in the order of ids: for the check that each is still what it was. */
export async function listAttachmentsAfter(
  { districtId, afterId, limit }: { districtId: string; afterId: number; limit: number },
  tx?: Tx,
): Promise<readonly Pick<AttachmentRow, "id" | "sha256" | "bytes">[]> {
  return prepared<Pick<AttachmentRow, "id" | "sha256" | "bytes">>(
    reader(tx),
    "select id, sha256, bytes from attachment where district_id = ? and id > ? order by id limit ?",
  ).all(districtId, afterId, limit)
}
