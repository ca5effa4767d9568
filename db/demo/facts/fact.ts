import type { Day } from "../day"

/** What can be recorded of a person, one type a sheet, in the workbook's own words. */

export type PostLabel = "专任教师" | "校长" | "副校长" | "教研员" | "行政" | "教辅" | "工勤"
export type SexLabel = "男" | "女"
export type StageLabel = "学前" | "小学" | "初中" | "高中" | "中职" | "特殊教育"
export type EducationLabel = "博士研究生" | "硕士研究生" | "大学本科" | "大学专科" | "中等师范"
export type StatusLabel = "在职" | "退休" | "离职" | "调出"

export interface PostingFact {
  readonly schoolCode: string
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly post: PostLabel | null
}

export interface RotationFact {
  readonly kind: "定期交流" | "跨校竞聘" | "学区一体化管理" | "学校联盟" | "集团化办学" | "对口支援" | "乡镇中心学校教师走教"
  readonly movesPersonnel: boolean
  readonly originCode: string
  readonly hostCode: string
  readonly startsOn: Day
  readonly endsOn: Day | null
}

export interface LeaveFact {
  readonly kind: "产假" | "病假" | "进修" | "援派" | "其他"
  readonly startsOn: Day
  readonly endsOn: Day | null
}

export type LevelLabel = "国培" | "市培" | "区培" | "校本研修" | "学历提升" | "其他"
export type DeliveryLabel = "面授" | "网络" | "混合" | "跟岗"
export type TopicLabel = "师德" | "专业知识" | "教学技能" | "信息技术" | "班主任" | "心理健康" | "管理" | "其他"

export interface HoursFact {
  readonly name: string
  readonly level: LevelLabel
  readonly topic: TopicLabel | null
  readonly organiser: string
  readonly delivery: DeliveryLabel
  readonly startsOn: Day | null
  readonly endsOn: Day
  readonly hours: number
}

export type TitleLabel = "三级教师" | "二级教师" | "一级教师" | "高级教师" | "正高级教师" | "助理讲师" | "讲师" | "高级讲师" | "正高级讲师"

export interface TitleFact {
  readonly title: TitleLabel
  readonly grantedOn: Day
  readonly engagedFrom: Day | null
  readonly engagedUntil: Day | null
}

export interface AppraisalFact {
  readonly year: number
  readonly result: "优秀" | "合格" | "基本合格" | "不合格" | "不定等次"
}

export interface AdviserTermFact {
  readonly startsOn: Day
  readonly endsOn: Day | null
}

export interface CertificateFact {
  readonly kind: string
  readonly certificateNo: string
  readonly issuedOn: Day
  readonly firstRegisteredOn: Day | null
  readonly conclusion: "合格" | "暂缓注册" | "不合格" | null
  readonly registeredUntil: Day | null
}

export interface EthicsFact {
  readonly kind: "荣誉" | "处理"
  readonly title: string
  readonly on: Day
  readonly influenceUntil: Day | null
}

export type TierLabel = "骨干教师" | "学科名师" | "学科带头人" | "教育家型教师" | "教育家型校长"

export interface AwardFact {
  readonly tier: TierLabel
  readonly level: "市级" | "区级" | "校级"
  readonly grantedOn: Day
  readonly termEndsOn: Day | null
  readonly withdrawnOn: Day | null
}

export interface PracticeFact {
  readonly organisation: string
  readonly isStation: boolean
  readonly position: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly days: number
}

export interface SkillFact {
  readonly name: string
  readonly grade: string
  readonly issuer: string
  readonly issuedOn: Day
}

export interface DualFact {
  readonly level: "初级" | "中级" | "高级"
  readonly certifiedOn: Day
  readonly validUntil: Day | null
}

/** Everything that is recorded of one person besides the row of 教师基本信息. */
export interface PersonFacts {
  readonly postings: readonly PostingFact[]
  readonly rotations: readonly RotationFact[]
  readonly leaves: readonly LeaveFact[]
  readonly hours: readonly HoursFact[]
  readonly titles: readonly TitleFact[]
  readonly appraisals: readonly AppraisalFact[]
  readonly adviserTerms: readonly AdviserTermFact[]
  readonly certificates: readonly CertificateFact[]
  readonly ethics: readonly EthicsFact[]
  readonly awards: readonly AwardFact[]
  readonly practices: readonly PracticeFact[]
  readonly skills: readonly SkillFact[]
  readonly duals: readonly DualFact[]
}
