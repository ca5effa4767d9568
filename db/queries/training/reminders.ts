import { prepared } from "../../client"
import type { Instant } from "../../columns"
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
