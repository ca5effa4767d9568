import type { Day } from "../day"
import type { EducationLabel, PersonFacts, PostLabel, SexLabel, StageLabel, StatusLabel } from "../facts/fact"
import type { School } from "../schools"

/** Where a case is told: the day of the demo and the schools that every district has (示范一小 is 1). */
export interface CaseSetting {
  readonly today: Day
  readonly school: (number: number) => School
}

/** What is particular about a case; the rest is plain (see `make-cases.ts`). */
export interface CaseDraft {
  readonly name: string
  readonly sex?: SexLabel
  readonly bornOn?: Day
  /** number of the school, 1 to 12 */
  readonly school: number
  readonly post?: PostLabel
  readonly stage?: StageLabel | null
  readonly subject?: string | null
  readonly isSpecialised?: boolean
  readonly since: Day
  readonly joined?: Day
  readonly education?: EducationLabel
  readonly status?: StatusLabel
  readonly leftOn?: Day
  readonly hasNoIdentity?: boolean
  readonly facts?: Partial<PersonFacts>
}

export interface CaseDefinition {
  /** one line: what this person shows */
  readonly shows: string
  readonly draft: (setting: CaseSetting) => CaseDraft
}
