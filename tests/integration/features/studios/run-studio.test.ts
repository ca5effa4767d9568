import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { changing, DISTRICT_SCOPE, importStudios } from "#tests/support/studios-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { openStudio } from "~/features/studios/open-studio.server"
import { showStudio } from "~/features/studios/show-studio.server"
import type { OpenStudio } from "~/features/studios/studios.schema"
import { suggestOpening } from "~/features/studios/suggest-opening.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importStudios(
    [
      ["GZS007", "甲名师工作室", "名师", "区级", SCHOOL_A, "2024-09-01", "2027-08-31"],
      ["S4", "期满工作室", "名师", "区级", null, "2023-11-23", "2026-11-22"],
      ["S6", "未定周期工作室", "名师", "区级", null, "2025-03-01"],
    ],
    [
      ["GZS007", "T1", "主持人", "2024-09-01"],
      ["GZS007", "T2", "成员", "2025-09-01"],
      ["S4", "T5", "主持人", "2023-11-23"],
    ],
  )
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const day = civilDate
const NOW = "2026-11-23T10:00:00.000Z" as Instant
const show = (studioNo = "GZS007") => showStudio({ scope: DISTRICT_SCOPE, actor, studioNo, today: TODAY })
const change: ReturnType<typeof changing> = (studioNo, asked) => changing(actor)(studioNo, asked)
const factsOf = async (...teacherNos: string[]) => {
  const ids = teacherNos.flatMap((no) => rowsOf<{ id: number }>("select id from teacher where teacher_no = ?", no).map(({ id }) => id))
  return (await listTeacherFacts({ districtId: DISTRICT, teacherIds: ids, knownAt: null })).map(({ facts }) => facts)
}
const actions = () =>
  rowsOf<{ action: string }>("select action from audit_event where subject_kind = 'studio' order by seq").map(({ action }) => action)

const plain: OpenStudio = {
  studioNo: "GZS008",
  name: "教师九名班主任工作室",
  kind: "class_adviser",
  level: "district",
  hostSchool: SCHOOL_A,
  leaderNo: "T9",
  foundedOn: day("2026-11-01"),
  cycleEndsOn: null,
}
const open = (given: Partial<OpenStudio> = {}) =>
  openStudio({ scope: DISTRICT_SCOPE, actor, studio: { ...plain, ...given }, today: TODAY, now: NOW })

describe("opening", () => {
  test("makes the studio with its leader, for one cycle, under the next free number", async () => {
    expect(await suggestOpening({ scope: DISTRICT_SCOPE, today: TODAY })).toMatchObject({ studioNo: "GZS008", cycleYears: 3 })
    await open()
    expect(await show("GZS008")).toMatchObject({
      studio: { name: "教师九名班主任工作室", hostSchoolName: "甲小学", cycleEndsOn: "2029-10-31", state: "running" },
      members: [{ name: "教师九", role: "leader", joinedOn: "2026-11-01", isPresent: true }],
      yearsToAssess: [],
      yearsOpen: [2026],
    })
    expect(actions()).toEqual(["studio.opened"])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect((await suggestOpening({ scope: DISTRICT_SCOPE, today: TODAY })).studioNo).toBe("GZS009")
  })

  test.each([
    ["a leader nobody knows", { leaderNo: "T99" }, "studio_person_unknown", "leaderNo"],
    ["a number that is taken", { studioNo: "GZS007" }, "studio_no_taken", "studioNo"],
    ["a school that does not exist", { hostSchool: "2150010099" }, "studio_school_unknown", "hostSchool"],
    ["a day to come", { foundedOn: addDays(TODAY, 1) }, "studio_founded_ahead", "foundedOn"],
    ["a day of no policy", { foundedOn: day("2020-12-31") }, "studio_no_policy", "foundedOn"],
    ["an end before the beginning", { cycleEndsOn: day("2026-10-31") }, "studio_ends_before_founded", "cycleEndsOn"],
    ["a cycle of a day too many", { cycleEndsOn: day("2029-11-01") }, "studio_cycle_too_long", "cycleEndsOn"],
  ] as const)("with %s is refused, with nothing written", async (_, given, code, field) => {
    await expect(open(given)).rejects.toMatchObject({ code, field })
    expect(rowsOf("select 1 from studio where studio_no = 'GZS008'")).toEqual([])
    expect(actions()).toEqual([])
  })

  test("without a host school, for a cycle of exactly the years, is taken", async () => {
    await open({ hostSchool: null, cycleEndsOn: day("2029-10-31") })
  })
})

describe("a further cycle", () => {
  const renew = async (studioNo: string, until: string) =>
    change(studioNo, { intent: "renew", version: (await show(studioNo)).version, cycleEndsOn: day(until) })

  test("lets a studio past its cycle take people again, without a day between", async () => {
    expect(await show("S4")).toMatchObject({ studio: { state: "past_cycle" }, furtherCycleEndsOn: "2029-11-22" })
    await renew("S4", "2029-11-22")
    expect((await show("S4")).studio).toMatchObject({ state: "running", cycleEndsOn: "2029-11-22" })
    await change("S4", { intent: "join", teacherNo: "T6", role: "member", joinedOn: TODAY })
    const [known] = await factsOf("T5")
    expect(known?.studioMemberships.map(({ studioCycleEndsOn }) => studioCycleEndsOn)).toEqual(["2029-11-22"])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("is refused where it ends no later than the one before, or is too long", async () => {
    await expect(renew("GZS007", "2027-08-31")).rejects.toMatchObject({ code: "studio_renewal_too_early", field: "cycleEndsOn" })
    await expect(renew("S4", "2029-11-23")).rejects.toMatchObject({
      code: "studio_cycle_too_long",
      params: { latest: "2029-11-22", clause: "本区设定“一个周期 3 年”" },
    })
    await expect(renew("S6", "2029-11-23")).rejects.toMatchObject({ code: "studio_cycle_too_long" })
    await renew("S6", "2029-11-22")
  })
})

describe("closing", () => {
  const close = async (on: string, studioNo = "GZS007") =>
    change(studioNo, { intent: "close", version: (await show(studioNo)).version, withdrawnOn: day(on), reason: "主持人调出本区" })

  test("ends it from that day on: nobody is in it, and what its people's rules read follows", async () => {
    await close("2026-11-01")
    const page = await show()
    expect(page.studio).toMatchObject({ state: "closed", withdrawnOn: "2026-11-01" })
    expect(page.members.map(({ isPresent, leftOn }) => [isPresent, leftOn])).toEqual([
      [false, null],
      [false, null],
    ])
    const known = await factsOf("T1", "T2")
    expect(known.map(({ studioMemberships }) => studioMemberships[0]?.studioWithdrawnOn)).toEqual(["2026-11-01", "2026-11-01"])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect(rowsOf("select details ->> 'reason' as reason from audit_event where action = 'studio.closed'")).toEqual([
      { reason: "主持人调出本区" },
    ])
  })

  test("is final: neither renewed nor closed again, nobody joins or leaves", async () => {
    const member = (await show()).members[1]?.memberId ?? 0
    await close("2026-11-01")
    const { version } = await show()
    await expect(close("2026-11-02")).rejects.toMatchObject({ code: "studio_closed" })
    await expect(change("GZS007", { intent: "renew", version, cycleEndsOn: day("2030-08-31") })).rejects.toMatchObject({
      code: "studio_closed",
    })
    await expect(change("GZS007", { intent: "leave", memberId: member, leftOn: TODAY })).rejects.toMatchObject({ code: "studio_closed" })
    await change("GZS007", { intent: "leave", memberId: member, leftOn: day("2026-10-31") })
  })

  test("before it was founded, after today, or before somebody joined is refused", async () => {
    await expect(close("2024-08-31")).rejects.toMatchObject({ code: "studio_closed_before_founded" })
    await expect(close("2026-11-24")).rejects.toMatchObject({ code: "studio_closed_ahead" })
    await expect(close("2025-09-01")).rejects.toMatchObject({
      code: "studio_closed_before_joined",
      params: { name: "教师二", joinedOn: "2025-09-01" },
    })
    await close("2025-09-02")
  })

  test("by a form that saw an earlier state is refused", async () => {
    const { version } = await show("S4")
    await change("S4", { intent: "renew", version, cycleEndsOn: day("2029-11-22") })
    await expect(change("S4", { intent: "close", version, withdrawnOn: TODAY, reason: "不再续期" })).rejects.toMatchObject({
      code: "changed_meanwhile",
    })
    expect((await show("S4")).studio.state).toBe("running")
  })
})

describe("an activity", () => {
  const add = (heldOn: string, title = "同课异构") =>
    change("GZS007", { intent: "add-activity", heldOn: day(heldOn), title, place: "甲小学", people: 12, note: null })

  test("is listed, and stays listed as cancelled once it is taken back", async () => {
    await add("2026-10-10")
    const [activity] = (await show()).activities
    expect(activity).toMatchObject({ heldOn: "2026-10-10", title: "同课异构", place: "甲小学", people: 12, isCancelled: false })
    const cancel = () => change("GZS007", { intent: "cancel-activity", activityId: activity?.id ?? 0, version: activity?.version ?? 0 })
    await cancel()
    expect((await show()).activities).toMatchObject([{ isCancelled: true, version: 2 }])
    await expect(cancel()).rejects.toMatchObject({ code: "changed_meanwhile" })
    await add("2026-10-10")
    expect(actions()).toEqual(["studio.activity_added", "studio.activity_cancelled", "studio.activity_added"])
  })

  test("twice on one day under one title, before the founding and past the cycle is refused", async () => {
    await add("2026-10-10")
    await expect(add("2026-10-10")).rejects.toMatchObject({ code: "studio_activity_exists", field: "title" })
    await add("2026-10-10", "读书会")
    await expect(add("2024-08-31")).rejects.toMatchObject({ code: "studio_before_founded", field: "heldOn" })
    await expect(add("2027-09-01")).rejects.toMatchObject({ code: "studio_past_cycle", field: "heldOn" })
    await add("2027-08-31")
  })

  test("of another studio cannot be cancelled", async () => {
    await add("2026-10-10")
    const [activity] = (await show()).activities
    await expect(change("S4", { intent: "cancel-activity", activityId: activity?.id ?? 0, version: 1 })).rejects.toSatisfy(isNotFound)
  })
})

describe("a yearly assessment", () => {
  const assess = (year: number, assessedOn = "2026-11-20") =>
    change("GZS007", { intent: "assess", year, assessedOn: day(assessedOn), result: "competent", note: null })

  test("is of each year at work that is over, and is asked for until it is there", async () => {
    expect(await show()).toMatchObject({ yearsToAssess: [2024, 2025], yearsOpen: [2024, 2025, 2026] })
    await assess(2025)
    expect(await show()).toMatchObject({ yearsToAssess: [2024], assessments: [{ year: 2025, result: "competent" }] })
    await assess(2026)
    expect((await show()).yearsOpen).toEqual([2024])
  })

  test("twice of one year, of a year not at work, and on an impossible day is refused", async () => {
    await assess(2025)
    await expect(assess(2025)).rejects.toMatchObject({ code: "studio_assessed_already", field: "year" })
    await expect(assess(2023)).rejects.toMatchObject({ code: "studio_year_not_at_work", params: { first: "2024", last: "2026" } })
    await expect(assess(2027)).rejects.toMatchObject({ code: "studio_year_not_at_work" })
    await expect(assess(2024, "2026-11-24")).rejects.toMatchObject({ code: "studio_assessed_ahead" })
    await expect(assess(2024, "2023-12-31")).rejects.toMatchObject({ code: "studio_assessed_before_year" })
  })
})
