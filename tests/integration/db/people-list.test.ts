import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countPeopleByStanding, countSql, listSchoolNames, listSubjects } from "#db/queries/people-counts"
import type { PeopleAsked } from "#db/queries/people-filter"
import { listPeoplePart, PEOPLE_ORDERS, type PeopleOrder, type PeoplePlace, partSql, placeOf } from "#db/queries/people-list"
import type { Scope } from "#db/scope"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const everybody: PeopleAsked = { words: [], schoolCode: null, stage: null, subject: null, status: null, standing: null }

/** Namesakes, and equal hours: every order has ties that only the id breaks. */
const tied = (people: number) =>
  Array.from({ length: people }, (_, at) => ({
    teacherId: people - at,
    name: ["王芳", "李强", "买买提·吐尔逊"][at % 3] ?? "",
    schoolCode: at % 2 === 0 ? SCHOOL_A : SCHOOL_B,
    remainingTenths: (at % 4) * 100,
  }))

/** Walks the list in parts of three, from one end to the other. */
async function walk({ scope = district, order, backwards }: { scope?: Scope; order: PeopleOrder; backwards: boolean }) {
  const ids: number[] = []
  for (let from: PeoplePlace | null = null; ; ) {
    const part = await listPeoplePart(scope, everybody, { order, from, backwards, limit: 3, isNarrow: false })
    const edge = backwards ? part[0] : part.at(-1)
    if (edge === undefined) return ids
    const partIds = part.map((person) => person.teacherId)
    if (backwards) ids.unshift(...partIds)
    else ids.push(...partIds)
    from = placeOf(edge, order)
  }
}

describe("the list, part by part", () => {
  test.each(PEOPLE_ORDERS)("by %s is walked once from each end, without loss or repeat where people are equal", async (order) => {
    await fillRoster(tied(23))
    const forwards = await walk({ order, backwards: false })
    expect([...forwards].sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1))
    expect(await walk({ order, backwards: true })).toEqual(forwards)
    const whole = await listPeoplePart(district, everybody, { order, from: null, backwards: false, limit: 100, isNarrow: true })
    expect(whole.map((person) => person.teacherId)).toEqual(forwards)
  })

  test.each(PEOPLE_ORDERS)("by %s a place that nobody holds any more still divides the list", async (order) => {
    await fillRoster(tied(12))
    const all = await walk({ order, backwards: false })
    const part = await listPeoplePart(district, everybody, { order, from: null, backwards: false, limit: 5, isNarrow: false })
    const place = placeOf(part[4] ?? part[0]!, order)
    openedDatabase().writer.sqlite.prepare("delete from roster where teacher_id = ?").run(part[4]!.teacherId)
    const after = await listPeoplePart(district, everybody, { order, from: place, backwards: false, limit: 50, isNarrow: false })
    const before = await listPeoplePart(district, everybody, { order, from: place, backwards: true, limit: 50, isNarrow: false })
    expect([...before, ...after].map((person) => person.teacherId)).toEqual(all.filter((id) => id !== part[4]!.teacherId))
  })

  test("stands in the order asked for", async () => {
    await fillRoster([
      { teacherId: 1, name: "张伟", schoolCode: SCHOOL_A, remainingTenths: 10 },
      { teacherId: 2, name: "阿依古丽", schoolCode: SCHOOL_B, remainingTenths: 900 },
      { teacherId: 3, name: "李娜", schoolCode: SCHOOL_B, remainingTenths: 300 },
    ])
    expect(await walk({ order: "name", backwards: false })).toEqual([2, 3, 1])
    expect(await walk({ order: "remaining", backwards: false })).toEqual([2, 3, 1])
    expect(await walk({ order: "school", backwards: false })).toEqual([1, 2, 3])
  })
})

describe("a scope", () => {
  test("keeps a school to its own people, and one person to herself, whatever is asked", async () => {
    await fillRoster(tied(8))
    const inB = { ...everybody, schoolCode: SCHOOL_B }
    const whole = { from: null, backwards: false, limit: 50, isNarrow: false } as const
    for (const order of PEOPLE_ORDERS) {
      const own = await listPeoplePart(schoolA, everybody, { ...whole, order })
      expect(new Set(own.map((person) => person.schoolCode))).toEqual(new Set([SCHOOL_A]))
      expect(await listPeoplePart(schoolA, inB, { ...whole, order })).toEqual([])
      const self: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T0003" }
      expect((await listPeoplePart(self, everybody, { ...whole, order })).map((person) => person.teacherNo)).toEqual(["T0003"])
      expect(await listPeoplePart({ ...self, teacherNo: "-" }, everybody, { ...whole, order })).toEqual([])
      expect(await listPeoplePart({ ...district, districtId: "500105" }, everybody, { ...whole, order })).toEqual([])
    }
    expect((await countPeopleByStanding(schoolA, everybody)).on_pace).toBe(4)
    expect((await countPeopleByStanding(schoolA, inB)).on_pace).toBe(0)
    expect(await listSchoolNames(schoolA)).toEqual([{ code: SCHOOL_A, name: SCHOOL_A }])
  })

  test("with an empty part is refused by every query", async () => {
    const empty: Scope[] = [
      { kind: "district", districtId: "" },
      { kind: "school", districtId: DISTRICT, schoolCode: "" },
      { kind: "self", districtId: DISTRICT, teacherNo: "" },
    ]
    for (const scope of empty) {
      const part = { order: "name", from: null, backwards: false, limit: 5, isNarrow: false } as const
      await expect(listPeoplePart(scope, everybody, part)).rejects.toThrow("empty scope")
      await expect(countPeopleByStanding(scope, everybody)).rejects.toThrow("empty scope")
      await expect(listSubjects(scope)).rejects.toThrow("empty scope")
      await expect(listSchoolNames(scope)).rejects.toThrow("empty scope")
    }
  })

  test("offers the subjects that its people teach, each once", async () => {
    await fillRoster([
      { teacherId: 1, subject: "语文" },
      { teacherId: 2, subject: "数学", schoolCode: SCHOOL_B },
      { teacherId: 3, subject: "语文", schoolCode: SCHOOL_B },
      { teacherId: 4, subject: null },
    ])
    expect(await listSubjects(district)).toEqual(["数学", "语文"])
    expect(await listSubjects(schoolA)).toEqual(["语文"])
  })
})

describe("the plan", () => {
  const inPost: PeopleAsked = { ...everybody, status: "in_post" }
  const plan = ({ sql, bound }: { sql: string; bound: object }) =>
    openedDatabase()
      .reader.sqlite.prepare<[object], { detail: string }>(`explain query plan ${sql}`)
      .all({ ...bound, limit: 51, place0: "", place1: 0, place2: 0 })
      .map(({ detail }) => detail)
  const place = { name: ["wang fang", 7], remaining: [300, 7], school: [SCHOOL_A, "wang fang", 7] } as const
  const asked: [string, Scope, PeopleAsked][] = [
    ["everybody", district, everybody],
    ["in post", district, inPost],
    ["one school", schoolA, inPost],
    ["a subject", district, { ...inPost, subject: "语文" }],
    ["a stage and a standing", district, { ...inPost, stage: "primary", standing: "behind" }],
    ["a search", district, { ...inPost, words: [["wf"], ["t00"]] }],
  ]
  const parts = PEOPLE_ORDERS.flatMap((order) =>
    [null, place[order]].flatMap((from) => [true, false].map((backwards) => ({ order, from, backwards }))),
  )

  test.each(asked)("of %s finds people through an index, never by reading the whole list", (_, scope, question) => {
    for (const part of parts) {
      for (const isNarrow of [true, false]) {
        const { sql, bound } = partSql(scope, question, { ...part, isNarrow })
        const lines = plan({
          sql,
          bound: part.from === null ? bound : { ...bound, ...Object.fromEntries(part.from.map((v, at) => [`place${at}`, v])) },
        })
        expect(lines.filter((line) => /^SCAN (r|t)\b/.test(line))).toEqual([])
      }
    }
    expect(plan(countSql(scope, question)).filter((line) => /^SCAN (r|t)\b/.test(line))).toEqual([])
  })

  test.each(asked.slice(0, 2))("of %s walks an index in the order asked for and sorts nothing", (_, scope, question) => {
    for (const part of parts) {
      const lines = plan(partSql(scope, question, { ...part, isNarrow: false }))
      expect({ part, sorts: lines.filter((line) => line.includes("TEMP B-TREE")) }).toEqual({ part, sorts: [] })
    }
  })
})
