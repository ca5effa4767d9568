import type { FactDifference } from "~/domain/fact-differences"
import type { Criterion, Outcome, Rule } from "~/domain/verdict"
import type { ClauseWords } from "~/features/standings/clause-words"
import type { OwnerRole } from "./owner-of"

/** What the pages of objections show. Plain data: dates and instants are ISO text. */

/** The words of grounds and answers are at most so long. */
export const LONGEST_WORDS = 1000

export type ObjectionState = "open" | "upheld" | "dismissed" | "withdrawn"

export interface ObjectionSummary {
  readonly number: string
  readonly version: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly rule: Rule
  readonly criterionId: string
  readonly state: ObjectionState
  readonly raisedAt: string
  readonly dueOn: string
  readonly isOverdue: boolean
  readonly isEscalated: boolean
  readonly ownerRole: OwnerRole
  /** of a school's administrator; null for the other owners */
  readonly ownerSchoolName: string | null
  readonly grounds: string
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  readonly keptNumber: string
  readonly outcomeBefore: Outcome
  /** of an upheld case: the verdict reached after the correction */
  readonly keptAfterNumber: string | null
  readonly outcomeAfter: Outcome | null
}

export interface QueuePage {
  readonly state: "open" | "closed"
  readonly of: "mine" | "everybody"
  readonly rows: readonly ObjectionSummary[]
  readonly next: string | null
  readonly previous: string | null
  readonly open: number
  readonly overdue: number
  /** whether the reader may look at what others answer */
  readonly seesEverybody: boolean
}

/** Where the fact behind a criterion is put right, as far as the reader can. */
export type MendAt = "postings" | "imports" | "nowhere"

export interface CasePage {
  readonly summary: ObjectionSummary
  readonly asOf: string
  /** the criterion contested, as it was when the objection was raised */
  readonly before: Criterion
  /** the same as things stand, or as they stood when an upheld case was closed; null = not asked any more */
  readonly after: Criterion | null
  readonly outcomeNow: Outcome
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  /** what was recorded since, of the sheets that the owner keeps */
  readonly facts: readonly FactDifference[]
  readonly mendAt: MendAt
  /** why the reader cannot answer: closed, somebody else's, her own; null = she can */
  readonly cannotAnswer: "closed" | "not_yours" | "own_case" | null
  readonly seesChecks: boolean
}

export interface NewObjectionPage {
  readonly rule: Rule
  readonly asOf: string
  readonly outcome: Outcome
  readonly criterion: Criterion
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  readonly ownerRole: OwnerRole
  readonly schoolName: string
  /** the day by which it would be answered; null where no policy says */
  readonly dueOn: string | null
  readonly answerDays: number | null
  /** the number of the case that is open already */
  readonly openNumber: string | null
}
