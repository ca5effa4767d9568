import type { AssessmentKind } from "#db/schema/plan"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { drawAssessment } from "~/features/plan/assessments/draw-assessment.server"
import type { Actor } from "~/platform/actor"
import { anActor } from "./actors"
import { DISTRICT, importWorkbook, TODAY } from "./import-workbook"
import { tierSheets } from "./tier-people"

export const PLAN = "dadukou-14fyp"
export const YEAR_END = "2025-12-31" as CivilDate

/** Four teachers with awards of the plan's period: T1 and T2 backbone teachers, T3 a subject leader, T4 with none. HR draws, a leader signs. */
export async function assessedDistrict(): Promise<{ hr: Actor; leader: Actor }> {
  await importWorkbook(
    tierSheets([
      { no: "T1", name: "赵一", awards: [["骨干教师", "区级", "2023-12-01", "2026-11-30"]] },
      { no: "T2", name: "钱二", awards: [["骨干教师", "区级", "2022-12-01", "2025-11-30"]] },
      { no: "T3", name: "孙三", awards: [["学科带头人", "市级", "2024-06-01"]] },
      { no: "T4", name: "李四" },
    ]),
  )
  return {
    hr: await anActor({ role: "hr_officer", signInName: "人事甲" }),
    leader: await anActor({ role: "district_leader", signInName: "领导乙" }),
  }
}

/** Draws an assessment in this process, as the job does in its own. */
export async function anAssessment(
  actor: Actor,
  given: { kind?: AssessmentKind; asOf?: CivilDate; title?: string; planId?: string } = {},
): Promise<string> {
  const { kind = "yearly", asOf = YEAR_END, title = "2025年度评估", planId = PLAN } = given
  const { number } = await drawAssessment({ actor, planId, kind, title, asOf, today: TODAY })
  return number
}

export const DISTRICT_SCOPE = { kind: "district", districtId: DISTRICT } as const
