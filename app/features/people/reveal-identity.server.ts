import { findSealedIdentity } from "#db/queries/person-records"
import { findRosterPerson } from "#db/queries/roster-person"
import { inTransaction } from "#db/transaction"
import type { IdentityKind } from "~/domain/codes"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { decryptText } from "~/platform/crypto.server"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const SHORTEST_REASON = 4
const LONGEST_REASON = 200

export interface RevealedIdentity {
  readonly kind: IdentityKind | null
  /** null = none is recorded; then nothing was revealed, and the audit says nothing */
  readonly number: string | null
}

interface Asked {
  /** of the action `identity.reveal` */
  readonly scope: Scope
  readonly actor: Actor
  readonly teacherNo: string
  /** why it is needed, in the reader's words; kept in the audit */
  readonly reason: string
}

/** Opens one identity number for one reader. It is shown only once the audit has it: who, whose, why; never the number. */
export async function revealIdentity({ scope, actor, teacherNo, reason }: Asked): Promise<RevealedIdentity> {
  const why = reason.trim()
  if (why === "") refuse("required", { field: "reason" })
  if (why.length < SHORTEST_REASON || why.length > LONGEST_REASON) refuse("invalid_field", { field: "reason" })
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const identity = await findSealedIdentity({ districtId: scope.districtId, teacherId: person.teacherId })
  if (!identity?.sealed) return { kind: identity?.kind ?? null, number: null }
  const number = decryptText(identity.sealed)
  const subject = { kind: "person", key: person.teacherNo }
  await inTransaction((tx) => audit(tx, actor, "identity.reveal", { subject, details: { reason: why } }))
  return { kind: identity.kind, number }
}
