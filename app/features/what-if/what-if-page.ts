import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome, Phrase, Verdict } from "~/domain/verdict"
import type { ComparedCriterion } from "~/domain/what-if/compare"
import type { HypothesisKind } from "~/domain/what-if/hypothesis"
import type { ClauseWords } from "~/features/standings/clause-words"
import type { JudgedRule } from "~/features/standings/rules"
import type { FormField } from "./form-fields"
import type { WhatIfFault } from "./what-if-fault"

/** One supposition as the page lists it. */
export interface SupposedItem {
  /** as it stands in the address */
  readonly text: string
  /** null where it could not be understood */
  readonly said: Phrase | null
  readonly faults: readonly WhatIfFault[]
  /** the address without it */
  readonly without: string
  /** the day on which it begins to count, where that is after the day looked at */
  readonly countsFrom: CivilDate | null
}

export interface SuggestedStep {
  readonly said: readonly Phrase[]
  readonly asOf: CivilDate
  readonly waits: boolean
  /** the address with it */
  readonly to: string
}

export interface OfferedKind {
  readonly kind: HypothesisKind
  /** the address with its form open */
  readonly to: string
}

export interface AddForm {
  readonly kind: HypothesisKind
  readonly fields: readonly FormField[]
  readonly faults: readonly WhatIfFault[]
  /** for fields that ask for one */
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  /** the address without the form */
  readonly close: string
}

/** What is supposed, judged. */
export interface WhatIfResult {
  readonly after: Verdict<null>
  readonly criteria: readonly ComparedCriterion[]
  /** keys of evidence that is only supposed */
  readonly supposedKeys: readonly string[]
  /** the outcome on that day if she only waits; null where it is today's, or nothing is supposed */
  readonly waiting: Outcome | null
}

export interface WhatIfPage {
  readonly subject: { readonly teacherNo: string; readonly name: string }
  readonly rule: JudgedRule
  readonly rules: readonly JudgedRule[]
  readonly today: CivilDate
  /** the day looked at */
  readonly on: CivilDate
  readonly supposed: readonly SupposedItem[]
  /** what holds for the address as a whole */
  readonly fault: WhatIfFault | null
  readonly before: Verdict<null>
  /** null while something cannot be supposed */
  readonly result: WhatIfResult | null
  /** the address that looks at the day on which everything supposed is complete, and that day; null where it is not ahead */
  readonly complete: { readonly on: CivilDate; readonly to: string } | null
  readonly suggestions: readonly SuggestedStep[]
  readonly telling: readonly OfferedKind[]
  readonly others: readonly OfferedKind[]
  readonly form: AddForm | null
  /** the address of the page with nothing supposed */
  readonly empty: string
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  readonly computedAt: string
}
