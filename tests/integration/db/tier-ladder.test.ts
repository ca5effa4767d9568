import { afterEach, beforeEach, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countLadderPeople, type LadderAsked, ladderCountSql, ladderSql } from "#db/queries/tier-ladder"
import { type LadderOrder, ladderPartSql, listLadderPart } from "#db/queries/tier-ladder-list"
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
const anyone: LadderAsked = {
  tier: null,
  level: null,
  next: null,
  near: null,
  ending: null,
  isLapsed: false,
  words: [],
  schoolCode: null,
  subject: null,
}
const ending = { from: civilDate("2026-11-23"), until: civilDate("2027-11-23") }

function planOf(sql: string, bound: object): string {
  const rows = openedDatabase().reader.sqlite.prepare(`explain query plan ${sql}`).all(bound) as { detail: string }[]
  return rows.map(({ detail }) => detail).join("\n")
}
const part = (asked: Partial<LadderAsked>, order: LadderOrder = "name", scope: Scope = district) => {
  const { sql, bound } = ladderPartSql(scope, { ...anyone, ...asked }, { order, from: null, backwards: false })
  return planOf(sql, { ...bound, limit: 51 })
}

test("a list is walked along an index in the order asked for, or found through the few, never by reading every standing", () => {
  for (const asked of [{}, { tier: "qualified" }, { near: "one_lacks" }, { subject: "语文" }] as const) {
    expect(part(asked)).toMatch(/SEARCH r USING INDEX roster_by_(status|subject)/)
    expect(part(asked)).not.toContain("USE TEMP B-TREE")
  }
  expect(part({ ending }, "due")).toContain("SEARCH s USING INDEX standing_by_due")
  expect(part({ ending }, "due")).not.toContain("USE TEMP B-TREE")
  expect(part({ near: "may_apply", next: "backbone" })).toContain("SEARCH s USING INDEX standing_by_outcome")
  expect(part({ tier: "educator" })).toContain("tier_award")
  expect(part({}, "name", schoolA)).toContain("roster_by_school")
  expect(part({ words: [["wf"]] })).toContain("SEARCH t USING COVERING INDEX")
  for (const asked of [{}, { tier: "backbone" }, { near: "may_apply" }, { near: "one_lacks" }, { isLapsed: true }] as const)
    expect(part(asked)).not.toMatch(/SCAN [rs]\b/)
})

test("the whole ladder is one walk over the people of the scope, each standing found by its key", () => {
  const plan = (scope: Scope) => planOf(ladderCountSql(scope).sql, { ...ladderCountSql(scope).bound, ...ending })
  expect(plan(district)).toMatch(/SEARCH s USING INDEX sqlite_autoindex_standing_1/)
  expect(plan(district)).not.toMatch(/SCAN s\b/)
  expect(plan(schoolA)).toContain("roster_by_school")
})

test("every way to a list finds the same people, and none beyond the scope", async () => {
  const ids = Array.from({ length: 60 }, (_, at) => at + 1)
  await fillRoster(
    ids.map((id) => ({
      teacherId: id,
      schoolCode: id % 2 === 0 ? SCHOOL_A : SCHOOL_B,
      subject: id % 3 === 0 ? "数学" : "语文",
      employmentStatus: id % 10 === 0 ? ("retired" as const) : ("in_post" as const),
    })),
  )
  const figuresOf = (id: number) => ({
    current: id % 4 === 0 ? null : "qualified",
    level: null,
    next: id % 4 === 0 ? "qualified" : "backbone",
    lapsed: null,
    lacking: id % 3,
  })
  await fillStandings(
    ids.map((id) => ({
      teacherId: id,
      rule: "tier" as const,
      outcome: id % 3 === 0 ? "met" : "not_met",
      figures: JSON.stringify(figuresOf(id)),
    })),
  )
  const found = async (asked: Partial<LadderAsked>, scope: Scope = district) => {
    const all = { ...anyone, ...asked }
    const rows = await listLadderPart(scope, all, { order: "name", from: null, backwards: false, limit: 100 })
    expect(await countLadderPeople(scope, all)).toBe(rows.length)
    return rows.map(({ teacherId }) => teacherId).sort((a, b) => a - b)
  }
  const inPost = ids.filter((id) => id % 10 !== 0)
  expect(await found({})).toEqual(inPost)
  expect(await found({ tier: "none" })).toEqual(inPost.filter((id) => id % 4 === 0))
  expect(await found({ near: "may_apply", next: "backbone" })).toEqual(inPost.filter((id) => id % 3 === 0 && id % 4 !== 0))
  expect(await found({ near: "one_lacks" })).toEqual(inPost.filter((id) => id % 3 === 1))
  expect(await found({ subject: "数学" }, schoolA)).toEqual(inPost.filter((id) => id % 6 === 0))
  expect(await found({ schoolCode: SCHOOL_B }, schoolA)).toEqual([])
})

test("an empty scope is a fault, not everybody", () => {
  expect(() => ladderSql({ kind: "school", districtId: DISTRICT, schoolCode: "" }, anyone)).toThrow("empty scope")
})
