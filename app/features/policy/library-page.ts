import type { PolicyDraftState } from "#db/schema/policy"

/** Whether a pack came with the app or was published by the district. */
export type PackSource = "shipped" | "published"

/** One version of a pack, as the library lists it. */
export interface PackHead {
  readonly packId: string
  /** what people call it */
  readonly packName: string
  readonly packVersion: string
  /** its own days, as it was published */
  readonly inForceFrom: string
  readonly inForceUntil: string | null
  /** the days on which it holds today, after what was laid over it; empty = none is left */
  readonly holds: readonly { readonly from: string; readonly until: string | null }[]
  readonly state: "in_force" | "to_come" | "past" | "replaced"
  readonly source: PackSource
  /** of a published one */
  readonly publishedAt: string | null
  readonly proposedBy: string | null
  readonly confirmedBy: string | null
  readonly note: string | null
  readonly digest: string | null
}

export interface DraftHead {
  readonly id: number
  readonly packId: string
  /** what people call it */
  readonly packName: string
  readonly packVersion: string
  readonly inForceFrom: string
  readonly basedOn: { readonly packId: string; readonly packVersion: string }
  readonly state: PolicyDraftState
  readonly updatedAt: string
  readonly createdBy: string | null
  readonly proposedBy: string | null
}

export interface LibraryPage {
  /** the newest first */
  readonly packs: readonly PackHead[]
  /** open drafts, for those who write them; null for others */
  readonly drafts: readonly DraftHead[] | null
  /** drafts that were published or given up, the last first; null for those who write none */
  readonly closed: readonly DraftHead[] | null
  readonly asOf: string
}
