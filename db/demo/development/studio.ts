import type { Day } from "../day"
import type { School } from "../schools"

export type StudioKindLabel = "名师" | "名班主任" | "名校长" | "思政课教师" | "思想政治教育" | "艺术教育名师" | "学生发展指导"

export interface Studio {
  readonly studioNo: string
  readonly name: string
  readonly kind: StudioKindLabel
  readonly level: "市级" | "区级" | "校级"
  readonly host: School
  readonly foundedOn: Day
  readonly cycleEndsOn: Day | null
  readonly withdrawnOn: Day | null
  readonly members: readonly StudioMember[]
}

export interface StudioMember {
  readonly teacherNo: string
  readonly role: "主持人" | "成员" | "学员"
  readonly joinedOn: Day
  readonly leftOn: Day | null
}
