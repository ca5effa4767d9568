import type { PolicyDraft } from "#db/queries/policy-drafts"
import type { PolicyPack } from "~/domain/policy/pack"
import { packName } from "~/domain/policy/pack-name"
import type { DraftTitle } from "./draft-page"

/** A draft's name, days and state. */
export function draftTitle(draft: Pick<PolicyDraft, "id" | "version" | "state" | "clauses">, pack: PolicyPack): DraftTitle {
  const { id, version, state } = draft
  const { inForceFrom, inForceUntil } = pack
  return {
    id,
    version,
    state,
    packId: pack.id,
    packName: packName({ clauses: draft.clauses, id: pack.id }),
    packVersion: pack.version,
    inForceFrom,
    inForceUntil,
  }
}
