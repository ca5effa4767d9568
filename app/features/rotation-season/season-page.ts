/** What the screens of a rotation season show. */
import type { RotationAppraisal, SeasonMemberOrigin, SeasonMemberState, SeasonState } from "#db/schema/rotation-season"
import type { PostKind, RotationKind, Stage } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import type { NextStepId } from "./next-step"

export type { RotationAppraisal, SeasonMemberState, SeasonState }

/** In the order of the steps. */
export const SEASON_MEMBER_STATES = [
  "listed",
  "nominated",
  "assigned",
  "away",
  "returned",
  "held_back",
  "broken_off",
] as const satisfies readonly SeasonMemberState[]

export const ROTATION_APPRAISALS = ["excellent", "competent", "not_competent"] as const satisfies readonly RotationAppraisal[]

/** Who is not yet somewhere for good: a season with such a person is not closed. */
export const UNRESOLVED = ["listed", "nominated", "assigned", "away"] as const satisfies readonly SeasonMemberState[]

export type CountsByState = Readonly<Record<SeasonMemberState, number>>

export interface SeasonView {
  readonly schoolYear: number
  readonly version: number
  readonly drawnOn: string
  readonly nominateByOn: string
  readonly startsOn: string
  readonly endsOn: string
  readonly state: SeasonState
  /** full months from first to last planned day */
  readonly months: number
  /** from which a rotation counts, by the policy in force when it starts; null = none is in force */
  readonly creditMonths: number | null
}

export interface SeasonInList extends SeasonView {
  readonly people: number
  readonly byState: CountsByState
}

/** What the form for a new season begins with. */
export interface SeasonProposal {
  readonly schoolYear: number
  readonly drawnOn: string
  readonly nominateByOn: string
  readonly startsOn: string
  readonly endsOn: string
}

export interface SeasonsPage {
  readonly seasons: readonly SeasonInList[]
  /** null where the reader may open none */
  readonly proposal: SeasonProposal | null
  /** null when the reader's scope is the district */
  readonly schoolName: string | null
}

/** What is asked of a board; every part stands in the address under the same name. "" = all. */
export interface BoardFilter {
  readonly q: string
  readonly school: string
  readonly subject: string
  readonly state: SeasonMemberState | ""
}

export interface BoardRow {
  readonly id: number
  readonly teacherNo: string
  readonly name: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly origin: SeasonMemberOrigin
  readonly originName: string
  readonly state: SeasonMemberState
  readonly hostName: string | null
  readonly kind: RotationKind | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly reason: string | null
  readonly next: NextStepId
}

/** Somebody who comes to the reader's school. */
export interface Arrival {
  readonly id: number
  readonly teacherNo: string
  readonly name: string
  readonly originName: string
  readonly subject: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly state: SeasonMemberState
}

export interface ArrivalsPart {
  readonly rows: readonly Arrival[]
  readonly isFirst: boolean
  /** the row after which the next part begins; null = there is none */
  readonly next: number | null
}

/** One of the two shares of a school year: as it is, and when everybody assigned has gone. */
export interface RatioView {
  readonly id: "share" | "backbone"
  readonly targetPercent: number
  readonly now: RatioFigure
  readonly planned: RatioFigure
  /** and when somebody who is only nominated has gone as well; null where nobody is asked about */
  readonly withHer: RatioFigure | null
  readonly clause: string
}

export interface RatioFigure {
  readonly numerator: number
  readonly denominator: number
  /** null where the denominator is zero */
  readonly percent: number | null
  readonly isMet: boolean
  /** people still to be added for the target; null where nobody is in the denominator */
  readonly needed: number | null
}

export interface SeasonBoard {
  readonly season: SeasonView
  readonly filter: BoardFilter
  readonly rows: readonly BoardRow[]
  readonly total: number
  readonly byState: CountsByState
  /** of the scope, whatever is filtered */
  readonly counts: CountsByState
  readonly next: string | null
  readonly previous: string | null
  /** null when the reader's scope is one school */
  readonly schools: readonly { readonly code: string; readonly name: string }[] | null
  readonly schoolName: string | null
  readonly subjects: readonly string[]
  /** null when the reader's scope is one school */
  readonly ratios: readonly RatioView[] | null
  readonly mayRun: boolean
  readonly mayNominate: boolean
  readonly today: string
}

/** Somebody who could not go with the others, and why. */
export interface Blocked {
  readonly teacherNo: string
  readonly name: string
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface HeadcountView {
  readonly now: number
  readonly after: number
}

/** A school as a choice of host. `after`: when everybody now assigned has gone, and she as well. */
export interface HostChoice {
  readonly code: string
  readonly name: string
  /** null = her stage or the school's kind is not recorded */
  readonly stageMatches: boolean | null
  readonly isPublic: boolean
  readonly all: HeadcountView
  readonly alike: HeadcountView
}

export interface StepView {
  readonly at: string
  readonly action: string
  readonly actorRole: string
  readonly reason: string | null
}

export interface MemberView extends BoardRow {
  readonly version: number
  readonly originCode: string
  readonly hostCode: string | null
  readonly movesPersonnel: boolean | null
  readonly outcome: Outcome | null
  readonly midterm: AppraisalView | null
  readonly final: AppraisalView | null
}

export interface AppraisalView {
  readonly result: RotationAppraisal
  readonly on: string
  readonly note: string | null
}
