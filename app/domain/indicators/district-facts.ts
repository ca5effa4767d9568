/**
 * What measures may know of a district (or of one school in it) on a day. Facts dated after the day are not among them;
 * an end on the day or later is not yet an end. People are told apart by teacher number.
 */
import type { CivilDate } from "../calendar/civil-date"
import type {
  DesignationLevel,
  ProjectKind,
  ProjectRole,
  ProjectStatus,
  SchoolDesignationKind,
  Stage,
  StudioKind,
  StudioRole,
  TierAward,
} from "../codes"

/** Where somebody is counted: her school on the day (or her last one), what she teaches. */
export interface Place {
  readonly schoolCode: string
  readonly stage: Stage | null
  readonly subject: string | null
}

export interface PersonPlace extends Place {
  readonly teacherNo: string
  readonly name: string
}

export interface AwardFact {
  readonly person: PersonPlace
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
  readonly termEndsOn: CivilDate | null
  readonly withdrawnOn: CivilDate | null
}

export interface HonourFact {
  readonly person: PersonPlace
  readonly name: string
  readonly givenOn: CivilDate
}

export interface StudioFact {
  readonly studioNo: string
  readonly name: string
  readonly kind: StudioKind
  readonly level: DesignationLevel
  readonly hostSchoolCode: string | null
  readonly foundedOn: CivilDate
  readonly cycleEndsOn: CivilDate | null
  readonly withdrawnOn: CivilDate | null
}

export interface StudioMemberFact {
  readonly studioNo: string
  readonly kind: StudioKind
  readonly person: PersonPlace
  readonly role: StudioRole
  readonly joinedOn: CivilDate
  readonly leftOn: CivilDate | null
}

export interface DesignationFact {
  readonly schoolCode: string
  readonly schoolName: string
  readonly kind: SchoolDesignationKind
  readonly level: DesignationLevel | null
  readonly designatedOn: CivilDate
  readonly withdrawnOn: CivilDate | null
}

export interface ProjectFact {
  readonly projectNo: string
  readonly name: string
  readonly kind: ProjectKind
  readonly approvedOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly status: ProjectStatus | null
}

export interface ProjectMemberFact {
  readonly projectNo: string
  readonly kind: ProjectKind
  readonly status: ProjectStatus | null
  readonly person: PersonPlace
  readonly role: ProjectRole | null
  readonly joinedOn: CivilDate
  readonly leftOn: CivilDate | null
}

export interface QualityCourseFact {
  readonly courseNo: string
  readonly name: string
  readonly level: DesignationLevel
  readonly designatedOn: CivilDate
  readonly withdrawnOn: CivilDate | null
}

/** An enterprise-practice station (是否流动站 = 是) and the last day somebody practised there, at the latest the day asked for. */
export interface StationFact {
  readonly organisation: string
  readonly lastPractisedOn: CivilDate
  readonly people: number
}

/** A teaching-research officer (教研员) in post on the day. */
export interface ResearcherFact {
  readonly person: PersonPlace
}

/** A duty without a number that was recorded as reached (the standing row of `milestone`, reached by the day). */
export interface MilestoneFact {
  readonly indicatorId: string
  readonly reachedOn: CivilDate
}

/** What is counted over all people, by where they are: how many are in the numerator, in the denominator, and in neither for want of a fact. */
export interface Tally extends Place {
  readonly numerator: number
  readonly denominator: number
  readonly unknown: number
}

/** What is counted over all people rather than listed: there may be hundreds of thousands of them. */
export const TALLIES = [
  "in_post", // teachers in post (numerator = denominator)
  "hours_completion", // hours verdict met, or on pace before the cycle's end, of those in post to whom it applies
  "dual_qualified", // dual-qualified in force of specialised-course teachers in post at vocational schools
  "kindergarten_certified", // valid certificate of kindergarten teachers in post
  "portfolio", // required parts of the portfolio recorded, of those in post
  "rotated", // rotated in the last complete school year, of those due on the eve of it (the numerator may be larger)
  "rotated_backbone", // backbone teachers among those who rotated
  "kindergarten_trained", // at least one recognised entry that ended in the calendar year so far, of kindergarten teachers in post
  "registered", // registration verdict met of those in post whom it concerns
] as const
export type TallyName = (typeof TALLIES)[number]

export interface DistrictFacts {
  readonly asOf: CivilDate
  readonly awards: readonly AwardFact[]
  readonly honours: readonly HonourFact[]
  readonly studios: readonly StudioFact[]
  readonly studioMembers: readonly StudioMemberFact[]
  readonly designations: readonly DesignationFact[]
  readonly projects: readonly ProjectFact[]
  readonly projectMembers: readonly ProjectMemberFact[]
  readonly qualityCourses: readonly QualityCourseFact[]
  readonly stations: readonly StationFact[]
  readonly researchers: readonly ResearcherFact[]
  /** of the plan that is measured */
  readonly milestones: readonly MilestoneFact[]
  readonly tallies: Readonly<Record<TallyName, readonly Tally[]>>
}

/** A row behind a figure, as a list shows it: a person, a studio, a school, a project … */
export interface EvidenceRow {
  /** the person's number, or the thing's own: 工作室编号, 学校标识码, 编号, 课程编号, 单位名称 */
  readonly key: string
  readonly label: string
  readonly kind: "person" | "studio" | "school" | "project" | "course" | "station"
  readonly schoolCode: string | null
  readonly stage: Stage | null
  readonly subject: string | null
  /** awarded, founded, designated, joined … */
  readonly on: CivilDate | null
  readonly endsOn: CivilDate | null
  /** in the numerator (or the count); false = in the denominator only */
  readonly counts: boolean
}
