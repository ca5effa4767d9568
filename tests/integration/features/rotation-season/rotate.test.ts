import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { listStandings } from "#db/queries/standings"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { beginAssigning } from "~/features/rotation-season/begin-assigning.server"
import { changeMember } from "~/features/rotation-season/change-member.server"
import { closeSeason } from "~/features/rotation-season/close-season.server"
import { holdBackLeft } from "~/features/rotation-season/hold-back-left.server"
import type { SeasonRight } from "~/features/rotation-season/managed-season.server"
import { nameVolunteer } from "~/features/rotation-season/name-volunteer.server"
import { nominateListed } from "~/features/rotation-season/nominate-listed.server"
import type { MemberForm } from "~/features/rotation-season/season.schema"
import { showSeason } from "~/features/rotation-season/show-season.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { AWARDS, DATES, importPeople, nextNow, open, states, theMember, theSeason, YEAR } from "./season-district"

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

const standings = async (no: string) => {
  const { teacherId } = await theMember(no)
  const rows = await listStandings({ districtId: DISTRICT, teacherIds: [teacherId] })
  const of = (rule: string) => rows.find((row) => row.rule === rule)
  return { rotation: of("rotation"), credit: of("rotation-credit") }
}
const rotations = () =>
  rowsOf<Record<string, unknown>>(
    `select t.teacher_no as no, o.code as origin, h.code as host, f.starts_on as startsOn, f.ends_on as endsOn, f.moves_personnel as moves
     from rotation f join teacher t on t.id = f.teacher_id join school o on o.id = f.origin_school_id join school h on h.id = f.host_school_id
     where f.superseded_at is null order by t.teacher_no`,
  )
const postings = (no: string) =>
  rowsOf<Record<string, unknown>>(
    `select c.code as school, f.starts_on as startsOn, f.ends_on as endsOn, f.post_kind as kind from posting f
     join teacher t on t.id = f.teacher_id join school c on c.id = f.school_id
     where f.superseded_at is null and t.teacher_no = ? order by f.starts_on`,
    no,
  )
const noFaults = async () => expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])

describe("from nomination to return", () => {
  test("the facts, the standings, the list and the shares move, and the season closes", async () => {
    expect(await standings("A1")).toMatchObject({ rotation: { outcome: "met" }, credit: { outcome: "not_met" } })
    await nominateListed({ actor: schoolA, schoolYear: YEAR, now: nextNow() })
    expect(await states()).toEqual({ A1: "nominated", A2: "nominated", A3: "nominated", B1: "listed" })
    await beginAssigning(await season())
    await step("A1", assignment)
    await step("A1", { intent: "start" })
    expect((await theSeason()).state).toBe("running")
    expect(rotations()).toEqual([{ no: "A1", origin: SCHOOL_A, host: SCHOOL_B, startsOn: "2025-09-01", endsOn: "2026-08-31", moves: 0 }])
    expect(postings("A1")).toHaveLength(1)
    await step("A1", { intent: "midterm", result: "excellent", on: on("2026-01-20"), note: "课堂扎实" })
    await step("A1", final)
    await step("A1", { intent: "return", lastOn: on("2026-08-31") })
    const { rotation, credit } = await standings("A1")
    expect(rotation).toMatchObject({ outcome: "not_met", dueOn: "2032-09-01" })
    expect(JSON.parse(rotation?.figures ?? "")).toMatchObject({ clockStartsOn: "2026-09-01", yearsAtSchool: 0 })
    expect(credit?.outcome).toBe("met")
    await noFaults()
    for (const no of ["A2", "A3", "B1"]) await step(no, { intent: "hold-back", reason: "毕业年级班主任" })
    await closeSeason(await season())
    expect(await theSeason()).toMatchObject({ state: "closed" })
    expect(await states()).toEqual({ A1: "returned", A2: "held_back", A3: "held_back", B1: "held_back" })
  })

  test("while she is away she is exempt, for a rotation in progress", async () => {
    await away(["A1"], { startsOn: on("2026-08-31"), endsOn: on("2027-08-30") })
    const { rotation } = await standings("A1")
    expect(rotation?.outcome).toBe("exempt")
    expect(JSON.parse(rotation?.figures ?? "")).toMatchObject({ exemption: "in_rotation" })
    await noFaults()
  })

  test("every step is in the audit with what it changed, and nobody's name", async () => {
    await away(["A1"])
    await step("A1", { intent: "midterm", result: "excellent", on: on("2026-01-20"), note: "" })
    await step("A1", final)
    await step("A1", { intent: "return", lastOn: on("2026-08-30") })
    const events = rowsOf<{ action: string; key: string; details: string }>(
      "select action, subject_key as key, details from audit_event where subject_kind = 'rotation_season_member' order by seq",
    )
    expect(events.map(({ action, key, details }) => [action, key, JSON.parse(details).from, JSON.parse(details).to])).toEqual([
      ["season.member.nominated", "2025|A1", "listed", "nominated"],
      ["season.member.assigned", "2025|A1", "nominated", "assigned"],
      ["season.member.started", "2025|A1", "assigned", "away"],
      ["season.member.midterm", "2025|A1", "away", "away"],
      ["season.member.final", "2025|A1", "away", "away"],
      ["season.member.returned", "2025|A1", "away", "returned"],
    ])
    const returned = JSON.parse(events.at(-1)?.details ?? "")
    expect(returned.facts).toMatchObject([{ table: "rotation", before: { endsOn: "2026-08-31" }, after: { endsOn: "2026-08-30" } }])
    expect(JSON.stringify(events)).not.toContain("王一")
  })

  test("a day less than twelve months does not count, and the clock runs on", async () => {
    await away(["A1"])
    await step("A1", { ...final, on: on("2026-08-30") })
    await step("A1", { intent: "return", lastOn: on("2026-08-30") })
    expect(await standings("A1")).toMatchObject({ rotation: { outcome: "met" }, credit: { outcome: "not_met" } })
    await noFaults()
  })
})

describe("where the personnel relation moves", () => {
  test("the posting at home ends on the eve and one at the host school begins; coming back reverses it, without a day's gap or overlap", async () => {
    await away(["A1"], { movesPersonnel: "yes" })
    expect(postings("A1")).toEqual([
      { school: SCHOOL_A, startsOn: "2015-09-01", endsOn: "2025-08-31", kind: "teacher" },
      { school: SCHOOL_B, startsOn: "2025-09-01", endsOn: null, kind: "teacher" },
    ])
    expect(rowsOf("select school_code as school from roster where teacher_no = 'A1'")).toEqual([{ school: SCHOOL_B }])
    await noFaults()
    await step("A1", final)
    await expect(step("A1", { intent: "return", lastOn: on("2026-08-31") })).rejects.toMatchObject({ code: "required", field: "backTo" })
    await step("A1", { intent: "return", lastOn: on("2026-08-31"), backTo: "origin" })
    expect(postings("A1").slice(1)).toEqual([
      { school: SCHOOL_B, startsOn: "2025-09-01", endsOn: "2026-08-31", kind: "teacher" },
      { school: SCHOOL_A, startsOn: "2026-09-01", endsOn: null, kind: "teacher" },
    ])
    await noFaults()
  })

  test("she may stay at the host school for good", async () => {
    await away(["A1"], { movesPersonnel: "yes" })
    await step("A1", final)
    await step("A1", { intent: "return", lastOn: on("2026-08-31"), backTo: "host" })
    expect(postings("A1").at(-1)).toEqual({ school: SCHOOL_B, startsOn: "2025-09-01", endsOn: null, kind: "teacher" })
    expect(rotations()).toMatchObject([{ endsOn: "2026-08-31" }])
    await noFaults()
  })

  test("her own school still sees her in the season, and no other does", async () => {
    await away(["A1"], { movesPersonnel: "yes" })
    const numbers = async (schoolCode: string) => {
      const scope = { kind: "school", districtId: DISTRICT, schoolCode } as const
      const filter = { q: "", school: "", subject: "", state: "" } as const
      const board = await showSeason({ scope, actor: schoolA, schoolYear: YEAR, filter, after: null, before: null, today: TODAY })
      return board.rows.map(({ teacherNo }) => teacherNo).sort()
    }
    expect(await numbers(SCHOOL_A)).toEqual(["A1", "A2", "A3"])
    expect(await numbers(SCHOOL_B)).toEqual(["B1"])
  })
})

describe("an early end", () => {
  test("needs its reason and day, corrects the fact and leaves what was done", async () => {
    await away(["A1"])
    await step("A1", { intent: "break-off", lastOn: on("2026-02-10"), reason: "因病中止" })
    expect(await theMember("A1")).toMatchObject({ state: "broken_off", endsOn: "2026-02-10", reason: "因病中止" })
    expect(rotations()).toMatchObject([{ no: "A1", endsOn: "2026-02-10" }])
    expect(await standings("A1")).toMatchObject({ rotation: { outcome: "met" } })
    await noFaults()
  })

  test.each([
    ["2025-08-31", "season_ends_before_start"],
    ["2026-11-24", "season_later_than_today"],
  ])("a last day of %s is refused", async (lastOn, code) => {
    await away(["A1"])
    await expect(step("A1", { intent: "break-off", lastOn: on(lastOn), reason: "x" })).rejects.toMatchObject({ code, field: "lastOn" })
  })
})

describe("volunteers", () => {
  const name = (teacherNo: string, more = {}) =>
    nameVolunteer({
      actor: schoolA,
      schoolYear: YEAR,
      teacherNo,
      reason: "本人报名",
      acceptExempt: false,
      today: TODAY,
      now: nextNow(),
      ...more,
    })

  test("who is not due is nominated at once, with the reason and the verdict of the day of the draw", async () => {
    await name("A4")
    expect(await theMember("A4")).toMatchObject({ origin: "volunteer", state: "nominated", reason: "本人报名", outcome: "not_met" })
    await expect(name("A4")).rejects.toMatchObject({ code: "season_already_member", field: "teacherNo" })
    await expect(step("A4", { intent: "relist" }, schoolA)).rejects.toMatchObject({ code: "season_volunteer_not_listed" })
  })

  test("who is exempt only where that is known and meant, said as far as the school may know it; nothing is kept of a refusal", async () => {
    await expect(name("A5")).rejects.toMatchObject({
      code: "season_exempt",
      field: "acceptExempt",
      params: { rotationExemption: "withheld" },
    })
    expect(rowsOf("select id from kept_verdict")).toHaveLength(4)
    await name("A5", { acceptExempt: true })
    expect(await theMember("A5")).toMatchObject({ outcome: "exempt", state: "nominated" })
  })

  test.each(["B1", "nobody"])("%s is nobody of this school", async (teacherNo) => {
    await expect(name(teacherNo)).rejects.toMatchObject({ code: "season_nobody_here", field: "teacherNo" })
  })
})

describe("whoever is left", () => {
  const left = (actor: Actor, by: SeasonRight) => holdBackLeft({ actor, by, schoolYear: YEAR, reason: "名额已满", now: nextNow() })

  test("is held back at once: by a school its undecided, by the office also who is nominated and not assigned", async () => {
    await step("A1", { intent: "nominate" })
    expect(await left(schoolA, "season.nominate")).toEqual({ held: 2 })
    expect(await states()).toEqual({ A1: "nominated", A2: "held_back", A3: "held_back", B1: "listed" })
    await beginAssigning(await season())
    await expect(left(schoolA, "season.nominate")).rejects.toMatchObject({ code: "season_nominations_over" })
    await expect(left(schoolA, "season.run")).rejects.toThrow("denied")
    expect(await left(hr, "season.run")).toEqual({ held: 2 })
    expect(await theMember("B1")).toMatchObject({ state: "held_back", reason: "名额已满" })
    await closeSeason(await season())
  })

  test("who is assigned or away is not", async () => {
    await assigned(["A1"])
    await left(hr, "season.run")
    expect(await states()).toMatchObject({ A1: "assigned", B1: "held_back" })
  })
})

describe("who may not", () => {
  test("a school reaches nobody of another, and does not assign, start or end", async () => {
    await expect(step("B1", { intent: "nominate" }, schoolA)).rejects.toThrow("not found")
    await step("A1", { intent: "nominate" }, schoolA)
    await beginAssigning(await season())
    await expect(step("A1", assignment, schoolA)).rejects.toThrow("denied")
    await expect(beginAssigning({ ...(await season()), actor: schoolA })).rejects.toThrow("denied")
    await expect(closeSeason({ ...(await season()), actor: schoolA })).rejects.toThrow("denied")
  })

  test("after nominating a school moves nobody; the office still does", async () => {
    await beginAssigning(await season())
    await expect(step("A1", { intent: "nominate" }, schoolA)).rejects.toMatchObject({ code: "season_nominations_over" })
    await expect(nominateListed({ actor: schoolA, schoolYear: YEAR, now: nextNow() })).rejects.toMatchObject({
      code: "season_nominations_over",
    })
    await step("A1", { intent: "nominate" })
    expect((await theMember("A1")).state).toBe("nominated")
  })
})
