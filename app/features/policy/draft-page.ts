import type { PolicyDraftState } from "#db/schema/policy"
import type { DraftFormValues } from "./draft-form"
import type { SettingGroup, ShownChange } from "./pack-page"

/** What every page of a draft says of it. */
export interface DraftTitle {
  readonly id: number
  readonly version: number
  readonly packId: string
  /** what people call it */
  readonly packName: string
  readonly packVersion: string
  readonly inForceFrom: string
  readonly inForceUntil: string | null
  readonly state: PolicyDraftState
}

export interface DraftPage {
  readonly draft: DraftTitle
  readonly basedOn: { readonly packId: string; readonly packName: string; readonly packVersion: string }
  readonly createdBy: string | null
  readonly updatedAt: string
  readonly proposedBy: string | null
  readonly proposedAt: string | null
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly note: string | null
  /** what the form's controls hold */
  readonly form: DraftFormValues
  readonly clauses: string
  readonly notes: string
  /** ids and titles of the draft's clauses, for choosing */
  readonly clauseChoices: readonly { readonly id: string; readonly title: string }[]
  readonly groups: readonly SettingGroup[]
  /** against the version it was made from */
  readonly changes: readonly ShownChange[]
  readonly cases: { readonly total: number; readonly failing: number }
  readonly impact: { readonly countedAt: string; readonly isStale: boolean } | null
  /** the first day is past: verdicts for past dates would change */
  readonly startsInThePast: boolean
  /** the reader proposed it, so somebody else must confirm */
  readonly isOwnProposal: boolean
}
