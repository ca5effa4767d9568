import type { DualQualifiedLevel } from "~/domain/codes"
import type { DualQualifiedShare } from "~/domain/dual-qualified/share"
import type { Criterion, Outcome, Phrase } from "~/domain/verdict"
import type { ClauseWords } from "~/features/standings/clause-words"
import type { KeptView, PresentView } from "~/features/standings/kept-view"

/** What the pages of the dual-qualified show. */

export type DualState = "applied" | "returned" | "endorsed" | "certified" | "refused" | "withdrawn"

/** The lists that the numbers of the board open. */
export const BOARD_LISTS = ["certified", "concerned", "may_apply", "lacking_one", "expiring", "unknown"] as const
export type BoardList = (typeof BOARD_LISTS)[number]

/** A certification that ends within so many months is expiring. */
export const EXPIRING_MONTHS = 12

/** What of the applications a queue shows: those that wait for the school, for the panel, are with the teacher; what is under way; what is over. */
export const QUEUE_VIEWS = ["school", "panel", "teacher", "under_way", "over"] as const
export type QueueView = (typeof QUEUE_VIEWS)[number]

export const STATES_OF: Readonly<Record<QueueView, readonly DualState[]>> = {
  school: ["applied"],
  panel: ["endorsed"],
  teacher: ["returned"],
  under_way: ["applied", "returned", "endorsed"],
  over: ["certified", "refused", "withdrawn"],
}

export interface BoardPerson {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly subject: string | null
  readonly level: DualQualifiedLevel | null
  readonly validUntilOn: string | null
  /** the conditions for applying that she lacks; empty = none; null = not looked at */
  readonly lacks: readonly string[] | null
  readonly underWay: DualState | null
}

/** Who would bring a school over the limit, those who may apply now first. */
export interface Candidates {
  readonly mayApply: readonly BoardPerson[]
  readonly lackingOne: readonly BoardPerson[]
  /** there are more people than were looked at one by one */
  readonly isPart: boolean
}

export interface SchoolShare {
  readonly code: string
  readonly name: string
  readonly share: DualQualifiedShare
  readonly mayApply: number
  readonly expiring: number
  readonly underWay: number
  /** null where the school is over the limit, has nobody who could, or too many went before it */
  readonly candidates: Candidates | null
}

export interface BoardPage {
  readonly schools: readonly SchoolShare[]
  /** of all of them together; null where there is but one, or no policy is in force */
  readonly total: DualQualifiedShare | null
  readonly schoolName: string | null
  readonly waiting: { readonly school: number; readonly panel: number }
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hasPolicy: boolean
  readonly computedAt: string | null
  readonly asOf: string
}

export interface BoardListPage {
  readonly list: BoardList
  readonly school: string
  readonly schoolName: string | null
  readonly rows: readonly BoardPerson[]
  readonly next: string | null
  readonly previous: string | null
  readonly isPart: boolean
  readonly asOf: string
}

export interface ApplicationLine {
  readonly id: number
  readonly version: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly level: DualQualifiedLevel
  readonly state: DualState
  readonly statement: string | null
  readonly schoolNote: string | null
  readonly panelNote: string | null
  readonly certifiedOn: string | null
  readonly validUntilOn: string | null
  readonly keptNumber: string
  readonly filedAt: string
  readonly updatedAt: string
}

export interface OwnPage {
  /** null where the rule does not concern her, or that is not known: then `summary` says why */
  readonly conditions: readonly Criterion[] | null
  readonly outcome: Outcome
  readonly summary: Phrase
  readonly level: DualQualifiedLevel | null
  readonly validUntil: string | null
  /** for which she may apply: from the level in force upwards */
  readonly levels: readonly DualQualifiedLevel[]
  readonly applications: readonly ApplicationLine[]
  /** the one under way */
  readonly open: ApplicationLine | null
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly asOf: string
}

export interface QueuePage {
  readonly view: QueueView
  readonly school: string
  readonly rows: readonly ApplicationLine[]
  readonly counts: Readonly<Record<QueueView, number>>
  readonly next: number | null
  readonly previous: number | null
  readonly schoolName: string | null
}

export interface DualApplicationPage {
  readonly application: ApplicationLine
  readonly kept: KeptView
  /** null where the reader may not see all that it rests on */
  readonly present: PresentView | null
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly canEndorse: boolean
  readonly canCertify: boolean
  /** the last day in force of a certification of today by the policy's term; null without a policy */
  readonly defaultUntil: string | null
  readonly termYears: number | null
  readonly today: string
}
