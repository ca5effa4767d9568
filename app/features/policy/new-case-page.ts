import type { GoldenExpectation } from "~/domain/policy/golden"
import type { Outcome } from "~/domain/verdict"
import type { DraftTitle } from "./draft-page"

export interface NewCasePage {
  readonly draft: DraftTitle
  readonly asked: { readonly teacher: string; readonly rule: string; readonly asOf: string }
  /** nobody of this number is within reach */
  readonly isUnknown: boolean
  /** null until a person, a rule and a day are given */
  readonly preview: {
    readonly asOf: string
    readonly expected: GoldenExpectation
    /** the anonymised facts, as they will lie in the pack */
    readonly facts: string
    /** what the draft says of the case */
    readonly underDraft: Outcome
    /** all dates were moved by the same number of days */
    readonly isMoved: boolean
  } | null
}
