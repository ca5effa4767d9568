import type { DesignationLevel, StudioKind, StudioRole } from "~/domain/codes"
import type { ClauseRef } from "~/domain/verdict"

/** `ahead`: founded on a day to come; `past_cycle`: its cycle is over and was not renewed; `closed`: withdrawn */
export const STUDIO_STATES = ["running", "past_cycle", "closed", "ahead"] as const
export type StudioState = (typeof STUDIO_STATES)[number]

/** What is known of a studio. */
export interface ShownStudio {
  readonly studioNo: string
  readonly name: string
  readonly kind: StudioKind
  readonly level: DesignationLevel
  readonly hostSchoolName: string | null
  readonly foundedOn: string
  readonly cycleEndsOn: string | null
  readonly withdrawnOn: string | null
  readonly state: StudioState
}

/** A studio in the directory. */
export interface StudiosRow extends ShownStudio {
  readonly leaderName: string | null
  readonly members: number
  readonly trainees: number
}

/** What is asked of the directory; every part stands in the address under the same name. "" = all. */
export interface StudiosFilter {
  readonly q: string
  readonly kind: StudioKind | ""
  readonly level: DesignationLevel | ""
  readonly state: StudioState | ""
  readonly school: string
}

export interface StudiosPage {
  readonly filter: StudiosFilter
  readonly rows: readonly StudiosRow[]
  readonly total: number
  /** how many match the filter without its `kind`, by kind; a kind of which there is none is left out */
  readonly byKind: readonly { readonly kind: StudioKind; readonly studios: number }[]
  readonly next: string | null
  readonly previous: string | null
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly canRun: boolean
  readonly asOf: string
}

export interface ShownMember {
  readonly memberId: number
  /** null where the reader may not look people up */
  readonly teacherNo: string | null
  readonly name: string
  readonly schoolName: string | null
  readonly role: StudioRole
  readonly joinedOn: string
  readonly leftOn: string | null
  /** whether she is in the studio on the day of the page */
  readonly isPresent: boolean
}

export interface ShownActivity {
  readonly id: number
  readonly version: number
  readonly heldOn: string
  readonly title: string
  readonly place: string | null
  readonly people: number | null
  readonly note: string | null
  readonly isCancelled: boolean
}

export interface ShownAssessment {
  readonly version: number
  readonly year: number
  readonly assessedOn: string
  readonly result: "excellent" | "competent" | "not_competent"
  readonly note: string | null
}

/** An assessment that was entered wrongly: what stood before, and why it was changed. */
export interface AssessmentCorrection {
  readonly at: string
  /** null = the command line or the system itself */
  readonly by: string | null
  readonly year: number
  readonly before: Pick<ShownAssessment, "assessedOn" | "result" | "note">
  readonly reason: string
}

/** What the pack asks of a studio, with the clause of each number; null where no pack is in force. */
export interface StudioLimits {
  readonly members: { readonly fewest: number; readonly most: number; readonly clause: ClauseRef }
  readonly trainees: { readonly fewest: number; readonly most: number; readonly clause: ClauseRef }
  readonly cycleYears: number
}

export interface StudioPage {
  readonly studio: ShownStudio
  /** of the record as it stands: a form carries it back */
  readonly version: number
  readonly members: readonly ShownMember[]
  readonly activities: readonly ShownActivity[]
  readonly assessments: readonly ShownAssessment[]
  /** the latest first; of nobody's interest who does not run studios, and then none */
  readonly corrections: readonly AssessmentCorrection[]
  /** years at work that are over and should have been assessed */
  readonly yearsToAssess: readonly number[]
  /** years that can be assessed now */
  readonly yearsOpen: readonly number[]
  readonly limits: StudioLimits | null
  /** the last day of a further cycle; null once it is closed */
  readonly furtherCycleEndsOn: string | null
  readonly canRun: boolean
  readonly asOf: string
}

/** A studio that somebody is or was in. */
export interface PersonStudio extends ShownStudio {
  readonly memberId: number
  readonly role: StudioRole
  readonly joinedOn: string
  readonly leftOn: string | null
  readonly isPresent: boolean
}

export interface PersonStudiosPage {
  readonly person: { readonly teacherNo: string; readonly name: string; readonly schoolName: string }
  readonly studios: readonly PersonStudio[]
  readonly asOf: string
}
