import type { Instant } from "#db/columns"
import { insertReminders, type NewReminder } from "#db/queries/training/reminders"
import type { Tx } from "#db/transaction"

interface Told {
  readonly districtId: string
  readonly run: { readonly number: string; readonly title: string }
  /** the sentence is `reminder.<kind>` */
  readonly kind: "session_moved" | "session_moved_online" | "session_cancelled" | "run_cancelled"
  readonly values: Readonly<Record<string, string | number>>
  /** by teacher id: who takes part, or waits to */
  readonly participants: readonly number[]
  /** by teacher id: trainers of the district's own */
  readonly trainers: readonly number[]
  /** said once a person, however often it is looked at */
  readonly onceKey: string
  readonly now: Instant
}

/** Tells everybody concerned that a session or a run is not as it was, in the transaction that changes it. */
export async function tellPeople({ districtId, run, kind, values, participants, trainers, onceKey, now }: Told, tx: Tx): Promise<void> {
  const { number, title } = run
  const teaching = new Set(trainers)
  const concerned = new Map([
    ...trainers.map((teacherId) => [teacherId, "/teaching"] as const),
    ...participants.flatMap((teacherId) => (teaching.has(teacherId) ? [] : [[teacherId, `/catalogue/${number}`] as const])),
  ])
  const rows = [...concerned].map(
    ([teacherId, to]): NewReminder => ({ districtId, teacherId, kind, to, onceKey, createdAt: now, values: { number, title, ...values } }),
  )
  if (rows.length > 0) await insertReminders(rows, tx)
}
