import type { AuditRow } from "#db/queries/audit"
import { canonicalJson } from "./canonical-json"
import { sha256 } from "./crypto.server"

export type AuditedPart = Omit<AuditRow, "hash">

/** SHA-256 over everything an event says, the hash of the one before it included. */
export function hashOfEvent(event: AuditedPart): string {
  const { seq, at, districtId, actorId, actorRole, action, subjectKind, subjectKey, details, previousHash } = event
  return sha256(canonicalJson({ seq, at, districtId, actorId, actorRole, action, subjectKind, subjectKey, details, previousHash }))
}
