/** A district without a fault, and what corruptions of it are made of. */
import { openedDatabase } from "#db/client"
import type { FactValues } from "#db/queries/fact-writes"
import { HOURS_HEADER, SCHOOL_A, SCHOOL_B, type TestWorkbook } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import type { CheckId } from "~/features/doctor/checks"
import type { FactRecorder } from "~/features/standings/record-facts.server"

const SCHOOL_V = "2150010003"

/** A small district without a fault: a teacher of a primary school who leads a studio, one of a vocational school, one who has left. */
export const SOUND: TestWorkbook = {
  ...peopleSheets(
    [
      [SCHOOL_A, "甲小学", "小学", "公办"],
      [SCHOOL_B, "乙小学", "小学", "公办"],
      [SCHOOL_V, "丙职中", "中等职业学校", "公办"],
    ],
    [
      { no: "T1", name: "张示例" },
      { no: "T2", name: "李样本", school: SCHOOL_V },
      { no: "T3", name: "王范文", status: "离职", leftOn: "2024-08-31" },
    ],
  ),
  国内培训: [HOURS_HEADER, ["T1", 2025, "区培", "课堂教学研修", "面授", "2025-07-10", 24]],
  教师资格: [
    ["教师编号", "资格种类", "证书号码", "颁发日期"],
    ["T1", "小学教师资格", "C1", "2008-06-30"],
  ],
  工作室: [
    ["工作室编号", "名称", "类型", "级别", "成立日期", "周期止"],
    ["S1", "示例工作室", "名师", "区级", "2022-01-01", "2027-12-31"],
  ],
  工作室成员: [
    ["工作室编号", "教师编号", "角色", "加入日期", "退出日期"],
    ["S1", "T1", "主持人", "2022-01-01", null],
    ["S1", "T2", "成员", "2022-01-01", "2023-12-31"],
  ],
}

export const idOf = (table: string, where: string): number =>
  openedDatabase().reader.sqlite.prepare(`select id from ${table} where ${where}`).pluck().get() as number
export const teacherId = (no: string) => idOf("teacher", `teacher_no = '${no}'`)
export const schoolId = (code: string) => idOf("school", `code = '${code}'`)
export const standingId = (table: string, no: string) => idOf(table, `superseded_at is null and teacher_id = ${teacherId(no)}`)
export const sql = (text: string) => void openedDatabase().writer.sqlite.exec(text)
export const day = civilDate

type Plant = (facts: FactRecorder) => unknown

/** A seeded corruption, as a form or a damaged row would leave it, and the check that must find it. */
export interface Corruption {
  readonly check: CheckId
  readonly what: string
  readonly plant: Plant
  /** the damage is in what is derived: computing it again would mend it */
  readonly isDerived?: true
  /** whether a safe mend is offered */
  readonly mends?: true
}

export const posting = (no: string, school: string, startsOn: string, endsOn: string | null): FactValues<"posting"> => ({
  teacherId: teacherId(no),
  schoolId: schoolId(school),
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  postKind: "teacher",
  origin: "history",
})
export const rotation = (startsOn: string, endsOn: string, more: Partial<FactValues<"rotation">> = {}): FactValues<"rotation"> => ({
  teacherId: teacherId("T1"),
  kind: "periodic",
  movesPersonnel: 0,
  originSchoolId: schoolId(SCHOOL_A),
  hostSchoolId: schoolId(SCHOOL_B),
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  ...more,
})
export const hours = (projectName: string, endsOn: string, trainingYear: number, hoursTenths = 200): FactValues<"hours_entry"> => ({
  teacherId: teacherId("T1"),
  trainingYear,
  level: "district",
  projectName,
  delivery: "in_person",
  endsOn: day(endsOn),
  hoursTenths,
  recognition: "recognised",
})
export const title = (name: FactValues<"title_engagement">["title"], grantedOn: string): FactValues<"title_engagement"> => ({
  teacherId: teacherId("T1"),
  title: name,
  grantedOn: day(grantedOn),
})
export const award = (
  tier: FactValues<"tier_award">["tier"],
  grantedOn: string,
  termEndsOn: string,
  withdrawnOn: string | null = null,
): FactValues<"tier_award"> => ({
  teacherId: teacherId("T1"),
  tier,
  level: "district",
  grantedOn: day(grantedOn),
  termEndsOn: day(termEndsOn),
  withdrawnOn: withdrawnOn === null ? null : day(withdrawnOn),
})
export const certificate = (no: string, certificateNo: string, issuedOn: string): FactValues<"certificate"> => ({
  teacherId: teacherId(no),
  kind: "小学教师资格",
  certificateNo,
  issuedOn: day(issuedOn),
})
export const term = (startsOn: string, endsOn: string | null) => ({
  teacherId: teacherId("T1"),
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
})
export const member = (no: string, joinedOn: string, leftOn: string | null, role: "leader" | "member" = "member") => ({
  studioId: idOf("studio", "studio_no = 'S1'"),
  teacherId: teacherId(no),
  role,
  joinedOn: day(joinedOn),
  leftOn: leftOn === null ? null : day(leftOn),
})
