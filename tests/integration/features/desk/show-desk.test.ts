import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"
import { fillStandings } from "#tests/support/standings-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { standingsSearch } from "~/features/desk/desk.schema"
import { DESK_NUMBERS, type DeskNumberId } from "~/features/desk/desk-page"
import { listStandings } from "~/features/desk/list-standings.server"
import { showDesk } from "~/features/desk/show-desk.server"
import { LISTED_RULES } from "~/features/desk/standings-page"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolB: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
const actor = {
  accountId: "a1",
  role: "hr_officer",
  districtId: DISTRICT,
  teacherNo: null,
  schoolCode: null,
  displayName: "",
} as const

async function fill() {
  await fillRoster([
    { teacherId: 1, schoolCode: SCHOOL_A, hoursStanding: "behind" },
    { teacherId: 2, schoolCode: SCHOOL_A, hoursStanding: "undetermined" },
    { teacherId: 3, schoolCode: SCHOOL_B, hoursStanding: "behind" },
    { teacherId: 4, schoolCode: SCHOOL_B, hoursStanding: "behind", employmentStatus: "retired" },
  ])
  const on = civilDate
  await fillStandings([
    { teacherId: 1, rule: "rotation", outcome: "met" },
    { teacherId: 2, rule: "rotation", outcome: "undetermined" },
    { teacherId: 3, rule: "rotation", outcome: "met" },
    { teacherId: 1, rule: "title", outcome: "met", dueOn: TODAY },
    { teacherId: 2, rule: "title", outcome: "not_met" },
    { teacherId: 1, rule: "tier", outcome: "not_met", dueOn: TODAY },
    { teacherId: 2, rule: "tier", outcome: "met", dueOn: on("2027-05-22") },
    { teacherId: 3, rule: "tier", outcome: "not_applicable", dueOn: on("2026-12-31") },
    { teacherId: 4, rule: "tier", outcome: "not_applicable", dueOn: on("2027-05-23") },
    { teacherId: 3, rule: "dual-qualified", outcome: "undetermined" },
    { teacherId: 1, rule: "registration", outcome: "met", dueOn: on("2026-11-22") },
    { teacherId: 2, rule: "registration", outcome: "undetermined", dueOn: on("2029-12-31") },
    { teacherId: 3, rule: "registration", outcome: "not_met", dueOn: on("2026-12-31") },
  ])
}

const desk = async (scope: Scope) => {
  const page = await showDesk({ scope, actor, today: TODAY })
  return { page, of: (id: DeskNumberId) => page.numbers.find((number) => number.id === id) }
}

describe("the desk", () => {
  test("counts who is due, who may apply, what ends, who lags, and of whom it cannot be said", async () => {
    await fill()
    const { page, of } = await desk(district)
    expect(
      page.numbers.map(({ id, people, past, undetermined, running }) => [
        id,
        ...[people, past?.people, undetermined?.people, running?.people].map((count) => count ?? 0),
      ]),
    ).toEqual([
      ["rotation_due", 2, 0, 1, 0],
      ["title_eligible", 1, 0, 0, 0],
      ["tier_eligible", 1, 0, 0, 0],
      ["tier_ending", 3, 0, 0, 0],
      ["dual_ending", 0, 0, 1, 0],
      ["registration_ending", 1, 1, 0, 1],
      ["hours_behind", 2, 0, 1, 0],
    ])
    expect(page).toMatchObject({ schoolName: null, withinDays: 180, asOf: TODAY })
    expect(of("hours_behind")?.to).toBe("/people?standing=behind")
    expect(page.numbers.map(({ id }) => id)).toEqual([...DESK_NUMBERS])
  })

  test("of a school counts its own people and names it", async () => {
    await fill()
    const { page, of } = await desk(schoolB)
    expect([of("rotation_due")?.people, of("registration_ending")?.people, of("registration_ending")?.past]).toEqual([1, 1, null])
    expect([of("rotation_due")?.undetermined, of("hours_behind")?.people, page.schoolName]).toEqual([null, 1, SCHOOL_B])
  })

  test("leads from each number to a list of just as many people", async () => {
    await fill()
    for (const scope of [district, schoolB]) {
      const { page } = await desk(scope)
      const counted = page.numbers.flatMap((number) =>
        [number, number.past, number.undetermined, number.running].filter((one) => one !== null),
      )
      for (const { to, people } of counted.filter(({ to }) => to.startsWith("/lists/"))) {
        const url = new URL(to, "http://desk.test")
        const rule = LISTED_RULES.find((one) => `/lists/${one}` === url.pathname)
        if (rule === undefined) throw new Error(`${to} is no list`)
        const { after, before, ...filter } = standingsSearch.parse(Object.fromEntries(url.searchParams))
        const list = await listStandings({ scope, actor, rule, filter, after, before, today: TODAY })
        expect([to, list.total]).toEqual([to, people])
      }
    }
  })

  test("before anything is imported has nothing to say but zeros", async () => {
    const { page } = await desk(district)
    expect(page.numbers.map(({ people, past, undetermined }) => [people, past, undetermined])).toEqual(Array(7).fill([0, null, null]))
  })
})
