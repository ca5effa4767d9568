import type { ClauseGuard } from "~/domain/policy/guards"
import type { Outcome, Rule } from "~/domain/verdict"

export interface GuardedClause extends ClauseGuard {
  readonly title: string
}

export interface ListedCase {
  readonly id: string
  readonly note: string
  readonly rule: Rule
  readonly asOf: string
  readonly outcome: Outcome
}

export interface GuardsPage {
  readonly clauses: readonly GuardedClause[]
  readonly cases: readonly ListedCase[]
}
