import { listReminders } from "#db/queries/training/reminders"
import type { Scope } from "~/platform/scope"
import type { RemindersPage } from "./reminders-page"

const REMINDERS_A_PAGE = 50

/** What the scope's teacher was told, the newest first. */
export async function showReminders({ scope, before }: { readonly scope: Scope; readonly before: number | null }): Promise<RemindersPage> {
  const found = await listReminders(scope, { before, limit: REMINDERS_A_PAGE + 1 })
  const rows = found.slice(0, REMINDERS_A_PAGE).map(({ id, kind, values, to, createdAt, readAt }) => ({
    ...{ id, to, createdAt, isNew: readAt === null },
    sentence: { key: `reminder.${kind}`, values: JSON.parse(values) as Readonly<Record<string, string | number>> },
  }))
  const hasUnread = rows.some(({ isNew }) => isNew)
  return {
    rows,
    upTo: hasUnread ? (rows[0]?.id ?? null) : null,
    next: found.length > REMINDERS_A_PAGE ? (rows.at(-1)?.id ?? null) : null,
  }
}
