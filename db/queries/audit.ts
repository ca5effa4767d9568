import { prepared, type Reader, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

export interface AuditRow {
  readonly seq: number
  readonly at: Instant
  readonly districtId: string
  readonly actorId: string | null
  readonly actorRole: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectKey: string
  readonly details: string
  readonly previousHash: string
  readonly hash: string
}

export interface AuditHead {
  readonly seq: number
  readonly hash: string
  readonly seal: string
}

export interface AuditFilter {
  /** only events before this one; null = from the newest */
  readonly beforeSeq: number | null
  readonly action: string | null
  readonly actorId: string | null
  readonly subject: { readonly kind: string; readonly key: string } | null
  readonly limit: number
}

const COLUMNS = `seq, at, district_id as districtId, actor_id as actorId, actor_role as actorRole, action,
  subject_kind as subjectKind, subject_key as subjectKey, details, previous_hash as previousHash, hash`

/** The sealed end of the chain; undefined before the first event. */
export async function findAuditHead(from: Reader = reader()): Promise<AuditHead | undefined> {
  return prepared<AuditHead>(from, "select seq, hash, seal from audit_head where id = 1").get()
}

/** Adds an event and moves the sealed end to it. */
export async function insertAuditEvent(event: AuditRow, seal: string, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into audit_event (seq, at, district_id, actor_id, actor_role, action, subject_kind, subject_key, details, previous_hash, hash)
     values (@seq, @at, @districtId, @actorId, @actorRole, @action, @subjectKind, @subjectKey, @details, @previousHash, @hash)`,
  ).run(event)
  prepared(
    tx,
    `insert into audit_head (id, seq, hash, seal) values (1, @seq, @hash, @seal)
     on conflict (id) do update set seq = excluded.seq, hash = excluded.hash, seal = excluded.seal`,
  ).run({ seq: event.seq, hash: event.hash, seal })
}

/** The chain from `afterSeq` on, oldest first: for the verifier, which must see every row of every district. */
export async function listAuditChain({ afterSeq, limit }: { afterSeq: number; limit: number }, from: Reader): Promise<AuditRow[]> {
  return prepared<AuditRow>(from, `select ${COLUMNS} from audit_event where seq > ? order by seq limit ?`).all(afterSeq, limit)
}

/** Events, newest first, with the name of who did it; served by the index of the first filter given. */
export async function listAuditEvents(scope: Scope, filter: AuditFilter): Promise<(AuditRow & { actorName: string | null })[]> {
  assertScope(scope)
  if (scope.kind !== "district") return []
  const { beforeSeq, action, actorId, subject, limit } = filter
  const conditions = ["event.district_id = @districtId", "event.seq < @beforeSeq"]
  if (action !== null) conditions.push("event.action = @action")
  if (actorId !== null) conditions.push("event.actor_id = @actorId")
  if (subject !== null) conditions.push("event.subject_kind = @subjectKind and event.subject_key = @subjectKey")
  return prepared<AuditRow & { actorName: string | null }>(
    reader(),
    `select event.seq, event.at, event.district_id as districtId, event.actor_id as actorId, event.actor_role as actorRole, event.action,
       event.subject_kind as subjectKind, event.subject_key as subjectKey, event.details, event.previous_hash as previousHash, event.hash,
       account.display_name as actorName
     from audit_event event left join account on account.id = event.actor_id
     where ${conditions.join(" and ")} order by event.seq desc limit @limit`,
  ).all({
    districtId: scope.districtId,
    beforeSeq: beforeSeq ?? Number.MAX_SAFE_INTEGER,
    action,
    actorId,
    subjectKind: subject?.kind,
    subjectKey: subject?.key,
    limit,
  })
}
