import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countDue, countOutcomes, countStandings, dueSql, outcomesSql, standingsCountSql } from "#db/queries/standings-counts"
import type { StandingsAsked } from "#db/queries/standings-filter"
import {
  listStandingsPart,
  STANDINGS_ORDERS,
  type StandingsOrder,
  type StandingsPlace,
  standingPlace,
  standingsPartSql,
} from "#db/queries/standings-list"
import type { Scope } from "#db/scope"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"
import { fillStandings } from "#tests/support/standings-in-database"
import { civilDate } from "~/domain/calendar/civil-date"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const all: StandingsAsked = { rule: "rotation", outcome: null, due: null, words: [], schoolCode: null, stage: null, subject: null }
const day = civilDate
const window = { from: day("2026-11-23"), until: day("2027-05-22") }

/** What the caller has counted decides the way, never the answer. */
const MANY = 1_000_000
const TOTALS = [10, 5000, MANY]

/** Namesakes, equal days and no day at all: every order has ties that only the id breaks. */
async function fill(people: number) {
  const ids = Array.from({ length: people }, (_, at) => at + 1)
  await fillRoster(
    ids.map((id) => ({
      teacherId: id,
      name: ["王芳", "李强", "买买提·吐尔逊"][id % 3] ?? "",
      schoolCode: id % 2 === 0 ? SCHOOL_A : SCHOOL_B,
      subject: id % 5 === 0 ? "数学" : "语文",
    })),
  )
  await fillStandings(
    ids.flatMap((id) => [
      {
        teacherId: id,
        rule: "rotation" as const,
        outcome: id % 4 === 0 ? ("met" as const) : id === 5 ? ("not_applicable" as const) : ("not_met" as const),
        dueOn: [day("2026-09-01"), day("2027-01-31"), null][id % 3] ?? null,
      },
      { teacherId: id, rule: "title" as const, outcome: "undetermined" as const },
    ]),
  )
}

interface Walk {
  readonly scope?: Scope
  readonly asked?: StandingsAsked
  readonly order: StandingsOrder
  readonly backwards?: boolean
  readonly total?: number
}

/** Walks the list in parts of three, from one end to the other. */
async function walk({ scope = district, asked = all, order, backwards = false, total = MANY }: Walk) {
  const ids: number[] = []
  for (let from: StandingsPlace | null = null; ; ) {
    const part = await listStandingsPart(scope, asked, { order, from, backwards, limit: 3, total })
    const edge = backwards ? part[0] : part.at(-1)
    if (edge === undefined) return ids
    const partIds = part.map((person) => person.teacherId)
    if (backwards) ids.unshift(...partIds)
    else ids.push(...partIds)
    from = standingPlace(edge, order)
  }
}

describe("the list, part by part", () => {
  test.each(STANDINGS_ORDERS)("by %s is walked once from each end, whichever way the rows are found", async (order) => {
    await fill(23)
    const forwards = await walk({ order })
    expect([...forwards].sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1))
    for (const backwards of [true, false]) for (const total of TOTALS) expect(await walk({ order, backwards, total })).toEqual(forwards)
    const met = await walk({ order, asked: { ...all, outcome: "met" } })
    expect(met).toEqual(forwards.filter((id) => id % 4 === 0))
  })

  test("by day gives the earliest first, and who has none last", async () => {
    await fill(9)
    const part = await listStandingsPart(district, all, { order: "due", from: null, backwards: false, limit: 20, total: 9 })
    expect(part.map(({ dueOn }) => dueOn)).toEqual([...Array(3).fill("2026-09-01"), ...Array(3).fill("2027-01-31"), ...Array(3).fill(null)])
  })

  test("holds whom rule, outcome, day, school, subject and search let through, and counts the same", async () => {
    await fill(24)
    const questions: [Partial<StandingsAsked>, number[]][] = [
      [{ outcome: "met" }, [4, 8, 12, 16, 20, 24]],
      [{ outcome: "met", schoolCode: SCHOOL_B }, []],
      [{ subject: "数学" }, [5, 10, 15, 20]],
      [{ due: window, subject: "数学" }, [10]],
      [{ due: window, outcome: "met" }, [4, 16]],
      [{ due: { from: null, until: day("2026-11-22") }, outcome: "met" }, [12, 24]],
      [{ words: [["li"]], outcome: "met" }, [4, 16]],
      [{ rule: "title", outcome: "met" }, []],
      [{ stage: "vocational" }, []],
      [{ outcome: "concerned", subject: "数学" }, [10, 15, 20]],
    ]
    for (const [more, found] of questions) {
      const asked = { ...all, ...more }
      for (const order of STANDINGS_ORDERS)
        for (const total of TOTALS)
          expect(
            (await walk({ asked, order, total })).sort((a, b) => a - b),
            JSON.stringify(more),
          ).toEqual(found)
      const counts = await countStandings(district, asked)
      const everybody = Object.values(counts).reduce((sum, people) => sum + people, 0)
      const { outcome } = asked
      const counted = outcome === null ? everybody : outcome === "concerned" ? everybody - counts.not_applicable : counts[outcome]
      expect(counted, JSON.stringify(more)).toBe(found.length)
    }
    expect(await countStandings(district, all)).toEqual({ met: 6, not_met: 17, exempt: 0, not_applicable: 1, undetermined: 0 })
  })
})

describe("what a desk counts", () => {
  test("agrees with the lists, in the district and in one school", async () => {
    await fill(24)
    const asked = { rules: ["rotation", "title"], outcomes: ["met", "undetermined"] } as const
    expect(await countOutcomes(district, asked)).toEqual([
      { rule: "rotation", outcome: "met", people: 6 },
      { rule: "title", outcome: "undetermined", people: 24 },
    ])
    expect(await countOutcomes(schoolA, asked)).toEqual([
      { rule: "rotation", outcome: "met", people: 6 },
      { rule: "title", outcome: "undetermined", people: 12 },
    ])
    expect(await countDue(district, { rules: ["rotation", "tier"], ...window })).toEqual([{ rule: "rotation", past: 8, soon: 8 }])
    expect(await countDue(schoolA, { rules: ["rotation"], ...window })).toEqual([{ rule: "rotation", past: 4, soon: 4 }])
  })
})

describe("a scope", () => {
  test("keeps a school to its own people, whatever is asked", async () => {
    await fill(12)
    for (const order of STANDINGS_ORDERS) {
      expect((await walk({ scope: schoolA, order })).every((id) => id % 2 === 0)).toBe(true)
      expect(await walk({ scope: schoolA, asked: { ...all, schoolCode: SCHOOL_B }, order })).toEqual([])
      const self: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T0003" }
      expect(await walk({ scope: self, order })).toEqual([3])
      expect(await walk({ scope: { ...district, districtId: "500105" }, order })).toEqual([])
    }
    expect((await countStandings(schoolA, all)).not_met).toBe(3)
  })

  test("with an empty part is refused by every query", async () => {
    const part = { order: "name", from: null, backwards: false, limit: 5, total: MANY } as const
    const empty: Scope[] = [
      { kind: "district", districtId: "" },
      { kind: "school", districtId: DISTRICT, schoolCode: "" },
      { kind: "self", districtId: DISTRICT, teacherNo: "" },
    ]
    for (const scope of empty) {
      await expect(listStandingsPart(scope, all, part)).rejects.toThrow("empty scope")
      await expect(countStandings(scope, all)).rejects.toThrow("empty scope")
      await expect(countOutcomes(scope, { rules: ["title"], outcomes: ["met"] })).rejects.toThrow("empty scope")
      await expect(countDue(scope, { rules: ["title"], ...window })).rejects.toThrow("empty scope")
    }
  })
})

describe("the plan", () => {
  const plan = ({ sql, bound }: { sql: string; bound: object }, more: object = {}) =>
    openedDatabase()
      .reader.sqlite.prepare<[object], { detail: string }>(`explain query plan ${sql}`)
      .all({ ...bound, limit: 51, ...more })
      .map(({ detail }) => detail)
  const place: Record<StandingsOrder, StandingsPlace> = {
    name: ["wang fang", 7],
    school: [SCHOOL_A, "wang fang", 7],
    due: ["2027-01-01", 7],
  }
  const met: StandingsAsked = { ...all, outcome: "met" }
  const asked: [string, Scope, StandingsAsked][] = [
    ["everybody", district, all],
    ["whom the rule concerns", district, { ...all, outcome: "concerned" }],
    ["one outcome", district, met],
    ["one outcome in one school", schoolA, met],
    ["a day", district, { ...all, due: window }],
    ["an outcome and a day", district, { ...met, due: window }],
    ["a subject", district, { ...met, subject: "语文" }],
    ["a stage", district, { ...met, stage: "primary" }],
    ["a search", district, { ...met, words: [["wf"], ["t00"]] }],
  ]
  const parts = STANDINGS_ORDERS.flatMap((order) =>
    [null, place[order]].flatMap((from) => [true, false].map((backwards) => ({ order, from, backwards }))),
  )
  const placesOf = (from: StandingsPlace | null) => Object.fromEntries((from ?? []).map((value, at) => [`place${at}`, value]))
  /** A whole table, or an index from end to end; or standings by a district alone. */
  const isLong = (line: string) => /^SCAN [rst]\b(?! VIRTUAL)/.test(line) || /^SEARCH s .*\(district_id=\?\)$/.test(line)

  test.each(asked)("of %s finds people through an index, never by reading a whole table", (_, scope, question) => {
    for (const part of parts)
      for (const total of TOTALS) {
        const lines = plan(standingsPartSql(scope, question, { ...part, total }), placesOf(part.from))
        expect({ part, total, long: lines.filter(isLong) }).toEqual({ part, total, long: [] })
      }
    expect(plan(standingsCountSql(scope, question)).filter(isLong)).toEqual([])
  })

  test.each(asked.slice(0, 3))("of %s walks an index in the order asked for and sorts nothing", (_, scope, question) => {
    for (const part of parts) {
      const lines = plan(standingsPartSql(scope, question, { ...part, total: MANY }), placesOf(part.from))
      expect({ part, sorts: lines.filter((line) => line.includes("TEMP B-TREE")) }).toEqual({ part, sorts: [] })
    }
  })

  test("of the desk's counts reads the standings' indexes, and through the list of people in one school", () => {
    const values = { rules: "[]", outcomes: "[]", from: "2026-01-01", until: "2026-02-01" }
    expect(plan(standingsCountSql(district, all))[0]).toContain("COVERING INDEX standing_by_outcome")
    expect(plan(outcomesSql(district), values).join()).toContain("standing_by_outcome (district_id=? AND rule=? AND outcome=?)")
    expect(plan(dueSql(district), values).join()).toContain("standing_by_due (district_id=? AND rule=? AND <expr><?)")
    for (const statement of [outcomesSql(schoolA), dueSql(schoolA)]) {
      const lines = plan(statement, values)
      expect(lines.filter(isLong)).toEqual([])
      expect(lines.join()).toContain("SEARCH r USING")
    }
  })
})
