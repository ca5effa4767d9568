/** A vocational school with people at every distance from being dual-qualified, for tests: all through the workbook. */
import type { Instant } from "#db/columns"
import { anActor } from "./actors"
import { DISTRICT, SCHOOL_A, SCHOOL_HEADER, TEACHER_HEADER, type TestWorkbook } from "./import-workbook"

export const NOW = "2026-11-23T08:00:00.000Z" as Instant
export const VOCATIONAL_A = "3650010001"
export const VOCATIONAL_B = "3650010002"

export interface VocationalPerson {
  readonly no: string
  readonly name: string
  readonly school?: string
  /** null = not recorded */
  readonly isSpecialised?: boolean | null
  readonly hasCertificate?: boolean
  readonly hasSkill?: boolean
  /** enterprise-practice days of the last years; 0 = none */
  readonly practised?: number
  readonly sanctionedOn?: string
  readonly certified?: readonly [level: string, certifiedOn: string, validUntilOn: string | null]
}

/** Two vocational schools and a primary one, and people who meet every condition for applying unless said otherwise. */
export function vocationalSheets(people: readonly VocationalPerson[]): TestWorkbook {
  const having = <T>(of: (person: VocationalPerson) => T | null) =>
    people.flatMap((person) => {
      const row = of(person)
      return row === null ? [] : [row]
    })
  const rows = {
    教师资格: having(({ no, hasCertificate = true }) =>
      hasCertificate ? [no, "中等职业学校教师资格", `2020500104${no}`, "2015-06-30"] : null,
    ),
    技能证书: having(({ no, hasSkill = true }) => (hasSkill ? [no, "电工", "2018-05-01"] : null)),
    企业实践: having(({ no, practised = 200 }) => (practised > 0 ? [no, "某机械厂", "2024-01-01", "2024-12-31", String(practised)] : null)),
    师德: having(({ no, sanctionedOn }) => (sanctionedOn === undefined ? null : [no, "处理", "警告", sanctionedOn])),
    双师认定: having(({ no, certified }) => (certified === undefined ? null : [no, ...certified])),
  }
  const headers: Readonly<Record<keyof typeof rows, readonly string[]>> = {
    教师资格: ["教师编号", "资格种类", "证书号码", "颁发日期"],
    技能证书: ["教师编号", "证书名称", "发证日期"],
    企业实践: ["教师编号", "单位名称", "开始日期", "结束日期", "天数"],
    师德: ["教师编号", "类别", "名称", "日期"],
    双师认定: ["教师编号", "等级", "认定日期", "有效期止"],
  }
  const sheets = Object.entries(rows).flatMap(([name, lines]) =>
    lines.length === 0 ? [] : [[name, [headers[name as keyof typeof rows], ...lines]] as const],
  )
  return {
    学校: [
      SCHOOL_HEADER,
      [SCHOOL_A, "甲小学", "小学", "公办"],
      [VOCATIONAL_A, "丙职校", "中等职业学校", "公办"],
      [VOCATIONAL_B, "丁职校", "中等职业学校", "公办"],
    ],
    教师基本信息: [
      [...TEACHER_HEADER, "任教学段", "最高学历", "是否专业课教师"],
      ...people.map(({ no, name, school = VOCATIONAL_A, isSpecialised = true }) => [
        no,
        name,
        "女",
        "1985-03-04",
        school,
        "专任教师",
        "2010-09",
        "2010-09",
        null,
        null,
        "中职",
        "大学本科",
        isSpecialised === null ? null : isSpecialised ? "是" : "否",
      ]),
    ],
    ...Object.fromEntries(sheets),
  }
}

export const panel = () => anActor({ role: "hr_officer" })
export const schoolOf = (schoolCode: string) => anActor({ role: "school_administrator", signInName: `school ${schoolCode}`, schoolCode })
export const teacherOf = (teacherNo: string) => anActor({ role: "teacher", signInName: `teacher ${teacherNo}`, teacherNo })
export const district = { kind: "district", districtId: DISTRICT } as const
export const school = (schoolCode: string) => ({ kind: "school", districtId: DISTRICT, schoolCode }) as const
export const self = (teacherNo: string) => ({ kind: "self", districtId: DISTRICT, teacherNo }) as const
