import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

/** What a district has set under a key; null = nothing. */
export async function findSetting<T>(districtId: string, key: string): Promise<T | null> {
  const text = "select value from district_setting where district_id = ? and key = ?"
  const row = prepared<{ value: string }>(reader(), text).get(districtId, key)
  return row === undefined ? null : (JSON.parse(row.value) as T)
}

export interface SettingChange {
  readonly districtId: string
  readonly key: string
  readonly value: unknown
  readonly changedAt: Instant
}

/** Sets a key; its former value is in the audit of whoever calls this. */
export async function upsertSetting({ districtId, key, value, changedAt }: SettingChange, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into district_setting (district_id, key, value, changed_at) values (?, ?, ?, ?)
     on conflict (district_id, key) do update set value = excluded.value, changed_at = excluded.changed_at`,
  ).run(districtId, key, JSON.stringify(value), changedAt)
}
