import { listAuditEvents } from "#db/queries/audit"
import type { Scope } from "~/platform/scope"

/** An event as it is shown: its details are codes and values, said in the reader's language by the page. */
export interface AuditEntryView {
  readonly seq: number
  readonly at: string
  readonly actorName: string | null
  readonly actorRole: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectKey: string
  readonly details: string
}

export interface AuditPage {
  readonly rows: readonly AuditEntryView[]
  /** for `?before=`; null at the oldest */
  readonly next: number | null
}

export interface AuditQuestion {
  readonly before: number | null
  /** "" = all */
  readonly action: string
  readonly subject: { readonly kind: string; readonly key: string } | null
}

const PAGE_SIZE = 50

/** A page of the audit, newest first. */
export async function listAudit(scope: Scope, { before, action, subject }: AuditQuestion): Promise<AuditPage> {
  const filter = { beforeSeq: before, action: action || null, actorId: null, subject, limit: PAGE_SIZE + 1 }
  const found = await listAuditEvents(scope, filter)
  const rows = found.slice(0, PAGE_SIZE)
  return {
    rows: rows.map(({ seq, at, actorName, actorRole, action, subjectKind, subjectKey, details }) => {
      return { seq, at, actorName, actorRole, action, subjectKind, subjectKey, details }
    }),
    next: found.length > PAGE_SIZE ? (rows.at(-1)?.seq ?? null) : null,
  }
}
