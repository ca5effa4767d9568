import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, HOURS_HEADER, importWorkbook, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { fillRoster, peopleSheets } from "#tests/support/people-in-database"
import type { Role } from "~/domain/roles"
import { listPeople } from "~/features/people/list-people.server"
import type { PeopleFilter, PeoplePage } from "~/features/people/people-page"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const all: PeopleFilter = { q: "", school: "", stage: "", subject: "", status: "", standing: "", sort: "name" }

function list(
  filter: Partial<PeopleFilter> = {},
  { scope = district, role = "hr_officer" as Role, after = null as string | null, before = null as string | null } = {},
): Promise<PeoplePage> {
  const actor = { accountId: "a1", role, districtId: DISTRICT, teacherNo: null, schoolCode: SCHOOL_A, displayName: "" }
  return listPeople({ scope, actor, filter: { ...all, ...filter }, after, before, today: TODAY })
}
const numbers = (page: PeoplePage) => page.rows.map((row) => row.teacherNo)

const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]
const PEOPLE = peopleSheets(SCHOOLS, [
  { no: "DK000123", name: "王芳", stage: "小学", subject: "语文" },
  { no: "DK000124", name: "王凤", stage: "小学", subject: "数学", school: SCHOOL_B },
  { no: "DK000125", name: "买买提·吐尔逊", stage: "初中", subject: "语文" },
  { no: "A%_1", name: "李小明", stage: "小学", school: SCHOOL_B, status: "退休", leftOn: "2025-06-30" },
  { no: "A2", name: "欧阳明", post: "行政" },
])
const HOURS = {
  国内培训: [
    HOURS_HEADER,
    ["DK000123", 2026, "区培", "甲班", "面授", "2026-03-06", 400],
    ["DK000124", 2026, "区培", "乙班", "面授", "2026-03-06", 20],
  ],
}

describe("a search", () => {
  beforeEach(async () => {
    await importWorkbook(PEOPLE)
  })

  test.each([
    ["initials", "wf", ["DK000123", "DK000124"]],
    ["pinyin, begun", "wangf", ["DK000123", "DK000124"]],
    ["a number, begun, in small letters", "dk00012", ["DK000125", "DK000123", "DK000124"]],
    ["a number in full width", "ＤＫ０００１２３", ["DK000123"]],
    ["the name", "王芳", ["DK000123"]],
    ["a part of the name", "明", ["A%_1", "A2"]],
    ["blanks around it", "　 王芳 ", ["DK000123"]],
    ["two words, both of which must fit", "王 凤", ["DK000124"]],
    ["two words of which one does not", "王 明", []],
    ["the name with the dot", "买买提·吐尔逊", ["DK000125"]],
    ["the name with another dot", "买买提•吐尔", ["DK000125"]],
    ["the name with a full stop", "买买提.吐尔逊", ["DK000125"]],
    ["the name without the dot", "买买提吐尔逊", ["DK000125"]],
    ["the part after the dot", "吐尔", ["DK000125"]],
    ["pinyin without the dot", "maimaitituer", ["DK000125"]],
    ["initials without the dot", "mmtte", ["DK000125"]],
    ["a surname of two characters", "oym", ["A2"]],
    ["a percent sign, which is no wildcard", "%", []],
    ["an underscore, which is no wildcard", "_", []],
    ["a number that holds them", "a%_", ["A%_1"]],
    ["quotes and brackets", `"'[{`, []],
    ["nobody", "不存在", []],
  ])("by %s", async (_, q, found) => {
    const page = await list({ q })
    expect(numbers(page)).toEqual(found)
    expect(page.total).toBe(found.length)
  })

  test("finds only whom the scope reaches", async () => {
    expect(numbers(await list({ q: "wf" }, { scope: schoolA }))).toEqual(["DK000123"])
    expect(numbers(await list({ q: "王凤" }, { scope: schoolA }))).toEqual([])
    expect(numbers(await list({ q: "wf" }, { scope: { kind: "self", districtId: DISTRICT, teacherNo: "DK000124" } }))).toEqual(["DK000124"])
  })
})

describe("a page", () => {
  test("shows who they are and how their hours stand, with exact counts by standing", async () => {
    await importWorkbook({ ...PEOPLE, ...HOURS })
    const page = await list()
    expect(page.rows.find((row) => row.teacherNo === "DK000123")).toEqual({
      teacherNo: "DK000123",
      name: "王芳",
      schoolName: "甲小学",
      postKind: "teacher",
      stage: "primary",
      subject: "语文",
      employmentStatus: "in_post",
      standing: "met",
      credited: 400,
      required: 360,
      remaining: 0,
    })
    expect(page.rows.find((row) => row.teacherNo === "A2")).toMatchObject({
      standing: "not_applicable",
      credited: 0,
      required: 0,
      remaining: 0,
    })
    expect(page).toMatchObject({ total: 5, next: null, previous: null, schoolName: null, canExport: true, hoursPerCredit: 3, asOf: TODAY })
    expect(page.byStanding).toEqual({ met: 1, on_pace: 0, behind: 2, undetermined: 0, not_applicable: 2 })
    expect(page.schools).toEqual([
      { code: SCHOOL_A, name: "甲小学" },
      { code: SCHOOL_B, name: "乙小学" },
    ])
    expect(page.subjects).toEqual(["数学", "语文"])
    expect(page.standingsComputedAt).toMatch(/^2026-11-23T/)
    expect(JSON.stringify(page)).not.toMatch(/teacherId|nameKey|identity/)
  })

  test("of one school names it and offers no other", async () => {
    await importWorkbook(PEOPLE)
    const page = await list({}, { scope: schoolA, role: "school_administrator" })
    expect(page).toMatchObject({ schoolName: "甲小学", schools: null, subjects: ["语文"], total: 3, canExport: true })
    expect(numbers(await list({ school: SCHOOL_B }, { scope: schoolA }))).toEqual([])
  })

  test("of nobody is empty, and says that nothing was computed", async () => {
    expect(await list()).toMatchObject({
      rows: [],
      total: 0,
      next: null,
      previous: null,
      subjects: [],
      schools: [],
      standingsComputedAt: null,
    })
  })

  test("filters combine, and the counts by standing leave out the standing alone", async () => {
    await importWorkbook({ ...PEOPLE, ...HOURS })
    expect(numbers(await list({ stage: "primary", status: "in_post" }))).toEqual(["DK000123", "DK000124"])
    expect(numbers(await list({ subject: "语文", school: SCHOOL_A }))).toEqual(["DK000125", "DK000123"])
    const behind = await list({ subject: "语文", standing: "behind", q: "dk" })
    expect(numbers(behind)).toEqual(["DK000125"])
    expect(behind).toMatchObject({ total: 1, byStanding: { met: 1, on_pace: 0, behind: 1, undetermined: 0, not_applicable: 0 } })
    expect(numbers(await list({ status: "retired" }))).toEqual(["A%_1"])
  })

  test("sorts by name, by what is still lacking, or by school", async () => {
    await importWorkbook({ ...PEOPLE, ...HOURS })
    expect(numbers(await list({ status: "in_post" }))).toEqual(["DK000125", "A2", "DK000123", "DK000124"])
    expect(numbers(await list({ status: "in_post", sort: "remaining" })).slice(0, 2)).toEqual(["DK000125", "DK000124"])
    expect(numbers(await list({ status: "in_post", sort: "school" }))).toEqual(["DK000125", "A2", "DK000123", "DK000124"])
  })
})

describe("paging", () => {
  const namesakes = (people: number) =>
    Array.from({ length: people }, (_, at) => ({
      teacherId: at + 1,
      name: at % 2 === 0 ? "王芳" : "李强",
      remainingTenths: (at % 3) * 50,
      schoolCode: at % 5 === 0 ? SCHOOL_B : SCHOOL_A,
    }))

  test.each(["name", "remaining", "school"] as const)("by %s goes through everybody once, forwards and back again", async (sort) => {
    await fillRoster(namesakes(123))
    const pages = [await list({ sort })]
    for (let page = pages[0]; page?.next != null; pages.push(page)) page = await list({ sort }, { after: page.next })
    expect(pages.map((page) => page.rows.length)).toEqual([50, 50, 23])
    expect(new Set(pages.flatMap(numbers)).size).toBe(123)
    expect(pages.map((page) => page.previous !== null)).toEqual([false, true, true])
    const back = [pages[2]!]
    for (let page = back[0]; page?.previous != null; back.unshift(page)) page = await list({ sort }, { before: page.previous })
    expect(back.map(numbers)).toEqual(pages.map(numbers))
  })

  test("what is no cursor, or one of another order, shows the first page", async () => {
    await fillRoster(namesakes(60))
    const first = await list()
    const ofOther = (await list({ sort: "remaining" })).next
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")
    for (const cursor of [
      "",
      "%%%",
      "null",
      "e30",
      made(["wang"]),
      made(["wang", "1"]),
      made({ a: 1 }),
      made([1, 2, 3]),
      ofOther,
      "A".repeat(5000),
    ])
      for (const where of [{ after: cursor }, { before: cursor }]) expect(numbers(await list({}, where))).toEqual(numbers(first))
  })

  test("past the last, or back to less than a page, shows the first page whole", async () => {
    await fillRoster(namesakes(60))
    const first = await list()
    const past = Buffer.from(JSON.stringify(["zzz", 0])).toString("base64url")
    expect(numbers(await list({}, { after: past }))).toEqual(numbers(first))
    const early = Buffer.from(JSON.stringify(["li qiang 李强", 9])).toString("base64url")
    expect(await list({}, { before: early })).toMatchObject({ rows: first.rows, previous: null })
  })

  test("takes as many statements for a hundred people as for ten", async () => {
    await fillRoster(namesakes(10))
    const asks = [() => list(), () => list({ q: "wang", sort: "remaining" }), () => list({ subject: "语文" }, { scope: schoolA })]
    const ten = await Promise.all(asks.map(async (ask) => countStatements(ask)))
    await fillRoster(namesakes(100))
    const hundred = await Promise.all(asks.map(async (ask) => countStatements(ask)))
    expect(hundred).toEqual(ten)
    expect(Math.max(...ten)).toBeLessThanOrEqual(15)
  })
})
