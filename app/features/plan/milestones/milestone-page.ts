/** A milestone as it was entered. Plain data: dates and instants are ISO text. */
export interface ShownMilestone {
  readonly id: number
  readonly version: number
  readonly reachedOn: string
  readonly note: string
  /** null where the evidence may not be read: that of a milestone entered in error, by whoever enters none */
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string } | null
  readonly enteredAt: string
  readonly enteredBy: string | null
  readonly withdrawnAt: string | null
}

/** A duty of the plan without a number. */
export interface MilestoneDuty {
  readonly indicatorId: string
  readonly text: string
  readonly where: string
  /** as it stands; null = not reached, as far as anybody entered */
  readonly reached: ShownMilestone | null
  /** reached after the plan's deadline */
  readonly isLate: boolean
  /** entered in error, latest first */
  readonly withdrawn: readonly ShownMilestone[]
}

export interface MilestonesPage {
  readonly plan: { readonly id: string; readonly name: string; readonly periodStart: string; readonly deadline: string }
  readonly plans: readonly { readonly id: string; readonly name: string }[]
  readonly duties: readonly MilestoneDuty[]
  readonly reached: number
  readonly canWrite: boolean
  readonly today: string
  readonly fileLimitBytes: number
}
