import type { FeedbackSummary } from "~/domain/attendance/feedback"
import type { RunCost } from "../closing/closing-page"

export interface FeedbackFormPage {
  readonly run: { readonly number: string; readonly title: string }
  /** given: she has handed hers in; absent: she was at none of its sessions; open: it can be filled in */
  readonly state: "open" | "given" | "absent"
}

export interface RunFeedbackPage {
  readonly run: { readonly number: string; readonly title: string; readonly state: "announced" | "closed" | "cancelled" }
  readonly attended: number
  readonly answers: number
  readonly least: number
  /** null = too few have answered */
  readonly summary: FeedbackSummary | null
  /** null = not the reader's to see */
  readonly cost: RunCost | null
}
