import type { CivilDate } from "~/domain/calendar/civil-date"

/** What the child process for packs can be told to do. */
export type ImpactCommand =
  /** who would change by a draft on a day */
  | { readonly kind: "impact"; readonly districtId: string; readonly draftId: number; readonly on: CivilDate }
  /** which clauses the golden cases of a pack guard */
  | { readonly kind: "guards"; readonly districtId: string; readonly pack: string; readonly clauses: string; readonly goldenCases: string }

/** How many people are judged. */
export interface ImpactJobProgress {
  readonly done: number
  readonly total: number
}
