import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** What somebody is to be told: `reminder.<kind>` with its values, and where it leads. */
export interface NewReminder {
  readonly districtId: string
  readonly teacherId: number
  readonly kind: string
  readonly values: Readonly<Record<string, string | number>>
  readonly to: string
  /** said once to a person, however often its cause is looked at */
  readonly onceKey: string
  readonly createdAt: Instant
}

/** Tells people something in the app. What they were told already under the same key is not said again. */
export async function insertReminders(rows: readonly NewReminder[], tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into reminder (district_id, teacher_id, kind, "values", "to", once_key, created_at)
     select value ->> 'districtId', value ->> 'teacherId', value ->> 'kind', value -> 'values', value ->> 'to', value ->> 'onceKey',
       value ->> 'createdAt'
     from json_each(?) where true
     on conflict do nothing`,
  ).run(JSON.stringify(rows))
}

/** A reminder as it was written. */
export interface ReminderRow {
  readonly id: number
  readonly kind: string
  /** JSON */
  readonly values: string
  readonly to: string
  readonly createdAt: Instant
  readonly readAt: Instant | null
}

/** The last reminders of the scope's person, the newest first, from before an id; null = from the last. */
export async function listReminders(
  scope: Scope,
  { before, limit }: { readonly before: number | null; readonly limit: number },
  tx?: Tx,
): Promise<readonly ReminderRow[]> {
  assertScope(scope)
  if (scope.kind !== "self") return []
  const { districtId, teacherNo } = scope
  return prepared<ReminderRow>(
    reader(tx),
    `select r.id, r.kind, r."values", r."to", r.created_at as createdAt, r.read_at as readAt
     from teacher t join reminder r on r.teacher_id = t.id
     where t.district_id = @districtId and t.teacher_no = @teacherNo and (@before is null or r.id < @before) order by r.id desc limit @limit`,
  ).all({ districtId, teacherNo, before, limit })
}

/** How many reminders the scope's person has not read, counted as far as `most`. */
export async function countUnreadReminders(scope: Scope, { most }: { readonly most: number }, tx?: Tx): Promise<number> {
  assertScope(scope)
  if (scope.kind !== "self") return 0
  const { districtId, teacherNo } = scope
  const found = prepared<{ unread: number }>(
    reader(tx),
    `select count(*) as unread from (select 1 from reminder where read_at is null
       and teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @teacherNo) limit @most)`,
  ).get({ districtId, teacherNo, most })
  return found?.unread ?? 0
}

/** Notes that the scope's person has read what she was told up to an id. Returns how many she had not. */
export async function readReminders(scope: Scope, { upTo, at }: { readonly upTo: number; readonly at: Instant }, tx: Tx): Promise<number> {
  assertScope(scope)
  if (scope.kind !== "self") return 0
  const { districtId, teacherNo } = scope
  return prepared(
    tx,
    `update reminder set read_at = @at where read_at is null and id <= @upTo
       and teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @teacherNo)`,
  ).run({ districtId, teacherNo, upTo, at }).changes
}
