import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"
import { fillStandings } from "#tests/support/standings-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Role } from "~/domain/roles"
import { listStandings } from "~/features/desk/list-standings.server"
import { showDesk } from "~/features/desk/show-desk.server"
import type { ListedRule, StandingsFilter, StandingsPage } from "~/features/desk/standings-page"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const all: StandingsFilter = { q: "", school: "", stage: "", subject: "", outcome: "", due: "", sort: "name" }

interface Asking {
  readonly rule?: ListedRule
  readonly scope?: Scope
  readonly role?: Role
  readonly after?: string | null
  readonly before?: string | null
}

const acting = (role: Role) => ({ accountId: "a1", role, districtId: DISTRICT, teacherNo: null, schoolCode: SCHOOL_A, displayName: "" })

function list(filter: Partial<StandingsFilter> = {}, asking: Asking = {}): Promise<StandingsPage> {
  const { rule = "rotation", scope = district, role = "hr_officer", after = null, before = null } = asking
  return listStandings({ scope, actor: acting(role), rule, filter: { ...all, ...filter }, after, before, today: TODAY })
}
const numbers = (page: StandingsPage) => page.rows.map((row) => row.teacherNo)

/** Today is 2026-11-23: a day has passed for some, comes within 180 days for some, and later or never for the others. */
const DAYS = ["2026-09-01", "2027-05-22", "2027-05-23", null]

async function fill(people: number) {
  const ids = Array.from({ length: people }, (_, at) => at + 1)
  await fillRoster(
    ids.map((id) => ({ teacherId: id, name: id % 2 === 0 ? "王芳" : "李强", schoolCode: id % 5 === 0 ? SCHOOL_B : SCHOOL_A })),
  )
  await fillStandings(
    ids.flatMap((id) => {
      const day = DAYS[id % 4] ?? null
      const dueOn = day === null ? null : civilDate(day)
      const outcome = (["met", "not_met", "undetermined"] as const)[id % 3] ?? "met"
      const figures = JSON.stringify({ yearsAtSchool: 6, exemption: null, clockStartsOn: "2020-09-01", dueOn: day, rotations: [1] })
      return [
        { teacherId: id, rule: "rotation" as const, outcome, dueOn, figures },
        { teacherId: id, rule: "registration" as const, outcome, dueOn },
      ]
    }),
  )
}

describe("a list of verdicts", () => {
  test("shows who, where, the figures without their lists, and exact counts by outcome", async () => {
    await fill(12)
    const page = await list({ outcome: "met" })
    expect(page.rows[0]).toEqual({
      teacherNo: "T0003",
      name: "李强",
      schoolName: SCHOOL_A,
      postKind: "teacher",
      stage: "primary",
      subject: "语文",
      outcome: "met",
      dueOn: null,
      asOfOn: TODAY,
      figures: { yearsAtSchool: 6, exemption: null, clockStartsOn: "2020-09-01", dueOn: null },
    })
    expect(page).toMatchObject({ total: 4, next: null, previous: null, schoolName: null, canExport: true, asOf: TODAY })
    expect(page.byOutcome).toEqual({ met: 4, not_met: 4, undetermined: 4, exempt: 0, not_applicable: 0 })
    expect(page.computedAt).toBe("2026-01-05T00:00:00.000Z")
    expect(JSON.stringify(page)).not.toMatch(/teacherId|nameKey/)
  })

  test("narrows by the rule's day: 180 days from today, or passed", async () => {
    await fill(12)
    expect(numbers(await list({ due: "soon" })).sort()).toEqual(["T0001", "T0005", "T0009"])
    expect(numbers(await list({ due: "past" })).sort()).toEqual(["T0004", "T0008", "T0012"])
    expect((await list({ due: "soon", outcome: "met" })).total).toBe(1)
    const undated = await list({ due: "soon", sort: "due" }, { rule: "induction" })
    expect(undated).toMatchObject({ total: 0, filter: { sort: "name" } })
  })

  test("leaves out whom the rule does not concern, unless they or a day are asked for", async () => {
    await fillRoster([{ teacherId: 1 }, { teacherId: 2 }])
    const dueOn = civilDate("2026-12-31")
    await fillStandings([
      { teacherId: 1, rule: "tier", outcome: "not_applicable", dueOn },
      { teacherId: 2, rule: "tier", outcome: "exempt", dueOn },
    ])
    const found = async (filter: Partial<StandingsFilter>) => {
      const page = await list(filter, { rule: "tier" })
      expect(page.total).toBe(page.rows.length)
      return numbers(page)
    }
    expect(await found({})).toEqual(["T0002"])
    expect(await found({ outcome: "not_applicable" })).toEqual(["T0001"])
    expect(await found({ due: "soon" })).toEqual(["T0001", "T0002"])
  })

  test("of one school knows no other, and cannot be taken away", async () => {
    await fill(10)
    const page = await list({}, { scope: schoolA, role: "school_administrator" })
    expect(page).toMatchObject({ total: 8, schools: null, schoolName: SCHOOL_A, canExport: false })
    expect(await list({ school: SCHOOL_B }, { scope: schoolA, role: "school_administrator" })).toMatchObject({ total: 0, rows: [] })
  })

  test("says an exemption only to whom the leave or the age behind it may be shown", async () => {
    await fillRoster([{ teacherId: 1 }])
    const shown = async (exemption: string, role: Role) => {
      await fillStandings([{ teacherId: 1, rule: "rotation", outcome: "exempt", figures: JSON.stringify({ exemption }) }])
      return (await list({}, { role })).rows[0]?.figures.exemption
    }
    expect(await shown("on_leave", "hr_officer")).toBe("on_leave")
    expect(await shown("on_leave", "school_administrator")).toBe("on_leave")
    expect(await shown("on_leave", "district_leader")).toBe("withheld")
    expect(await shown("age", "school_administrator")).toBe("withheld")
    expect(await shown("in_rotation", "district_leader")).toBe("in_rotation")
  })
})

describe("paging", () => {
  test.each(["name", "school", "due"] as const)("by %s goes through everybody once, forwards and back again", async (sort) => {
    await fill(123)
    const pages = [await list({ sort })]
    for (let page = pages[0]; page?.next != null; pages.push(page)) page = await list({ sort }, { after: page.next })
    expect(pages.map((page) => page.rows.length)).toEqual([50, 50, 23])
    expect(new Set(pages.flatMap(numbers)).size).toBe(123)
    const back = [pages[2]!]
    for (let page = back[0]; page?.previous != null; back.unshift(page)) page = await list({ sort }, { before: page.previous })
    expect(back.map(numbers)).toEqual(pages.map(numbers))
  })

  test("what is no cursor, or one of another order, shows the first page", async () => {
    await fill(60)
    const first = await list()
    const ofOther = (await list({ sort: "due" })).next
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")
    for (const after of ["", "%%%", "null", made(["wang"]), made([1, 2]), ofOther === null ? "" : made(["2027-13-45", 1, 1])])
      expect(numbers(await list({}, { after }))).toEqual(numbers(first))
    expect(numbers(await list({ sort: "due" }, { after: made(["no day", 3]) }))).toEqual(numbers(await list({ sort: "due" })))
  })
})

test("a list and the desk take as many statements for a hundred people as for ten", async () => {
  const asks = [
    () => list(),
    () => list({ q: "wang", sort: "due", outcome: "met" }),
    () => list({ subject: "语文" }, { scope: schoolA }),
    () => showDesk({ scope: district, actor: acting("hr_officer"), today: TODAY }),
    () => showDesk({ scope: schoolA, actor: acting("hr_officer"), today: TODAY }),
  ]
  const count = async () => {
    const counts: number[] = []
    for (const ask of asks) counts.push(await countStatements(ask))
    return counts
  }
  await fill(10)
  const ten = await count()
  await fill(100)
  expect(await count()).toEqual(ten)
  expect(Math.max(...ten)).toBeLessThanOrEqual(12)
})
