import type { GoldenDifference } from "~/domain/policy/golden"
import type { DraftTitle } from "./draft-page"
import type { ListedCase } from "./guards-page"

export interface CaseResult extends ListedCase {
  /** empty when it passes */
  readonly differences: readonly GoldenDifference[]
}

export interface CasesPage {
  readonly draft: DraftTitle
  /** those that fail first */
  readonly cases: readonly CaseResult[]
  readonly failing: number
}
