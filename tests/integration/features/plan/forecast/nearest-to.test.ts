import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { district, school, vocationalSheets } from "#tests/support/dual-district"
import { importWorkbook, SCHOOL_A, SCHOOL_B, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"
import { type TierPerson, tierSheets } from "#tests/support/tier-people"
import { civilDate } from "~/domain/calendar/civil-date"
import { nearestTo } from "~/features/plan/forecast/nearest-to.server"
import { showNearest } from "~/features/plan/forecast/show-nearest.server"
import { changeMember } from "~/features/rotation-season/change-member.server"
import type { MemberForm } from "~/features/rotation-season/season.schema"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { importPeople, nextNow, open, theMember, YEAR } from "../../rotation-season/season-district"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const PLAN = "dadukou-14fyp"
const asked = (indicatorId: string, more: { scope?: Scope; limit?: number; asOf?: string; planId?: string } = {}) => {
  const { scope = district, limit = 10, asOf = TODAY, planId = PLAN } = more
  return { scope, planId, indicatorId, asOf: civilDate(asOf), today: TODAY, limit }
}
const near = (indicatorId: string, more?: Parameters<typeof asked>[1]) => nearestTo(asked(indicatorId, more))
const keys = async (indicatorId: string, more?: Parameters<typeof asked>[1]) => (await near(indicatorId, more)).map(({ key }) => key)
/** Who is named, with what is said of each. */
const said = async (indicatorId: string, more?: Parameters<typeof asked>[1]) =>
  (await near(indicatorId, more)).map(({ key, lacking }) => [key, ...lacking.map((phrase) => phrase.key)])

async function imported(workbook: TestWorkbook): Promise<void> {
  expect((await importWorkbook(workbook)).faults).toEqual([])
}
const HAN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
const nameOf = (at: number) => `王${HAN[at % HAN.length]}${HAN[Math.floor(at / HAN.length) % HAN.length]}`

describe("the tier ladder", () => {
  const held = (from: string, tier = "骨干教师") => [[tier, "区级", from] as const]
  const PEOPLE: readonly TierPerson[] = [
    { no: "T1", name: "赵一" },
    { no: "T2", name: "钱二" },
    { no: "T3", name: "孙三", title: null },
    { no: "T4", name: "李四", awards: held("2023-11-23"), title: "高级教师", school: SCHOOL_B },
    { no: "T5", name: "周五", awards: held("2024-06-01") },
    { no: "T6", name: "吴六", awards: held("2024-01-01") },
    { no: "T7", name: "郑七", awards: held("2020-01-01", "学科名师"), title: "高级教师" },
    { no: "T8", name: "王八", status: "退休", leftOn: "2026-08-31" },
  ]
  beforeEach(() => imported(tierSheets(PEOPLE)))

  test("who may apply now, then who lacks one condition", async () => {
    expect(await said("backbone_teachers")).toEqual([
      ["T2", "nearest.step.apply_tier"],
      ["T1", "nearest.step.apply_tier"],
      ["T3", "tier.remedy.title"],
    ])
  })

  test("whom time alone brings there: the earliest day first", async () => {
    const found = await near("master_teachers")
    expect(found.map(({ key, on }) => [key, on])).toEqual([
      ["T4", null],
      ["T6", "2027-01-01"],
      ["T5", "2027-06-01"],
    ])
    expect(found[1]?.lacking).toMatchObject([{ key: "tier.remedy.held_wait" }])
    expect(await keys("subject_leaders")).toEqual(["T7"])
    expect(await keys("educator_teachers")).toEqual([])
  })

  test("of a school, its own", async () => {
    expect(await keys("master_teachers", { scope: school(SCHOOL_B) })).toEqual(["T4"])
  })

  test("nobody one step away is said in words", async () => {
    expect(await showNearest(asked("educator_teachers"))).toEqual({ rows: [], said: { key: "nearest.none.no_one" } })
  })
})

describe("hours", () => {
  test("who is behind, the fewest hours that remain first; who left is not named", async () => {
    await fillRoster([
      { teacherId: 1, hoursStanding: "behind", remainingTenths: 3200 },
      { teacherId: 2, hoursStanding: "behind", remainingTenths: 555 },
      { teacherId: 3, hoursStanding: "on_pace", remainingTenths: 10 },
      { teacherId: 4, hoursStanding: "behind", remainingTenths: 0, schoolCode: SCHOOL_B },
      { teacherId: 5, hoursStanding: "behind", remainingTenths: 100, employmentStatus: "retired" },
    ])
    expect(await said("hours_completion")).toEqual([
      ["T0004", "nearest.lacks.concentrated"],
      ["T0002", "nearest.lacks.hours"],
      ["T0001", "nearest.lacks.hours"],
    ])
    expect((await near("hours_completion"))[1]?.lacking).toEqual([{ key: "nearest.lacks.hours", values: { missing: 55.5 } }])
    expect(await keys("hours_completion", { scope: school(SCHOOL_B) })).toEqual(["T0004"])
  })
})

describe("kindergartens", () => {
  const KINDERGARTEN = "2150010009"
  const teacher = (no: string, name: string, school = KINDERGARTEN, post = "专任教师") => [
    ...[no, name, "女", "1990-03-04", school, post, "2012-09", "2012-09", null, null],
  ]
  beforeEach(async () => {
    const { 学校: schools = [], 教师基本信息: people = [] } = vocationalSheets([])
    await imported({
      学校: [...schools, [KINDERGARTEN, "戊幼儿园", "幼儿园", "民办"]],
      教师基本信息: [
        (people[0] ?? []).slice(0, 10),
        teacher("K1", "王乙"),
        teacher("K2", "王甲"),
        teacher("K3", "王丙"),
        teacher("K4", "王丁", KINDERGARTEN, "工勤"),
        teacher("K5", "王戊", SCHOOL_A),
      ],
      教师资格: [
        ["教师编号", "资格种类", "证书号码", "颁发日期", "注册有效期止"],
        ["K2", "幼儿园教师资格", "2012500104000001", "2012-06-30", "2026-11-22"],
        ["K3", "幼儿园教师资格", "2012500104000002", "2012-06-30", "2026-11-23"],
      ],
      国内培训: [
        ["教师编号", "培训年度", "培训类别", "培训项目名称", "培训方式", "结束日期", "获得学时"],
        ["K1", 2026, "区培", "园本研修", "面授", "2026-01-01", 10],
        ["K2", 2025, "区培", "园本研修", "面授", "2025-12-31", 10],
      ],
    })
  })

  test("who holds no valid certificate, by name, and whether one has lapsed", async () => {
    const found = await near("kindergarten_certified")
    expect(found.map(({ key, lacking }) => [key, lacking])).toEqual([
      ["K2", [{ key: "nearest.lacks.certificate_lapsed", values: { lapsedOn: "2026-11-22" } }]],
      ["K1", [{ key: "nearest.lacks.certificate" }]],
    ])
  })

  test("who was not trained this calendar year", async () => {
    expect(await said("kg_training_coverage")).toEqual([
      ["K3", "nearest.lacks.training"],
      ["K2", "nearest.lacks.training"],
    ])
  })

  test("whose portfolio lacks one part, and which", async () => {
    expect(await said("portfolio_coverage")).toEqual([])
    await imported({
      专业技术职务聘任: [
        ["教师编号", "职称", "取得日期", "聘任开始日期"],
        ["K2", "一级教师", "2015-12-01", "2016-01-01"],
      ],
      年度考核: [
        ["教师编号", "考核年度", "考核结果"],
        ["K2", 2025, "合格"],
      ],
    })
    expect(await said("portfolio_coverage")).toEqual([["K2", "nearest.lacks.part_education"]])
  })
})

describe("rotation", () => {
  const step = async (no: string, form: object) => {
    const { id: memberId, version } = await theMember(no)
    const whole = { version, ...form } as unknown as MemberForm
    const actor = await anActor({ role: "hr_officer", signInName: `hr ${no}` })
    await changeMember({ actor, by: "season.run", schoolYear: YEAR, memberId, form: whole, today: TODAY, now: nextNow() })
  }

  test("without a season under way, who is due, whoever was due first at the top", async () => {
    await importPeople()
    expect(await said("rotation_share")).toEqual(["B1", "A2", "A1", "A3", "A4"].map((no) => [no, "nearest.step.open_season"]))
    expect((await near("rotation_share"))[0]?.on).toBe("2021-09-01")
  })

  test("in a season, who is nominated before who is listed; backbone teachers are a list of their own", async () => {
    await importPeople()
    await open(await anActor({ role: "hr_officer" }))
    await step("B1", { intent: "nominate" })
    expect(await said("rotation_share")).toEqual([
      ["B1", "nearest.step.assign_host"],
      ["A2", "nearest.step.nominate"],
      ["A3", "nearest.step.nominate"],
      ["A1", "nearest.step.nominate"],
    ])
    expect(await keys("rotation_backbone_share")).toEqual(["A1"])
    expect(await keys("rotation_share", { scope: school(SCHOOL_B) })).toEqual(["B1"])
  })
})

test("schools with teachers in post of whom nobody was honoured", async () => {
  await importPeople({
    师德: [
      ["教师编号", "类别", "名称", "日期"],
      ["A1", "荣誉", "区最美教师", "2024-09-10"],
    ],
  })
  expect(await near("model_in_every_school")).toEqual([
    { kind: "school", key: SCHOOL_B, label: "乙小学", schoolCode: SCHOOL_B, lacking: [{ key: "nearest.step.honour" }], on: null },
  ])
  expect(await keys("model_in_every_school", { scope: school(SCHOOL_A) })).toEqual([])
})

test.each([
  ["studios_principal", "nearest.none.studios"],
  ["ethics_bases", "nearest.none.designations"],
  ["study_visit_people", "nearest.none.project_participants"],
  ["tier_ladder", "nearest.none.milestone"],
  ["annual_exam", "nearest.none.unkept"],
])("of %s nobody is invented: %s", async (indicatorId, key) => {
  expect(await showNearest(asked(indicatorId))).toEqual({ rows: [], said: { key } })
})

test("an indicator or a plan that does not exist is not found", async () => {
  await expect(near("no_such")).rejects.toSatisfy(isNotFound)
  await expect(near("hours_completion", { planId: "no-such" })).rejects.toSatisfy(isNotFound)
})

test("the number of statements does not depend on how many people there are", async () => {
  const LISTS = ["dual_qualified_share", "backbone_teachers", "master_teachers", "hours_completion", "rotation_share", "registration"]
  const count = () => countStatements(async () => void (await Promise.all(LISTS.map((id) => near(id, { limit: 50 })))))
  const many = (from: number, until: number): readonly TierPerson[] =>
    Array.from({ length: until - from }, (_, at) => ({
      no: `P${from + at}`,
      name: nameOf(at),
      ...(at % 2 === 0 && { awards: [["骨干教师", "区级", "2022-05-01"] as const] }),
    }))
  await imported(tierSheets(many(0, 10)))
  const few = await count()
  await imported(tierSheets(many(10, 100)))
  expect(await count()).toBeLessThanOrEqual(few)
})
