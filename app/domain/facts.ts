import type { CivilDate } from "./calendar/civil-date"
import type {
  AppraisalResult,
  Delivery,
  DesignationLevel,
  DualQualifiedLevel,
  Education,
  EthicsRecordKind,
  LeaveKind,
  PostKind,
  Recognition,
  RegistrationConclusion,
  RotationKind,
  SchoolKind,
  SchoolOwnership,
  Settlement,
  Sex,
  Stage,
  StudioRole,
  TierAward,
  Title,
  TrainingLevel,
  TrainingTopic,
} from "./codes"

/** Where a fact stands in the workbook: the evidence that a verdict points at. `key` is the row's natural key, its parts joined by "|". */
export interface Evidence {
  readonly sheet: string
  readonly key: string
  readonly label: string
}

/** A posting (任教履历). Both ends are days in post; `endsOn` null = still open. */
export interface Posting {
  readonly schoolCode: string
  readonly schoolKind: SchoolKind
  /** null = not recorded */
  readonly schoolOwnership: SchoolOwnership | null
  /** null = not recorded */
  readonly schoolSettlement: Settlement | null
  /** 是否薄弱学校; null = not recorded */
  readonly schoolIsWeak: boolean | null
  /** null = not recorded */
  readonly postKind: PostKind | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly evidence: Evidence
}

/** Approved leave (请假), both ends included; `endsOn` null = still away. */
export interface Leave {
  readonly kind: LeaveKind
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly evidence: Evidence
}

/** One hours entry (国内培训). `tenthsOfHour` is a positive integer; an entry belongs to the day it ended. */
export interface HoursEntry {
  readonly key: string
  readonly projectName: string
  readonly trainingYear: number
  readonly level: TrainingLevel
  readonly delivery: Delivery
  readonly topic: TrainingTopic | null
  readonly endsOn: CivilDate
  readonly tenthsOfHour: number
  readonly recognition: Recognition
}

/** 教师资格 and its 定期注册. */
export interface Certificate {
  /** 资格种类, as the certificate says it */
  readonly kind: string
  readonly issuedOn: CivilDate
  readonly firstRegisteredOn: CivilDate | null
  /** last day of the registration's term; null = never registered, or not recorded */
  readonly registeredUntil: CivilDate | null
  readonly conclusion: RegistrationConclusion | null
  readonly evidence: Evidence
}

/** A rotation (交流轮岗): from the origin school to the host school; `endsOn` null = still away. */
export interface Rotation {
  readonly kind: RotationKind
  /** 是否调动人事关系; null = not recorded */
  readonly movesPersonnel: boolean | null
  readonly originSchoolCode: string
  readonly hostSchoolCode: string
  readonly hostSettlement: Settlement | null
  readonly hostIsWeak: boolean | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly evidence: Evidence
}

/** A title granted and, where she was appointed to it, the engagement (专业技术职务聘任). */
export interface TitleEngagement {
  readonly title: Title
  readonly grantedOn: CivilDate
  /** null = granted, never engaged as far as is known */
  readonly engagedFrom: CivilDate | null
  readonly engagedUntil: CivilDate | null
  readonly evidence: Evidence
}

/** 年度考核 of one calendar year. */
export interface Appraisal {
  readonly year: number
  readonly result: AppraisalResult
  readonly evidence: Evidence
}

/** 班主任经历, both ends included; `endsOn` null = still class adviser. */
export interface ClassAdviserTerm {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly evidence: Evidence
}

/** 师德: an honour or a sanction. */
export interface EthicsRecord {
  readonly kind: EthicsRecordKind
  readonly title: string
  readonly occurredOn: CivilDate
  /** last day of the influence period as recorded; null = the pack's term applies */
  readonly influenceUntil: CivilDate | null
  readonly evidence: Evidence
}

/** A tier award (教师梯队). In force from the day it was granted until its term ends or it is withdrawn. */
export interface AwardedTier {
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
  /** last day of the term; null = no term recorded */
  readonly termEndsOn: CivilDate | null
  /** the first day on which a withdrawn award is no longer in force */
  readonly withdrawnOn: CivilDate | null
  readonly evidence: Evidence
}

/** Membership of a studio (工作室成员), with what bounds the studio itself. */
export interface StudioMembership {
  readonly studioNo: string
  readonly role: StudioRole
  readonly joinedOn: CivilDate
  readonly leftOn: CivilDate | null
  readonly studioCycleEndsOn: CivilDate | null
  readonly studioWithdrawnOn: CivilDate | null
  readonly evidence: Evidence
}

/** 企业实践, both ends included; `days` as the enterprise attested for the whole stretch. */
export interface EnterprisePracticeStay {
  readonly organisation: string
  /** 是否流动站; null = not recorded */
  readonly isStation: boolean | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly days: number
  readonly evidence: Evidence
}

/** 技能证书 */
export interface SkillCertificate {
  readonly name: string
  readonly issuedOn: CivilDate
  readonly evidence: Evidence
}

/** 双师认定 */
export interface DualQualification {
  readonly level: DualQualifiedLevel
  readonly certifiedOn: CivilDate
  /** last day in force; null = the pack's term applies */
  readonly validUntil: CivilDate | null
  readonly evidence: Evidence
}

/** Everything recorded of one person that the rules ask for. Lists may come in any order. */
export interface TeacherFacts {
  readonly teacherNo: string
  readonly name: string
  readonly sex: Sex
  readonly bornOn: CivilDate
  /** 从教起始年月, first day of the month; null = not recorded */
  readonly teachingSince: CivilDate | null
  /** 任教学段; null = not recorded */
  readonly stage: Stage | null
  /** 任教学科 */
  readonly subject: string | null
  /** 是否专业课教师; null = not recorded */
  readonly isSpecialised: boolean | null
  /** 是否在编; null = not recorded */
  readonly isEstablished: boolean | null
  /** 最高学历; null = not recorded */
  readonly education: Education | null
  /** where these undated fields stand in the workbook: the row of 教师基本信息 */
  readonly evidence: Evidence
  readonly postings: readonly Posting[]
  readonly leaves: readonly Leave[]
  readonly hours: readonly HoursEntry[]
  readonly certificates: readonly Certificate[]
  readonly rotations: readonly Rotation[]
  readonly titles: readonly TitleEngagement[]
  readonly appraisals: readonly Appraisal[]
  readonly classAdviserTerms: readonly ClassAdviserTerm[]
  readonly ethicsRecords: readonly EthicsRecord[]
  readonly tierAwards: readonly AwardedTier[]
  readonly studioMemberships: readonly StudioMembership[]
  readonly enterprisePractice: readonly EnterprisePracticeStay[]
  readonly skillCertificates: readonly SkillCertificate[]
  readonly dualQualifications: readonly DualQualification[]
}
