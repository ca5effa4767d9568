import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Title } from "~/domain/codes"
import type { Outcome, Phrase } from "~/domain/verdict"
import type { ClauseWords } from "~/features/standings/clause-words"
import type { KeptView, PresentView } from "~/features/standings/kept-view"

/** What the pages of the title rounds show. */

export type RoundState = "open" | "ranking" | "decided" | "closed"
/** `deciding`: decided or about to be, and not yet published to whoever reads it */
export type ShownApplicationState = "applied" | "ranked" | "deciding" | "granted" | "refused" | "withdrawn"

export interface RoundSummary {
  readonly id: number
  readonly version: number
  readonly name: string
  readonly opensOn: CivilDate
  readonly applyByOn: CivilDate
  readonly rankByOn: CivilDate
  readonly judgedOn: CivilDate
  readonly state: RoundState
}

export interface ListedRound extends RoundSummary {
  readonly posts: number
  readonly applicants: number
  /** null before the results are published, but for who decides them */
  readonly granted: number | null
}

export interface RoundsPage {
  readonly rounds: readonly ListedRound[]
  /** for `?before=`; null at the oldest */
  readonly next: number | null
  readonly isFirst: boolean
  readonly schoolName: string | null
  readonly canOpen: boolean
}

export interface PostRow {
  readonly schoolCode: string
  readonly schoolName: string
  readonly title: Title
  readonly posts: number
  readonly applicants: number
  readonly unranked: number
  readonly granted: number | null
}

/** The posts of one title at one school, for whoever changes them. */
export interface PostsPage {
  readonly round: RoundSummary
  /** null where no school and title are chosen */
  readonly chosen: {
    readonly school: { readonly code: string; readonly name: string }
    readonly title: Title
    readonly posts: number
    readonly applicants: number
    readonly granted: number
  } | null
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly titles: readonly Title[]
}

export interface ApplicantRow {
  readonly id: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly title: Title
  readonly state: ShownApplicationState
  readonly rank: number | null
  readonly keptOutcome: Outcome
  readonly keptNumber: string
  readonly grantedOn: string | null
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly previous: string | null
}

export interface RoundPage {
  readonly round: RoundSummary
  readonly posts: Page<PostRow>
  readonly applicants: Page<ApplicantRow>
  readonly filter: { readonly school: string; readonly title: Title | "" }
  readonly applicantsInAll: number
  /** null before the results are published, but for who decides them */
  readonly undecided: number | null
  /** those who are not yet ranked, school by school; at most a screenful */
  readonly unranked: readonly { readonly schoolName: string; readonly people: number }[]
  /** what whoever reads it may do now */
  readonly canRank: boolean
  readonly canRun: boolean
  readonly schoolName: string | null
  readonly today: CivilDate
}

export interface ApplicationPage {
  readonly round: RoundSummary
  readonly application: ApplicantRow & {
    readonly version: number
    readonly statement: string | null
    readonly decisionNote: string | null
    readonly filedAt: string
  }
  readonly kept: KeptView
  /** null where the reader may not see all that it rests on */
  readonly present: PresentView | null
  /** her verdict is about another title by now, so that there is nothing to compare */
  readonly isOtherNow: boolean
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  readonly canDecide: boolean
  readonly posts: number
  readonly grantedToOthers: number | null
  readonly today: CivilDate
}

/** Whether a teacher may apply in a round, and what stands against it. */
export type Standing =
  | { readonly kind: "may_apply"; readonly title: Title; readonly posts: number }
  /** a fact is missing: she may apply, and it is marked */
  | { readonly kind: "may_apply_marked"; readonly title: Title; readonly posts: number; readonly missing: readonly string[] }
  | { readonly kind: "conditions"; readonly failing: readonly string[] }
  | { readonly kind: "no_post"; readonly title: Title }
  /** which title comes next is not known for want of a fact, or there is none */
  | { readonly kind: "no_title"; readonly missing: readonly string[] }
  | { readonly kind: "not_concerned" }

export interface OwnRound {
  readonly round: RoundSummary
  readonly standing: Standing
  readonly outcome: Outcome
  readonly summary: Phrase
  /** her last application in it; null = none */
  readonly application: OwnApplication | null
  /** whether today lies in the days of applying */
  readonly isReceiving: boolean
}

export interface OwnApplication {
  readonly id: number
  readonly version: number
  readonly title: Title
  readonly state: ShownApplicationState
  readonly statement: string | null
  readonly rank: number | null
  readonly decisionNote: string | null
  readonly grantedOn: string | null
  readonly keptNumber: string
  readonly filedAt: string
}
