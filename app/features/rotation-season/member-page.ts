import type { Verdict } from "~/domain/verdict"
import type { ClauseWords } from "~/features/standings/clause-words"
import type { HostChoices } from "./host-choices.server"
import type { Obstacle } from "./obstacle-to"
import type { MemberView, RatioView, SeasonView, StepView } from "./season-page"

/** One person of a season. */
export interface MemberPage {
  readonly season: SeasonView
  readonly member: MemberView
  /** the verdict by which she was listed or named, as it was kept; null where its reason may not be shown to this reader */
  readonly verdict: Verdict<null> | null
  /** the number it is kept under */
  readonly verdictNumber: string | null
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  /** earliest first */
  readonly steps: readonly StepView[]
  /** full months of her stay as planned, or as it was; null before she is assigned */
  readonly months: number | null
  /** where she could go; null where the reader assigns none, or not now */
  readonly choices: HostChoices | null
  /** what stands against her going on the planned day; null where nothing does, or it is not for this reader */
  readonly obstacle: Obstacle | null
  readonly ratios: readonly RatioView[] | null
  readonly mayRun: boolean
  readonly mayNominate: boolean
  readonly today: string
}
