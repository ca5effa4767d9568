/** What may be supposed of a person: one row more, or one changed, in the words of the field. Nothing of it is ever stored. */
import type { CivilDate } from "../calendar/civil-date"
import type {
  AppraisalResult,
  Delivery,
  DesignationLevel,
  DualQualifiedLevel,
  Education,
  PostKind,
  RegistrationConclusion,
  RotationKind,
  SchoolKind,
  SchoolOwnership,
  Settlement,
  StudioRole,
  TierAward,
  Title,
  TrainingLevel,
  TrainingTopic,
} from "../codes"

/** A real school with what the rules ask of it. */
export interface SupposedSchool {
  readonly code: string
  readonly name: string
  readonly kind: SchoolKind
  readonly ownership: SchoolOwnership | null
  readonly settlement: Settlement | null
  readonly isWeak: boolean | null
}

/** In the order in which they are offered. */
export const HYPOTHESIS_KINDS = [
  "hours",
  "rotation",
  "title",
  "class_adviser",
  "appraisal",
  "tier_award",
  "studio",
  "enterprise_practice",
  "skill_certificate",
  "certificate",
  "registration",
  "dual_qualification",
  "posting",
  "leave_end",
  "education",
] as const
export type HypothesisKind = (typeof HYPOTHESIS_KINDS)[number]

interface Stretch {
  readonly startsOn: CivilDate
  /** null = still open */
  readonly endsOn: CivilDate | null
}

/** What each kind supposes. A row with the natural key of one that is recorded stands in its place, as it would when imported. */
interface Supposed {
  readonly hours: {
    readonly endsOn: CivilDate
    readonly tenthsOfHour: number
    readonly level: TrainingLevel
    readonly delivery: Delivery
    readonly topic: TrainingTopic | null
    readonly trainingYear: number
    readonly projectName: string
  }
  /** `originSchoolCode` null = where she is posted on the day it begins */
  readonly rotation: Stretch & {
    readonly rotationKind: RotationKind
    readonly movesPersonnel: boolean | null
    readonly originSchoolCode: string | null
    readonly host: SupposedSchool
  }
  readonly title: {
    readonly title: Title
    readonly grantedOn: CivilDate
    readonly engagedFrom: CivilDate | null
    readonly engagedUntil: CivilDate | null
  }
  readonly class_adviser: Stretch
  readonly appraisal: { readonly year: number; readonly result: AppraisalResult }
  readonly tier_award: {
    readonly tier: TierAward
    readonly level: DesignationLevel
    readonly grantedOn: CivilDate
    readonly termEndsOn: CivilDate | null
  }
  /** a studio of which nothing else is known */
  readonly studio: { readonly studioNo: string; readonly role: StudioRole; readonly joinedOn: CivilDate; readonly leftOn: CivilDate | null }
  readonly enterprise_practice: Stretch & { readonly organisation: string; readonly isStation: boolean | null; readonly days: number }
  readonly skill_certificate: { readonly name: string; readonly issuedOn: CivilDate }
  readonly certificate: {
    readonly certificateKind: string
    readonly certificateNo: string
    readonly issuedOn: CivilDate
    readonly firstRegisteredOn: CivilDate | null
    readonly registeredUntil: CivilDate | null
    readonly conclusion: RegistrationConclusion | null
  }
  /** the certificate that is registered longest, or else was issued last, is registered until then */
  readonly registration: { readonly registeredUntil: CivilDate; readonly conclusion: RegistrationConclusion | null }
  readonly dual_qualification: {
    readonly level: DualQualifiedLevel
    readonly certifiedOn: CivilDate
    readonly validUntil: CivilDate | null
  }
  /** without an end: a move, which closes the open posting on its eve. `postKind` null = as in the posting that it follows */
  readonly posting: Stretch & { readonly school: SupposedSchool; readonly postKind: PostKind | null }
  /** `startsOn` names the leave; null = the one that is open and began last */
  readonly leave_end: { readonly startsOn: CivilDate | null; readonly endsOn: CivilDate }
  readonly education: { readonly education: Education }
}

export type HypothesisOf<Kind extends HypothesisKind> = { readonly kind: Kind } & Supposed[Kind]
export type Hypothesis = { [Kind in HypothesisKind]: HypothesisOf<Kind> }[HypothesisKind]

/** A supposition with its place in the list in which it was made, so that a fault can name it. */
export interface Numbered {
  readonly at: number
  readonly hypothesis: Hypothesis
}

/** Why a supposition cannot be made of this person. `values` are what a sentence about it may name. */
export interface HypothesisFault {
  /** its place in the list, from 0 */
  readonly at: number
  readonly code: HypothesisFaultCode
  readonly field: string | null
  readonly values: Readonly<Record<string, string | number>>
}

export const HYPOTHESIS_FAULT_CODES = [
  "dates_out_of_order",
  "supposed_twice",
  "posting_overlaps",
  "posting_overlaps_open",
  "rotation_overlaps",
  "rotation_overlaps_open",
  "host_is_origin",
  "already_at_school",
  "not_in_post",
  "never_in_post",
  "not_posted_on",
  "no_certificate",
  "no_such_leave",
  "no_open_leave",
] as const
export type HypothesisFaultCode = (typeof HYPOTHESIS_FAULT_CODES)[number]
