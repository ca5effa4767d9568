import type { ClaimEventRow } from "#db/queries/training/claims-history"
import { type ClaimEvent, REFUSAL_REASONS } from "./claim-page"

interface Details {
  readonly note?: string | null
  readonly reason?: string
  readonly hours?: number
  readonly changed?: readonly { readonly field: string }[]
  readonly files?: readonly string[]
  readonly filesAdded?: readonly string[]
  readonly filesRemoved?: readonly string[]
  readonly entryStands?: boolean
}

/** A step of a claim as its page shows it, from what the audit keeps. */
export function claimEvent({ seq, at, action, actorRole, actorName, details }: ClaimEventRow): ClaimEvent {
  const told = JSON.parse(details) as Details
  return {
    seq,
    at,
    action,
    actorRole,
    actorName,
    note: told.note ?? null,
    reason: REFUSAL_REASONS.find((reason) => reason === told.reason) ?? null,
    hours: told.hours ?? null,
    changed: (told.changed ?? []).map(({ field }) => field),
    filesAdded: (told.filesAdded ?? told.files ?? []).length,
    filesRemoved: told.filesRemoved?.length ?? 0,
    entryStands: told.entryStands === true,
  }
}
