import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { beginAssigning } from "~/features/rotation-season/begin-assigning.server"
import { changeMember } from "~/features/rotation-season/change-member.server"
import { changeSeasonDates } from "~/features/rotation-season/change-season-dates.server"
import { closeSeason } from "~/features/rotation-season/close-season.server"
import { nominateListed } from "~/features/rotation-season/nominate-listed.server"
import type { MemberForm } from "~/features/rotation-season/season.schema"
import { showSeason } from "~/features/rotation-season/show-season.server"
import { startAssigned } from "~/features/rotation-season/start-assigned.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { AWARDS, DATES, district, importPeople, nextNow, open, SCHOOL_C, states, theMember, theSeason, YEAR } from "./season-district"

let database: TestDatabase
let hr: Actor
let schoolA: Actor

async function begin(more: TestWorkbook = AWARDS) {
  database = await aDatabase()
  await importPeople(more)
  hr = await anActor({ role: "hr_officer" })
  schoolA = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
  await open(hr)
}
beforeEach(() => begin())
afterEach(() => database.close())

const on = civilDate
type Given = MemberForm extends infer Each
  ? Each extends { version: number }
    ? Omit<Each, "version"> & { version?: number }
    : never
  : never

/** A step of the office with one person as she now stands. */
async function step(no: string, form: Given, by: Actor = hr) {
  const member = await theMember(no)
  const right = by.role === "hr_officer" ? "season.run" : "season.nominate"
  const whole = { version: member.version, ...form } as MemberForm
  return changeMember({ actor: by, by: right, schoolYear: YEAR, memberId: member.id, form: whole, today: TODAY, now: nextNow() })
}
const season = async () => ({ actor: hr, schoolYear: YEAR, version: (await theSeason()).version, now: nextNow() })
const assignment = {
  intent: "assign",
  host: SCHOOL_B,
  kind: "periodic",
  movesPersonnel: "no",
  startsOn: DATES.startsOn,
  endsOn: DATES.endsOn,
} as const
const final = { intent: "final", result: "competent", on: on("2026-08-31"), note: "" } as const

/** Takes people until they are assigned to 乙小学. */
async function assigned(numbers: readonly string[], given: Partial<Extract<Given, { intent: "assign" }>> = {}) {
  for (const no of numbers) await step(no, { intent: "nominate" })
  if ((await theSeason()).state === "nominating") await beginAssigning(await season())
  for (const no of numbers) await step(no, { ...assignment, ...given })
}
async function away(numbers: readonly string[], given: Partial<Extract<Given, { intent: "assign" }>> = {}) {
  await assigned(numbers, given)
  for (const no of numbers) await step(no, { intent: "start" })
}

const noFaults = async () => expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])

describe("what stands against a step", () => {
  test("a step out of turn says in which state she is", async () => {
    const wrong: [string, Given][] = [
      ["start", { intent: "start" }],
      ["assign", assignment],
      ["midterm", { intent: "midterm", result: "excellent", on: on("2026-01-20"), note: "" }],
      ["return", { intent: "return", lastOn: on("2026-08-31") }],
      ["unassign", { intent: "unassign" }],
      ["relist", { intent: "relist" }],
    ]
    for (const [, form] of wrong)
      await expect(step("A1", form)).rejects.toMatchObject({ code: "season_wrong_state", params: { seasonMemberState: "listed" } })
    expect(rowsOf("select id from rotation")).toEqual([])
  })

  test("a stale version is refused and changes nothing", async () => {
    const { version } = await theMember("A1")
    await step("A1", { intent: "nominate" })
    await expect(step("A1", { intent: "hold-back", reason: "x", version })).rejects.toMatchObject({ code: "changed_meanwhile" })
    await expect(beginAssigning({ ...(await season()), version: 99 })).rejects.toMatchObject({ code: "changed_meanwhile" })
    expect((await theMember("A1")).state).toBe("nominated")
  })

  test("nobody is assigned while schools nominate", async () => {
    await step("A1", { intent: "nominate" })
    await expect(step("A1", assignment)).rejects.toMatchObject({ code: "season_still_nominating" })
  })

  const assignments: [string, object, string, string | null][] = [
    ["her own school", { host: SCHOOL_A }, "season_host_is_origin", "host"],
    ["a school that is not there", { host: "2150019999" }, "season_host_unknown", "host"],
    ["a school where her stage is not taught", { host: SCHOOL_C }, "season_host_stage", "acceptStage"],
    ["an end before the start", { endsOn: on("2025-08-31") }, "season_ends_before_start", "endsOn"],
    ["a start outside the year", { startsOn: on("2025-08-31") }, "season_starts_outside_year", "startsOn"],
    ["too short to count", { endsOn: on("2026-08-30") }, "season_too_short", "endsOn"],
  ]
  test.each(assignments)("%s is refused by its field", async (_, given, code, field) => {
    await step("A1", { intent: "nominate" })
    await beginAssigning(await season())
    await expect(step("A1", { ...assignment, ...given } as Given)).rejects.toMatchObject({ code, field })
    expect((await theMember("A1")).state).toBe("nominated")
  })

  test("another stage is taken where it is meant; assigned again, and taken back", async () => {
    await assigned(["A1"])
    await step("A1", { ...assignment, host: SCHOOL_C, acceptStage: "yes" })
    expect(await theMember("A1")).toMatchObject({ hostCode: SCHOOL_C, state: "assigned" })
    await step("A1", { intent: "unassign" })
    expect(await theMember("A1")).toMatchObject({ hostCode: null, startsOn: null, state: "nominated" })
  })

  test("who has not been appraised at the end does not return", async () => {
    await away(["A1"])
    await expect(step("A1", { intent: "return", lastOn: on("2026-08-31") })).rejects.toMatchObject({ code: "season_final_missing" })
  })

  test("an appraisal lies between her start and today, the final one not before mid-term", async () => {
    await away(["A1"])
    const midterm = (day: string) => step("A1", { intent: "midterm", result: "excellent", on: on(day), note: "" })
    await expect(midterm("2025-08-31")).rejects.toMatchObject({ code: "season_appraised_too_early", field: "on" })
    await expect(midterm("2026-11-24")).rejects.toMatchObject({ code: "season_later_than_today", field: "on" })
    await midterm("2026-01-20")
    await expect(step("A1", { ...final, on: on("2026-01-19") })).rejects.toMatchObject({ code: "season_appraised_too_early" })
  })

  test("nobody starts before her day", async () => {
    await open(hr, {
      schoolYear: 2026,
      drawnOn: on("2026-08-31"),
      nominateByOn: TODAY,
      startsOn: on("2026-11-24"),
      endsOn: on("2027-11-23"),
    })
    const member = await theMember("A1", 2026)
    const take = (form: Given, version: number) =>
      changeMember({
        actor: hr,
        by: "season.run",
        schoolYear: 2026,
        memberId: member.id,
        form: { version, ...form } as MemberForm,
        today: TODAY,
        now: nextNow(),
      })
    await take({ intent: "nominate" }, 1)
    await beginAssigning({ actor: hr, schoolYear: 2026, version: 1, now: nextNow() })
    await take({ ...assignment, startsOn: on("2026-11-24"), endsOn: on("2027-11-23") }, 2)
    await expect(take({ intent: "start" }, 3)).rejects.toMatchObject({ code: "season_not_begun", params: { startsOn: "2026-11-24" } })
  })

  test("a closed season takes no step", async () => {
    for (const no of ["A1", "A2", "A3", "B1"]) await step(no, { intent: "hold-back", reason: "x" })
    await closeSeason(await season())
    await expect(step("A1", { intent: "relist" })).rejects.toMatchObject({ code: "season_closed" })
    await expect(closeSeason(await season())).rejects.toMatchObject({ code: "season_closed" })
    await expect(nominateListed({ actor: schoolA, schoolYear: YEAR, now: nextNow() })).rejects.toMatchObject({ code: "season_closed" })
  })
})

describe("who cannot go, with the reason", () => {
  const LEAVE: TestWorkbook = {
    请假: [
      ["教师编号", "类型", "开始日期", "结束日期"],
      ["A1", "病假", "2025-09-01", "2025-09-30"],
    ],
  }
  const RUNNING: TestWorkbook = {
    交流轮岗: [
      ["教师编号", "交流轮岗类型", "原学校标识码", "交流学校标识码", "开始日期", "结束日期"],
      ["A1", "定期交流", SCHOOL_A, SCHOOL_B, "2026-08-31", "2027-08-30"],
    ],
  }
  test.each([
    ["on leave", LEAVE, "season_on_leave", { leaveKind: "sick", since: "2025-09-01" }],
    ["in a rotation", RUNNING, "season_in_rotation", { since: "2026-08-31" }],
  ])("%s", async (_, more, code, params) => {
    await database.close()
    await begin(more)
    await step("A1", { intent: "nominate" })
    await beginAssigning(await season())
    await expect(step("A1", assignment)).rejects.toMatchObject({ code, params })
  })

  test("all assigned go at once; who has fallen ill since stays, is named, and can be held back", async () => {
    await assigned(["A1", "A2", "B1"].slice(0, 2))
    await step("B1", { intent: "nominate" })
    await step("B1", { ...assignment, host: SCHOOL_A })
    await importPeople({
      请假: [
        ["教师编号", "类型", "开始日期", "结束日期"],
        ["A2", "病假", "2025-08-20", "2025-09-20"],
      ],
    })
    const answer = await startAssigned({ ...(await season()), today: TODAY })
    expect(answer).toEqual({
      started: 2,
      blocked: [{ teacherNo: "A2", name: "王二", code: "season_on_leave", params: { leaveKind: "sick", since: "2025-08-20" } }],
    })
    expect(await states()).toMatchObject({ A1: "away", A2: "assigned", B1: "away" })
    await step("A2", { intent: "hold-back", reason: "病假" })
    await expect(startAssigned({ ...(await season()), today: TODAY })).rejects.toMatchObject({ code: "season_nobody_assigned" })
    await noFaults()
  })
})

test("dates are changed in order, for those still to be assigned", async () => {
  await assigned(["A1"])
  await changeSeasonDates({
    ...(await season()),
    nominateByOn: on("2025-09-01"),
    startsOn: on("2026-03-01"),
    endsOn: on("2027-02-28"),
    acceptShort: false,
  })
  expect(await theSeason()).toMatchObject({ startsOn: "2026-03-01", endsOn: "2027-02-28" })
  expect(await theMember("A1")).toMatchObject({ startsOn: "2025-09-01" })
})

describe("the shares of the year", () => {
  const ratios = async () => {
    const filter = { q: "", school: "", subject: "", state: "" } as const
    const board = await showSeason({ scope: district, actor: hr, schoolYear: YEAR, filter, after: null, before: null, today: TODAY })
    return (board.ratios ?? []).map(({ id, now, planned }) => [
      id,
      now.numerator,
      now.denominator,
      planned.numerator,
      planned.denominator,
      planned.needed,
    ])
  }

  test("count who is on the list, who has gone, and who will", async () => {
    expect(await ratios()).toEqual([
      ["share", 0, 4, 0, 4, 1],
      ["backbone", 0, 0, 0, 0, null],
    ])
    await assigned(["A1"])
    expect(await ratios()).toEqual([
      ["share", 0, 4, 1, 4, 0],
      ["backbone", 0, 0, 1, 1, 0],
    ])
    await step("A1", { intent: "start" })
    await step("A2", { intent: "nominate" })
    await step("A2", assignment)
    expect(await ratios()).toEqual([
      ["share", 1, 4, 2, 4, 0],
      ["backbone", 1, 1, 1, 2, 0],
    ])
    await step("A1", { intent: "break-off", lastOn: on("2026-02-10"), reason: "x" })
    expect(await ratios()).toEqual([
      ["share", 0, 4, 1, 4, 0],
      ["backbone", 0, 0, 0, 1, 1],
    ])
  })
})
