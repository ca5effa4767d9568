import type { Instant } from "#db/columns"
import { insertReminders } from "#db/queries/training/reminders"
import type { Tx } from "#db/transaction"

interface Told {
  readonly districtId: string
  /** the sentence is `reminder.<kind>` */
  readonly kind: `enrolment_${string}`
  readonly run: { readonly number: string; readonly title: string }
  readonly told: readonly { readonly teacherId: number }[]
  readonly values?: Readonly<Record<string, string | number>>
  readonly now: Instant
}

/** Tells people what became of their place in a run, in the transaction that makes it so. */
export async function tellTeachers({ districtId, kind, run, told, values = {}, now }: Told, tx: Tx): Promise<void> {
  if (told.length === 0) return
  const { number, title } = run
  const rows = told.map(({ teacherId }) => ({
    ...{ districtId, teacherId, kind, values: { number, title, ...values }, to: `/catalogue/${number}` },
    ...{ onceKey: `${kind} ${number} ${now}`, createdAt: now },
  }))
  await insertReminders(rows, tx)
}
