/** A district with people who may and may not apply for a title, for tests of title rounds: all through the workbook. */
import type { Instant } from "#db/columns"
import { civilDate } from "~/domain/calendar/civil-date"
import { openRound } from "~/features/title-rounds/open-round.server"
import type { Actor } from "~/platform/actor"
import { anActor } from "./actors"
import { DISTRICT, HOURS_HEADER, SCHOOL_A, SCHOOL_B, SCHOOL_HEADER, TEACHER_HEADER, type TestWorkbook, TODAY } from "./import-workbook"

export const NOW = "2026-11-23T08:00:00.000Z" as Instant
const TEACHERS = [...TEACHER_HEADER, "任教学段", "最高学历"]

interface Candidate {
  readonly no: string
  readonly name: string
  readonly school?: string
  /** "" = not recorded */
  readonly appraised?: string
  readonly hours?: number
  readonly title?: readonly [title: string, grantedOn: string, engagedFromOn: string | null]
}

/** Bachelors who have taught since 2020 and hold no title: with a certificate, last year's appraisal and 72 hours they may apply for 二级教师. */
export const CANDIDATES: readonly Candidate[] = [
  { no: "T1", name: "李一" },
  { no: "T2", name: "王二" },
  { no: "T3", name: "张三" },
  { no: "T4", name: "赵四", hours: 71 },
  { no: "T5", name: "孙五", appraised: "" },
  { no: "T6", name: "周六", school: SCHOOL_B },
]

/** Two primary schools (甲小学, 乙小学), a vocational one, and these people. */
export function candidateSheets(candidates: readonly Candidate[] = CANDIDATES): TestWorkbook {
  const titled = candidates.flatMap(({ no, title }) => (title === undefined ? [] : [[no, ...title]]))
  return {
    学校: [
      SCHOOL_HEADER,
      [SCHOOL_A, "甲小学", "小学", "公办"],
      [SCHOOL_B, "乙小学", "小学", "公办"],
      ["3650010001", "丙职校", "中等职业学校", "公办"],
    ],
    教师基本信息: [
      TEACHERS,
      ...candidates.map(({ no, name, school = SCHOOL_A }) => [
        no,
        name,
        "女",
        "1995-03-04",
        school,
        "专任教师",
        "2020-09",
        "2020-09",
        null,
        null,
        "小学",
        "大学本科",
      ]),
    ],
    教师资格: [
      ["教师编号", "资格种类", "证书号码", "颁发日期"],
      ...candidates.map(({ no }) => [no, "小学教师资格", `2020500104${no}`, "2020-06-30"]),
    ],
    年度考核: [
      ["教师编号", "考核年度", "考核结果"],
      ...candidates.flatMap(({ no, appraised = "合格" }) => (appraised === "" ? [] : [[no, "2025", appraised]])),
    ],
    国内培训: [HOURS_HEADER, ...candidates.map(({ no, hours = 72 }) => [no, "2025", "区培", "教学技能研修", "面授", "2025-07-10", hours])],
    ...(titled.length > 0 && { 专业技术职务聘任: [["教师编号", "职称", "取得日期", "聘任开始日期"], ...titled] }),
  }
}

export const hrOfficer = () => anActor({ role: "hr_officer" })
export const schoolActor = (schoolCode: string) => anActor({ role: "school_administrator", signInName: `school ${schoolCode}`, schoolCode })
export const teacherActor = (teacherNo: string) => anActor({ role: "teacher", signInName: `teacher ${teacherNo}`, teacherNo })

/** The form of a round that receives applications today: two posts of 二级教师 at the first school, one at the second. */
export function aRoundForm(given: Partial<Parameters<typeof openRound>[0]["form"]> = {}): Parameters<typeof openRound>[0]["form"] {
  return {
    name: "2026年职称申报",
    opensOn: civilDate("2026-11-01"),
    applyByOn: TODAY,
    rankByOn: civilDate("2026-12-05"),
    judgedOn: TODAY,
    postSchool: [SCHOOL_A, SCHOOL_B],
    postTitle: ["grade_2", "grade_2"],
    postCount: ["2", "1"],
    pastedPosts: "",
    ...given,
  }
}

export async function anOpenRound(actor: Actor, given: Parameters<typeof aRoundForm>[0] = {}): Promise<number> {
  return (await openRound({ actor, form: aRoundForm(given), now: NOW })).roundId
}

export const districtScope = { kind: "district", districtId: DISTRICT } as const
export const schoolScope = (schoolCode: string) => ({ kind: "school", districtId: DISTRICT, schoolCode }) as const
export const selfScope = (teacherNo: string) => ({ kind: "self", districtId: DISTRICT, teacherNo }) as const
