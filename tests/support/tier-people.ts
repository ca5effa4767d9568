/** People for tests of the tier ladder, through the workbook: each meets the conditions of backbone on 2026-11-23 unless said otherwise. */
import { HOURS_HEADER, SCHOOL_A, SCHOOL_B, type TestWorkbook } from "./import-workbook"
import { peopleSheets, type TestPerson } from "./people-in-database"

export type TierPerson = TestPerson & {
  /** null = none recorded */
  readonly title?: string | null
  /** 称号, 级别, 认定日期, 任期止, 撤销日期 */
  readonly awards?: readonly (readonly [string, string, string, (string | null)?, (string | null)?])[]
  readonly sanction?: string
}

export const TWO_SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
] as const

const YEARS = [2023, 2024, 2025]

/** The sheets of two schools and these people, with titles, appraisals, certificates, hours, awards and sanctions. */
export function tierSheets(people: readonly TierPerson[]): TestWorkbook {
  const titled = people.filter(({ title }) => title !== null)
  return {
    ...peopleSheets(TWO_SCHOOLS, people),
    专业技术职务聘任: [
      ["教师编号", "职称", "取得日期", "聘任开始日期"],
      ...titled.map(({ no, title = "一级教师" }) => [no, title, "2015-12-01", "2016-01-01"]),
    ],
    年度考核: [["教师编号", "考核年度", "考核结果"], ...people.flatMap(({ no }) => YEARS.map((year) => [no, year, "合格"]))],
    教师资格: [
      ["教师编号", "资格种类", "证书号码", "颁发日期"],
      ...people.map(({ no }, at) => [no, "小学教师资格", String(20082000000000001n + BigInt(at)), "2008-07-01"]),
    ],
    国内培训: [HOURS_HEADER, ...people.map(({ no }) => [no, 2026, "区培", "骨干研修", "面授", "2026-05-20", 120])],
    教师梯队: [
      ["教师编号", "称号", "级别", "认定日期", "任期止", "撤销日期"],
      ...people.flatMap(({ no, awards = [] }) =>
        awards.map(([tier, level, from, until = null, withdrawn = null]) => [no, tier, level, from, until, withdrawn]),
      ),
    ],
    师德: [
      ["教师编号", "类别", "名称", "日期", "影响期止"],
      ...people.flatMap(({ no, sanction }) => (sanction === undefined ? [] : [[no, "处理", "通报批评", "2026-01-10", sanction]])),
    ],
  }
}
