import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { FeedKind } from "../../schema/reminders"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** Whose calendar: a person, a room or a trainer, by its id. */
export interface FeedOwner {
  readonly kind: FeedKind
  readonly id: number
}

export interface FeedRow {
  readonly id: number
  readonly kind: FeedKind
  readonly ownerId: number
  readonly createdAt: Instant
  readonly endedAt: Instant | null
}

const OWNER_COLUMN = { person: "teacher_id", venue: "venue_id", trainer: "trainer_id" } as const satisfies Record<FeedKind, string>
const FEED_COLUMNS =
  "f.id, f.kind, coalesce(f.teacher_id, f.venue_id, f.trainer_id) as ownerId, f.created_at as createdAt, f.ended_at as endedAt"

/** The scope's own person as the owner of a calendar; undefined where the account is no teacher's. */
export async function findOwnFeedOwner(scope: Scope, tx?: Tx): Promise<FeedOwner | undefined> {
  assertScope(scope)
  if (scope.kind !== "self") return undefined
  const sql = "select id from teacher where district_id = ? and teacher_no = ?"
  const id = prepared<number>(reader(tx), sql).pluck().get(scope.districtId, scope.teacherNo) as number | undefined
  return id === undefined ? undefined : { kind: "person", id }
}

/** The address of an owner that still holds. */
export async function findStandingFeed(scope: Scope, { kind, id }: FeedOwner, tx?: Tx): Promise<FeedRow | undefined> {
  assertScope(scope)
  return prepared<FeedRow>(
    reader(tx),
    `select ${FEED_COLUMNS} from calendar_feed f
     where f.${OWNER_COLUMN[kind]} = ? and f.kind = ? and f.district_id = ? and f.ended_at is null order by f.id desc limit 1`,
  ).get(id, kind, scope.districtId)
}

/** The addresses of rooms and trainers that still hold. */
export async function listStandingFeeds(scope: Scope, tx?: Tx): Promise<readonly FeedRow[]> {
  assertScope(scope)
  return prepared<FeedRow>(
    reader(tx),
    `select ${FEED_COLUMNS} from calendar_feed f
     where f.district_id = ? and f.ended_at is null and f.kind <> 'person' order by f.id`,
  ).all(scope.districtId)
}

export interface FoundFeed extends FeedRow {
  readonly districtId: string
  /** of a person */
  readonly teacherNo: string | null
  /** what the calendar is called by: a person's name, a room with its site, a trainer */
  readonly name: string
  /** false: a person's account is shut, or no longer hers */
  readonly isOpen: 0 | 1
}

/** The calendar that an address leads to, by the hash of its secret: one look-up in an index, whatever the secret is. */
export async function findFeedBySecret(secretHash: string, tx?: Tx): Promise<FoundFeed | undefined> {
  return prepared<FoundFeed>(
    reader(tx),
    `select ${FEED_COLUMNS}, f.district_id as districtId, t.teacher_no as teacherNo,
       coalesce(p.name, v.site || ' ' || v.name, n.name, t.teacher_no, '') as name,
       f.kind <> 'person' or exists (select 1 from account a where a.district_id = f.district_id and a.role = 'teacher'
         and a.teacher_no = t.teacher_no and a.disabled_at is null) as isOpen
     from calendar_feed f left join teacher t on t.id = f.teacher_id left join roster p on p.teacher_id = f.teacher_id
     left join venue v on v.id = f.venue_id left join trainer n on n.id = f.trainer_id where f.secret_hash = ?`,
  ).get(secretHash)
}

/** Adds an address; only the hash of its secret is kept. */
export async function insertFeed(
  feed: FeedOwner & { readonly districtId: string; readonly secretHash: string; readonly createdAt: Instant },
  tx: Tx,
): Promise<void> {
  const { kind, id, districtId, secretHash, createdAt } = feed
  prepared(tx, `insert into calendar_feed (district_id, kind, ${OWNER_COLUMN[kind]}, secret_hash, created_at) values (?, ?, ?, ?, ?)`).run(
    districtId,
    kind,
    id,
    secretHash,
    createdAt,
  )
}

/** Ends every address of an owner that still holds; returns how many did. */
export async function endFeeds({ kind, id, endedAt }: FeedOwner & { readonly endedAt: Instant }, tx: Tx): Promise<number> {
  const sql = `update calendar_feed set ended_at = ? where ${OWNER_COLUMN[kind]} = ? and kind = ? and ended_at is null`
  return prepared(tx, sql).run(endedAt, id, kind).changes
}
