import type { Instant } from "#db/columns"
import type { ClaimRow } from "#db/queries/training/claims"
import { insertReminders } from "#db/queries/training/reminders"
import type { Tx } from "#db/transaction"

interface Reminding {
  readonly districtId: string
  readonly claims: readonly ClaimRow[]
  /** `reminder.claim_…` says it */
  readonly step: "endorsed" | "returned" | "recognised" | "refused" | "reversed"
  readonly note: string | null
  readonly now: Instant
}

/** Tells teachers in the app what was said of their claims, as the claims now stand. */
export async function remindClaimants({ districtId, claims, step, note, now }: Reminding, tx: Tx): Promise<void> {
  const rows = claims.map(({ teacherId, number, version, projectName: project, recognisedTenths, dueOn: until }) => {
    const values = { number, project, note: note ?? "", hours: (recognisedTenths ?? 0) / 10, until }
    const onceKey = `claim ${number} ${version}`
    return { districtId, teacherId, kind: `claim_${step}`, values, to: `/claims/${number}`, onceKey, createdAt: now }
  })
  await insertReminders(rows, tx)
}
