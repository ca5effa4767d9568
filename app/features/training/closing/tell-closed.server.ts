import type { Instant } from "#db/columns"
import { insertReminders, type NewReminder } from "#db/queries/training/reminders"
import type { RunRow } from "#db/queries/training/runs"
import type { Tx } from "#db/transaction"
import type { PersonClosed } from "./closing-lines.server"

interface Told {
  readonly districtId: string
  readonly run: Pick<RunRow, "number" | "title">
  readonly closingId: number
  readonly lines: readonly PersonClosed[]
  readonly now: Instant
}

/** Tells each participant what she was credited, or why not, and asks who was there what she thinks of it. */
export async function tellClosed({ districtId, run: { number, title }, closingId, lines, now }: Told, tx: Tx): Promise<void> {
  const rows = lines.flatMap(({ person: { teacherId }, presentMinutes, credit }): NewReminder[] => {
    const common = { districtId, teacherId, createdAt: now }
    const kind = `run_closed_${credit.reason}`
    const values = { number, title, hours: credit.hoursTenths / 10, percent: credit.percent }
    const told = { ...common, kind, values, to: "/me", onceKey: `closing ${closingId}` }
    if (presentMinutes === 0) return [told]
    return [told, { ...common, kind: "feedback_due", values: { number, title }, to: `/feedback/${number}`, onceKey: `feedback ${number}` }]
  })
  await insertReminders(rows, tx)
}
