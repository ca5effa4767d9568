import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { RECORD_KINDS, recordSql } from "#db/queries/person-records"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, POSTING_HEADER, SCHOOL_A, SCHOOL_B, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { ROLES, type Role } from "~/domain/roles"
import { RECORD_SECTIONS, type RecordSectionId } from "~/features/people/person-page"
import { showPerson } from "~/features/people/show-person.server"
import { isNotFound } from "~/platform/errors"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Scope } from "~/platform/scope"

const RECORDED = "2026-03-01T02:00:00.000Z" as Instant
const NOW = "2026-11-23T02:00:00.000Z" as Instant
let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(WORKBOOK, { now: RECORDED })
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]
const WORKBOOK: TestWorkbook = {
  ...peopleSheets(SCHOOLS, [
    { no: "T1", name: "王芳", stage: "小学", subject: "语文", education: "大学本科" },
    { no: "T2", name: "李强", school: SCHOOL_B, status: "退休", leftOn: "2025-06-30" },
  ]),
  任教履历: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09-01", "2015-08-31", "专任教师"]],
  交流轮岗: [
    ["教师编号", "交流轮岗类型", "是否调动人事关系", "原学校标识码", "交流学校标识码", "开始日期", "结束日期"],
    ["T1", "定期交流", "否", SCHOOL_A, SCHOOL_B, "2025-09-01", null],
  ],
  请假: [
    ["教师编号", "类型", "开始日期", "结束日期"],
    ["T1", "病假", "2022-03-01", "2022-04-30"],
  ],
  专业技术职务聘任: [
    ["教师编号", "职称", "取得日期", "聘任开始日期", "聘任结束日期"],
    ["T1", "二级教师", "2010-12-01", "2011-01-01", "2018-12-31"],
    ["T1", "一级教师", "2018-12-01", "2019-01-01", null],
  ],
  年度考核: [
    ["教师编号", "考核年度", "考核结果"],
    ["T1", 2024, "优秀"],
    ["T1", 2025, "合格"],
  ],
  班主任经历: [
    ["教师编号", "开始日期", "结束日期"],
    ["T1", "2019-09-01", "2021-08-31"],
  ],
  教师资格: [
    ["教师编号", "资格种类", "证书号码", "颁发日期", "首次注册日期", "定期注册结论", "注册有效期止"],
    ["T1", "小学教师资格", "20105001000000001", "2008-06-30", null, null, null],
  ],
  师德: [
    ["教师编号", "类别", "名称", "日期", "影响期止"],
    ["T1", "荣誉", "区级优秀教师", "2023-09-10", null],
  ],
  教师梯队: [
    ["教师编号", "称号", "级别", "认定日期", "任期止"],
    ["T1", "骨干教师", "区级", "2022-12-01", "2025-11-30"],
  ],
  工作室: [
    ["工作室编号", "名称", "类型", "级别", "成立日期"],
    ["GZS001", "王芳名师工作室", "名师", "区级", "2022-09-01"],
  ],
  工作室成员: [
    ["工作室编号", "教师编号", "角色", "加入日期"],
    ["GZS001", "T1", "主持人", "2022-09-01"],
  ],
  企业实践: [
    ["教师编号", "单位名称", "是否流动站", "岗位", "开始日期", "结束日期", "天数"],
    ["T1", "示例机械有限公司", "是", "钳工", "2024-07-01", "2024-08-15", 40],
  ],
  技能证书: [
    ["教师编号", "证书名称", "等级", "发证机构", "发证日期"],
    ["T1", "钳工", "技师", "示例机构", "2019-06-01"],
  ],
  双师认定: [
    ["教师编号", "等级", "认定日期", "有效期止", "认定机构"],
    ["T1", "中级", "2023-06-01", "2028-05-31", "示例机构"],
  ],
  项目与团队: [
    ["编号", "名称", "类型", "立项日期"],
    ["XM001", "示例项目", "访学研修", "2023-03-01"],
  ],
  项目成员: [
    ["编号", "教师编号", "角色", "加入日期", "结果"],
    ["XM001", "T1", "学员", "2023-03-01", "在研"],
  ],
}

function show({ teacherNo = "T1", scope = district, role = "hr_officer" as Role } = {}) {
  const actor = { accountId: "a1", role, districtId: DISTRICT, teacherNo: null, schoolCode: null, displayName: "" }
  return showPerson({ scope, actor, teacherNo, today: TODAY, now: NOW })
}
const section = async (id: RecordSectionId) => (await show()).sections.find((one) => one.id === id)

describe("a person's page", () => {
  test("has the facts of her head", async () => {
    const { facts, masked, computedAt } = await show()
    expect(facts).toEqual({
      teacherNo: "T1",
      name: "王芳",
      schoolName: "甲小学",
      schoolCode: SCHOOL_A,
      postKind: "teacher",
      postSince: "2015-09-01",
      stage: "primary",
      subject: "语文",
      isSpecialised: null,
      isEstablished: null,
      employmentStatus: "in_post",
      leftOn: null,
      teachingSince: "2008-09-01",
      education: "bachelor",
      sex: "female",
    })
    expect([masked, computedAt]).toEqual([[], NOW])
    expect((await show({ teacherNo: "T2" })).facts).toMatchObject({
      employmentStatus: "retired",
      leftOn: "2025-06-30",
      schoolName: "乙小学",
    })
  })

  test("has every section in order, each with a row that tells where it came from", async () => {
    const { sections } = await show()
    expect(sections.map((one) => one.id)).toEqual(RECORD_SECTIONS)
    expect(sections.filter((one) => one.rows.length === 0 || !one.visible)).toEqual([])
    for (const { rows, fields } of sections)
      for (const row of rows) {
        expect(Object.keys(row.cells)).toEqual(fields)
        expect(row.origin).toMatchObject({ kind: "import", fileName: "upload.xlsx", recordedAt: RECORDED })
      }
    expect((await section("certificate"))?.rows[0]?.origin.row).toBe(2)
  })

  test("says of each value what it is: a day, a code, an open end, nothing recorded", async () => {
    expect((await section("rotation"))?.rows.map((row) => row.cells)).toEqual([
      {
        kind: { kind: "code", list: "rotationKind", code: "periodic" },
        origin_school: { kind: "text", text: "甲小学" },
        host_school: { kind: "text", text: "乙小学" },
        starts_on: { kind: "date", on: "2025-09-01" },
        ends_on: { kind: "open" },
        moves_personnel: { kind: "yesNo", value: false },
      },
    ])
    expect((await section("title"))?.rows.map((row) => [row.cells.title, row.cells.engaged_until_on])).toEqual([
      [{ kind: "code", list: "title", code: "grade_1" }, { kind: "open" }],
      [
        { kind: "code", list: "title", code: "grade_2" },
        { kind: "date", on: "2018-12-31" },
      ],
    ])
    expect((await section("appraisal"))?.rows.map((row) => row.cells.year)).toEqual([
      { kind: "text", text: "2025" },
      { kind: "text", text: "2024" },
    ])
    expect((await section("certificate"))?.rows[0]?.cells).toMatchObject({ first_registered_on: null, registered_until_on: null })
    expect((await section("enterprise_practice"))?.rows[0]?.cells).toMatchObject({ days: { kind: "number", value: 40 } })
    expect((await section("posting"))?.rows.map((row) => row.cells.starts_on)).toEqual([
      { kind: "date", on: "2015-09-01" },
      { kind: "date", on: "2008-09-01" },
    ])
  })

  test("has a label in both languages for every field and every code that it shows", async () => {
    const { sections } = await show()
    for (const locale of ["zh-CN", "en"] as const) {
      const { has } = translatorFor(locale)
      const cells = sections.flatMap((one) => one.rows.flatMap((row) => Object.values(row.cells)))
      const keys = [
        ...sections.flatMap((one) => one.fields.map((field) => `people.field.${field}`)),
        ...cells.flatMap((cell) => (cell?.kind === "code" ? [`codes.${cell.list}.${cell.code}`] : [])),
      ]
      expect(keys.filter((key) => !has(key))).toEqual([])
    }
  })

  test("shows what stands now: a corrected row once, with its new source", async () => {
    await importWorkbook(
      {
        年度考核: [
          ["教师编号", "考核年度", "考核结果"],
          ["T1", 2025, "基本合格"],
        ],
      },
      { now: NOW },
    )
    const rows = (await section("appraisal"))?.rows ?? []
    expect(rows.map((row) => [row.cells.result, row.origin.recordedAt])).toEqual([
      [{ kind: "code", list: "appraisalResult", code: "basically_competent" }, NOW],
      [{ kind: "code", list: "appraisalResult", code: "excellent" }, RECORDED],
    ])
  })
})

describe("who may see what of a person", () => {
  const HIDDEN: Readonly<Record<Role, { masked: string[]; sections: string[] }>> = {
    teacher: { masked: [], sections: [] },
    school_administrator: { masked: [], sections: ["ethics"] },
    scheduler: { masked: ["sex", "education"], sections: ["leave", "appraisal", "ethics"] },
    hr_officer: { masked: [], sections: [] },
    district_leader: { masked: [], sections: ["leave", "ethics"] },
    system_administrator: { masked: ["sex", "education"], sections: ["leave", "appraisal", "ethics"] },
  }
  test.each(ROLES)("a %s", async (role) => {
    const { facts, masked, sections } = await show({ role })
    const hidden = sections.filter((one) => !one.visible)
    expect({ masked, sections: hidden.map((one) => one.id) }).toEqual(HIDDEN[role])
    expect(hidden.flatMap((one) => one.rows)).toEqual([])
    for (const field of masked) expect(facts).toHaveProperty(field, null)
  })

  test("nobody out of scope is there, nor anybody who does not exist", async () => {
    const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
    const self: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T1" }
    expect((await show({ scope: schoolA })).facts.teacherNo).toBe("T1")
    expect((await show({ scope: self })).facts.teacherNo).toBe("T1")
    for (const asked of [{ scope: schoolA, teacherNo: "T2" }, { scope: self, teacherNo: "T2" }, { teacherNo: "T9" }, { teacherNo: "" }])
      expect(isNotFound(await show(asked).catch((error: unknown) => error))).toBe(true)
  })
})

describe("the reading of records", () => {
  test("takes as many statements for many records as for none", async () => {
    expect(await countStatements(() => show())).toBe(await countStatements(() => show({ teacherNo: "T2" })))
  })

  test.each(RECORD_KINDS)("of %s goes down a key", (kind) => {
    const plan = openedDatabase()
      .reader.sqlite.prepare<[object], { detail: string }>(`explain query plan ${recordSql(kind)}`)
      .all({ districtId: DISTRICT, teacherId: 1 })
    expect(plan.filter(({ detail }) => detail.startsWith("SCAN"))).toEqual([])
  })
})
