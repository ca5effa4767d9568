import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import {
  district,
  NOW,
  panel,
  school,
  schoolOf,
  teacherOf,
  VOCATIONAL_A,
  VOCATIONAL_B,
  type VocationalPerson,
  vocationalSheets,
} from "#tests/support/dual-district"
import { importWorkbook, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"
import { fillStandings } from "#tests/support/standings-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { fileDualApplication } from "~/features/dual-qualified/file-dual-application.server"
import { listBoardPeople } from "~/features/dual-qualified/list-board-people.server"
import { showDualBoard } from "~/features/dual-qualified/show-dual-board.server"
import type { Actor } from "~/platform/actor"
import { percentOf } from "~/routes/dual-qualified/parts/share-words"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  hr = await panel()
})
afterEach(() => database.close())

const CERTIFIED = { certified: ["初级", "2025-01-01", null] } as const
const people = (count: number, given: Partial<VocationalPerson> = {}, from = 1): VocationalPerson[] =>
  Array.from({ length: count }, (_, at) => ({ no: `V${String(from + at).padStart(3, "0")}`, name: "王芳", ...given }))
const board = (scope: Parameters<typeof showDualBoard>[0]["scope"] = district, actor = hr) => showDualBoard({ scope, actor, today: TODAY })
const ofSchool = async (code = VOCATIONAL_A) => {
  const found = (await board()).schools.find((one) => one.code === code)
  if (found === undefined) throw new Error("the school is not on the board")
  return found
}
const list = (name: Parameters<typeof listBoardPeople>[0]["list"], given: { school?: string; after?: string | null; actor?: Actor } = {}) =>
  listBoardPeople({
    scope: district,
    actor: given.actor ?? hr,
    list: name,
    school: given.school ?? "",
    after: given.after ?? null,
    before: null,
    today: TODAY,
  })

describe("the share of a school", () => {
  test("exactly 50 % is not over it; one more is", async () => {
    await importWorkbook(vocationalSheets([...people(2, CERTIFIED), ...people(2, {}, 3)]))
    expect((await ofSchool()).share).toMatchObject({ numerator: 2, denominator: 4, percent: 50, outcome: "not_met", lacking: 1 })
    await importWorkbook({
      双师认定: [
        ["教师编号", "等级", "认定日期"],
        ["V003", "初级", "2026-01-01"],
      ],
    })
    expect((await ofSchool()).share).toMatchObject({ numerator: 3, percent: 75, outcome: "met", lacking: 0 })
  })

  test("a culture-course teacher is in neither number, nor is one of whom it is not recorded, who is told apart", async () => {
    await importWorkbook(
      vocationalSheets([
        ...people(1, CERTIFIED),
        ...people(1, {}, 2),
        ...people(1, { isSpecialised: false }, 3),
        ...people(1, { isSpecialised: null }, 4),
      ]),
    )
    expect((await ofSchool()).share).toMatchObject({ numerator: 1, denominator: 2, unknown: 1 })
  })

  test("whose certification ran out yesterday is out of the numerator and may apply; today is its last day", async () => {
    await importWorkbook(
      vocationalSheets([
        { no: "V1", name: "李一", certified: ["初级", "2021-11-23", "2026-11-22"] },
        { no: "V2", name: "王二", certified: ["初级", "2021-11-24", "2026-11-23"] },
      ]),
    )
    const shown = await ofSchool()
    expect([shown.share.numerator, shown.mayApply, shown.expiring]).toEqual([1, 1, 1])
    expect(shown.candidates?.mayApply.map(({ teacherNo }) => teacherNo)).toEqual(["V1"])
  })

  test("a school without specialised-course teachers has no share, and one that is not vocational is not on the board", async () => {
    await importWorkbook(
      vocationalSheets([
        { no: "V1", name: "李一" },
        { no: "P1", name: "小一", school: SCHOOL_A, isSpecialised: false },
      ]),
    )
    expect((await ofSchool(VOCATIONAL_B)).share).toMatchObject({ denominator: 0, percent: null, outcome: "undetermined", lacking: null })
    expect((await board()).schools.map(({ code }) => code)).toEqual([VOCATIONAL_A, VOCATIONAL_B])
    expect((await board()).total).toMatchObject({ numerator: 0, denominator: 1 })
  })
})

describe("who would bring it over", () => {
  const MIXED: VocationalPerson[] = [
    { no: "V1", name: "李一", ...CERTIFIED },
    { no: "V2", name: "王二" },
    { no: "V3", name: "张三", hasSkill: false },
    { no: "V4", name: "赵四", practised: 0 },
    { no: "V5", name: "孙五", practised: 0, hasSkill: false },
    { no: "V6", name: "周六", sanctionedOn: "2026-01-01" },
  ]

  test("those who may apply now, then those who lack one thing, and which", async () => {
    await importWorkbook(vocationalSheets(MIXED))
    const { candidates, share } = await ofSchool()
    expect(share.lacking).toBe(3)
    expect(candidates?.mayApply.map(({ name }) => name)).toEqual(["王二"])
    expect(candidates?.lackingOne.map(({ name, lacks }) => [name, lacks])).toEqual([
      ["张三", ["skill-certificate"]],
      ["赵四", ["enterprise-practice"]],
      ["周六", ["ethics"]],
    ])
  })

  test("a school is not told that a sanction is all that somebody lacks", async () => {
    await importWorkbook(vocationalSheets(MIXED))
    const actor = await schoolOf(VOCATIONAL_A)
    const own = await board(school(VOCATIONAL_A), actor)
    expect(JSON.stringify(own)).not.toMatch(/周六|ethics/)
    expect(own.schools[0]?.candidates?.lackingOne.map(({ name }) => name)).toEqual(["张三", "赵四"])
  })

  test("an application under way is counted, and told beside the name", async () => {
    await importWorkbook(vocationalSheets(MIXED))
    await fileDualApplication({ actor: await teacherOf("V2"), level: "junior", statement: undefined, today: TODAY, now: NOW })
    const shown = await ofSchool()
    expect([shown.underWay, shown.candidates?.mayApply[0]?.underWay]).toEqual([1, "applied"])
    expect((await board()).waiting).toEqual({ school: 1, panel: 0 })
  })

  test("every number opens its list, and a school sees its own only", async () => {
    await importWorkbook(vocationalSheets([...MIXED, { no: "B1", name: "外校", school: VOCATIONAL_B }]))
    const shown = await ofSchool()
    const at = { school: VOCATIONAL_A }
    expect((await list("certified", at)).rows).toHaveLength(shown.share.numerator)
    expect((await list("concerned", at)).rows).toHaveLength(shown.share.denominator)
    expect((await list("may_apply", at)).rows).toHaveLength(shown.mayApply)
    expect((await list("expiring", at)).rows).toHaveLength(shown.expiring)
    expect((await list("lacking_one", at)).rows).toEqual(shown.candidates?.lackingOne)
    expect((await list("concerned")).rows.map(({ name }) => name)).toContain("外校")
    const asked = { actor: hr, list: "concerned", school: VOCATIONAL_A, after: null, before: null, today: TODAY } as const
    expect((await listBoardPeople({ ...asked, scope: school(VOCATIONAL_B) })).rows).toEqual([])
  })
})

test("the board asks as many things of a hundred people as of ten, and pages of a list hold everybody once", async () => {
  await importWorkbook(vocationalSheets(people(10)))
  const small = await countStatements(() => board())
  await importWorkbook(vocationalSheets(people(100)))
  expect(await countStatements(() => board())).toBe(small)
  const first = await list("concerned")
  const second = await list("concerned", { after: first.next })
  const numbers = [...first.rows, ...second.rows].map(({ teacherNo }) => teacherNo)
  expect([numbers.length, new Set(numbers).size, second.next]).toEqual([100, 100, null])
})

test("expiring counts up to the last day of the twelfth month, not the day after", async () => {
  await importWorkbook(vocationalSheets([]))
  const days = ["2026-11-23", "2027-11-23", "2027-11-24"]
  await fillRoster(days.map((_, at) => ({ teacherId: 901 + at, schoolCode: VOCATIONAL_A })))
  await fillStandings(
    days.map((day, at) => ({ teacherId: 901 + at, rule: "dual-qualified" as const, outcome: "met" as const, dueOn: civilDate(day) })),
  )
  expect((await ofSchool()).expiring).toBe(2)
})

test("a share never reads as over the limit when it is not, however it is rounded", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (some, denominator) => {
      const percent = (Math.min(some, denominator) * 100) / denominator
      const said = Number(percentOf({ percent, limitPercent: 50 }))
      expect(said > 50).toBe(percent > 50)
    }),
  )
})
