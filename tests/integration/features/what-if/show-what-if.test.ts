import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { listSchoolCircumstances } from "#db/queries/school-circumstances"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, HOURS_HEADER, importWorkbook, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { showWhatIf } from "~/features/what-if/show-what-if.server"
import { LONGEST_QUERY, MOST_SUPPOSED, type Query } from "~/features/what-if/what-if-address"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const NOW = "2026-11-23T10:00:00.000Z" as Instant
const DISTRICT_WIDE: Scope = { kind: "district", districtId: DISTRICT }
const SELF: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T1" }

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  const schools = [
    [SCHOOL_A, "甲小学", "小学", "公办"],
    [SCHOOL_B, "乙小学", "小学", "公办"],
  ]
  const people = [
    { no: "T1", name: "王芳" },
    { no: "T2", name: "李强", status: "退休", leftOn: "2023-06-30" },
  ]
  await importWorkbook({
    ...peopleSheets(schools, people),
    国内培训: [HOURS_HEADER, ["T1", 2026, "区培", "甲班", "面授", "2026-05-01", 30]],
  })
})
afterAll(() => database.close())

const show = (query: Query, { scope = DISTRICT_WIDE, teacherNo = "T1" }: { scope?: Scope; teacherNo?: string } = {}) =>
  showWhatIf({ scope, teacherNo, query, today: TODAY, now: NOW })
async function pageOf(query: Query, whose: Parameters<typeof show>[1] = {}) {
  const { page, goTo } = await show(query, whose)
  if (page === null) throw new Error(`leads on to ${goTo}`)
  return page
}

describe("the address", () => {
  test("holds everything: opened again it shows the same", async () => {
    const { goTo } = await show({ v: "1", rule: "hours", add: "hours", hours: "46", endsOn: "2026-11-23", level: "", delivery: "" })
    expect(goTo).toBe("?v=1&rule=hours&f=hours*2026-11-23*46*district*in_person")
    const query = { v: "1", rule: "hours", f: "hours*2026-11-23*46*district*in_person" }
    const page = await pageOf(query)
    expect(page.supposed.map(({ said }) => said?.key)).toEqual(["what_if.said.hours"])
    expect(page.result?.criteria.find(({ id }) => id === "total-hours")).toMatchObject({
      before: { actual: 30 },
      after: { actual: 76 },
      changed: true,
      byTimeAlone: false,
    })
    expect(await pageOf(query)).toEqual(page)
  })

  test("carries no number of a teacher, so that it is each reader's own", async () => {
    const page = await pageOf({ rule: "hours", f: "hours*2026-11-23*46" }, { scope: SELF })
    expect([page.empty, ...page.suggestions.map(({ to }) => to), ...page.telling.map(({ to }) => to)].join()).not.toContain("T1")
  })

  test("of another person does not exist for whom the scope does not reach", async () => {
    await expect(show({}, { scope: SELF, teacherNo: "T2" })).rejects.toSatisfy(isNotFound)
    await expect(show({}, { teacherNo: "T9" })).rejects.toSatisfy(isNotFound)
  })

  test.each([
    ["of another version", { v: "2", f: "hours*2026-11-23*46" }, "other_version"],
    ["with more than fits", { f: Array.from({ length: MOST_SUPPOSED + 1 }, (_, at) => `appraisal*${2000 + at}`) }, "too_many"],
    ["that is too long", { f: `skill_certificate*2026-01-01*${"字".repeat(LONGEST_QUERY)}` }, "too_long"],
  ])("%s says so, and supposes nothing", async (_, query, code) => {
    const page = await pageOf(query)
    expect([page.fault?.code, page.supposed, page.result]).toEqual([code, [], null])
  })

  test("that was cut off or tampered with says which supposition cannot be read, and gives no result without it", async () => {
    const page = await pageOf({ rule: "hours", f: ["hours*2026-11-2", "wizardry*1", "education*master*1*2"] })
    expect(page.supposed.map(({ faults }) => faults[0]?.code)).toEqual(["invalid_date", "unknown_kind", "unreadable"])
    expect(page.result).toBeNull()
    expect(page.supposed[1]?.without).not.toContain("wizardry")
  })
})

describe("a form", () => {
  const rotation = { add: "rotation", hostSchoolCode: SCHOOL_B, startsOn: "2026-11-23", endsOn: "2027-11-22" }

  test("that is only opened adds nothing and has what is likely filled in", async () => {
    const { form } = await pageOf({ add: "rotation", on: "2027-01-01" })
    expect(form?.fields.map(({ name, value }) => [name, value])).toEqual([
      ["hostSchoolCode", ""],
      ["startsOn", "2027-01-01"],
      ["endsOn", "2027-12-31"],
    ])
    expect(form?.schools.map(({ name }) => name)).toEqual(["甲小学", "乙小学"])
  })

  test.each([
    ["the origin as host", { ...rotation, hostSchoolCode: SCHOOL_A }, "hostSchoolCode", "host_is_origin"],
    ["a school that is none", { ...rotation, hostSchoolCode: "999" }, "hostSchoolCode", "unknown_school"],
    ["no school", { ...rotation, hostSchoolCode: "" }, "hostSchoolCode", "required"],
    ["an end before the start", { ...rotation, endsOn: "2026-11-22" }, "endsOn", "dates_out_of_order"],
    ["a day that is none", { ...rotation, startsOn: "2026-02-30" }, "startsOn", "invalid_date"],
    ["a move to where she is", { add: "posting", schoolCode: SCHOOL_A, startsOn: "2027-09-01" }, "schoolCode", "already_at_school"],
    [
      "an overlap with a real posting",
      { add: "posting", schoolCode: SCHOOL_B, startsOn: "2014-01-01", endsOn: "2015-09-01" },
      "startsOn",
      "posting_overlaps_open",
    ],
    ["too many hours", { add: "hours", hours: "500.1", endsOn: "2026-11-23" }, "hours", "invalid_hours"],
  ])("refuses %s by its field, and keeps what was typed", async (_, query, field, code) => {
    const { form } = await pageOf(query)
    expect(form?.faults).toMatchObject([{ field, code }])
    for (const { name, value } of form?.fields ?? []) if (name in query) expect(value).toBe((query as Record<string, string>)[name])
  })

  test("looks at what is supposed already: a second rotation in the same months is refused", async () => {
    const f = `rotation*${SCHOOL_B}*2026-09-01*2027-08-31`
    expect((await pageOf({ ...rotation, f })).form?.faults).toMatchObject([{ code: "rotation_overlaps", values: { from: "2026-09-01" } }])
  })

  test("of who has left supposes no move", async () => {
    const { form } = await pageOf({ add: "posting", schoolCode: SCHOOL_B, startsOn: "2027-09-01" }, { teacherNo: "T2" })
    expect(form?.faults).toMatchObject([{ code: "not_in_post", values: { lastDay: "2023-06-30" } }])
  })
})

describe("the day looked at", () => {
  test("before a fact leaves it out of account and says from when it counts", async () => {
    const page = await pageOf({ rule: "hours", f: "hours*2027-03-01*46" })
    expect(page.supposed[0]?.countsFrom).toBe("2027-03-01")
    expect(page.result?.criteria.some(({ changed }) => changed)).toBe(false)
    expect(page.complete?.on).toBe("2027-03-01")
    expect((await pageOf({ rule: "hours", on: "2027-03-01", f: "hours*2027-03-01*46" })).supposed[0]?.countsFrom).toBeNull()
  })

  test("without a policy in force is undetermined", async () => {
    const page = await pageOf({ rule: "hours", on: "2020-12-31", f: "hours*2020-06-01*46" })
    expect(page.result?.after).toMatchObject({ outcome: "undetermined", policy: null })
    expect(page.suggestions).toEqual([])
  })

  test("ahead tells what only waiting would bring", async () => {
    const page = await pageOf({ rule: "rotation-credit", on: "2027-08-31", f: `rotation*${SCHOOL_B}*2026-09-01*2027-08-31` })
    expect([page.before.outcome, page.result?.after.outcome, page.result?.waiting]).toEqual(["not_met", "met", "not_met"])
  })
})

test("each suggestion leads to a page on which what it mends is mended", async () => {
  const page = await pageOf({ rule: "rotation-credit" })
  const [suggestion] = page.suggestions
  const query = Object.fromEntries(new URLSearchParams(suggestion?.to))
  expect((await pageOf(query)).result?.after.outcome).toBe("met")
})

test("nothing is stored: every table is as it was", async () => {
  const before = tables()
  await pageOf({
    rule: "title",
    on: "2027-11-22",
    f: ["hours*2026-11-23*46", `rotation*${SCHOOL_B}*2026-11-23*2027-11-22`, "education*master"],
  })
  await show({ add: "hours", hours: "46", endsOn: "2026-11-23" })
  expect(tables()).toBe(before)
})

test("takes as many statements however many schools there are", async () => {
  const few = await countStatements(() => pageOf({ rule: "title", add: "rotation" }))
  const more = Array.from({ length: 60 }, (_, at) => [`21500200${String(at).padStart(2, "0")}`, `第${at}小学`, "小学", "公办"])
  await importWorkbook({ 学校: [["学校标识码", "学校名称", "办学类型", "举办者"], ...more] })
  expect(await countStatements(() => pageOf({ rule: "title", add: "rotation" }))).toBe(few)
})

test("the schools that can be chosen are the district's, with nothing guessed of what is not recorded", async () => {
  const [first] = await listSchoolCircumstances(SELF)
  expect(first).toEqual({ code: SCHOOL_A, name: "甲小学", kind: "primary", ownership: "public", settlement: null, isWeak: null })
  await expect(listSchoolCircumstances({ kind: "self", districtId: "", teacherNo: "T1" })).rejects.toThrow("empty scope")
})

/** A digest of every row of every table. */
function tables(): string {
  const { sqlite } = openedDatabase().reader
  const names = sqlite.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all() as string[]
  const rows = names.map((name) => [name, sqlite.prepare(`select * from "${name}"`).all()])
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex")
}
