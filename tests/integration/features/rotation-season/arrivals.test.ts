import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { beginAssigning } from "~/features/rotation-season/begin-assigning.server"
import { changeMember } from "~/features/rotation-season/change-member.server"
import { listArrivals } from "~/features/rotation-season/list-arrivals.server"
import type { MemberForm } from "~/features/rotation-season/season.schema"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import { DATES, district, importPeople, nextNow, open, SCHOOL_C, theMember, theSeason, YEAR } from "./season-district"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  hr = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const school = (schoolCode: string): Scope => ({ kind: "school", districtId: DISTRICT, schoolCode })
const arrivals = (scope: Scope, after = 0) => listArrivals({ scope, schoolYear: YEAR, after })
const whoComesTo = async (code: string) => (await arrivals(school(code)))?.rows.map(({ teacherNo, state }) => [teacherNo, state])

async function step(no: string, form: object) {
  const { id: memberId, version } = await theMember(no)
  const whole = { version, ...form } as unknown as MemberForm
  await changeMember({ actor: hr, by: "season.run", schoolYear: YEAR, memberId, form: whole, today: TODAY, now: nextNow() })
}
const stay = { kind: "periodic", movesPersonnel: "no", startsOn: DATES.startsOn, endsOn: DATES.endsOn }
async function assign(numbers: readonly string[], host = SCHOOL_B) {
  for (const no of numbers) await step(no, { intent: "nominate" })
  const { version, state } = await theSeason()
  if (state === "nominating") await beginAssigning({ actor: hr, schoolYear: YEAR, version, now: nextNow() })
  for (const no of numbers) await step(no, { intent: "assign", host, acceptStage: "yes", ...stay })
}

describe("a host school", () => {
  beforeEach(async () => {
    await importPeople()
    await open(hr)
  })

  test("sees who comes, from where and for which days, and nothing else about her", async () => {
    await assign(["A2"])
    const { id } = await theMember("A2")
    expect(await arrivals(school(SCHOOL_B))).toEqual({
      rows: [
        {
          id,
          teacherNo: "A2",
          name: "王二",
          originName: "甲小学",
          subject: "数学",
          startsOn: "2025-09-01",
          endsOn: "2026-08-31",
          state: "assigned",
        },
      ],
      isFirst: true,
      next: null,
    })
  })

  test("no other school sees her: not a third one, nor her own", async () => {
    await assign(["A1"])
    expect(await whoComesTo(SCHOOL_C)).toEqual([])
    expect(await whoComesTo(SCHOOL_A)).toEqual([])
    expect(await whoComesTo("nowhere")).toEqual([])
  })

  test("sees her until she is back, and not whoever was assigned elsewhere, was let off or broke off", async () => {
    await assign(["A1", "A2", "A3"])
    await step("A2", { intent: "assign", host: SCHOOL_C, acceptStage: "yes", ...stay })
    await step("A1", { intent: "start" })
    expect(await whoComesTo(SCHOOL_B)).toEqual([
      ["A1", "away"],
      ["A3", "assigned"],
    ])
    await step("A3", { intent: "unassign" })
    await step("A1", { intent: "midterm", result: "competent", on: "2026-01-15", note: "" })
    await step("A1", { intent: "final", result: "competent", on: "2026-08-31", note: "" })
    await step("A1", { intent: "return", lastOn: "2026-08-31" })
    expect(await whoComesTo(SCHOOL_B)).toEqual([["A1", "returned"]])
    expect(await whoComesTo(SCHOOL_C)).toEqual([["A2", "assigned"]])
    await step("A2", { intent: "start" })
    await step("A2", { intent: "break-off", lastOn: "2025-12-01", reason: "家中变故" })
    expect(await whoComesTo(SCHOOL_C)).toEqual([])
  })

  test("is asked of schools alone: the office has the board, a teacher nothing", async () => {
    await assign(["A1"])
    expect(await arrivals(district)).toBeNull()
    expect(await arrivals({ kind: "self", districtId: DISTRICT, teacherNo: "A1" })).toBeNull()
    await expect(listArrivals({ scope: school(SCHOOL_B), schoolYear: 2019, after: 0 })).rejects.toThrow("not found")
  })
})

test("many come a part at a time, each once, with as many statements as for one", async () => {
  const people = Array.from({ length: 63 }, (_, at) => ({ no: `N${String(at).padStart(3, "0")}` }))
  await importPeople({}, people)
  await open(hr)
  await assign(["N000"])
  const one = await countStatements(() => arrivals(school(SCHOOL_B)))
  await assign(people.slice(1).map(({ no }) => no))
  expect(await countStatements(() => arrivals(school(SCHOOL_B)))).toBe(one)
  const first = await arrivals(school(SCHOOL_B))
  const second = await arrivals(school(SCHOOL_B), first?.next ?? 0)
  expect([first?.rows.length, second?.rows.length, second?.next, second?.isFirst]).toEqual([50, 13, null, false])
  expect(new Set([...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ teacherNo }) => teacherNo)).size).toBe(63)
})
