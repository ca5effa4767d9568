import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, TODAY } from "#tests/support/import-workbook"
import { changing, DISTRICT_SCOPE, importStudios } from "#tests/support/studios-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { showPersonStudios } from "~/features/studios/show-person-studios.server"
import { showStudio } from "~/features/studios/show-studio.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importStudios(
    [
      ["S1", "甲名师工作室", "名师", "区级", "2150010001", "2024-09-01", "2027-08-31"],
      ["S2", "乙名师工作室", "名师", "区级", null, "2025-03-01"],
      ["S3", "已撤销工作室", "名师", "区级", null, "2024-09-01", "2027-08-31", "2026-11-23"],
      ["S4", "期满工作室", "名师", "区级", null, "2023-11-23", "2026-11-22"],
      ["S5", "今天期满工作室", "名师", "区级", null, "2023-11-24", "2026-11-23"],
    ],
    [
      ["S1", "T1", "主持人", "2024-09-01"],
      ["S1", "T2", "成员", "2024-09-01"],
      ["S1", "T3", "成员", "2024-09-01", "2025-08-31"],
      ["S2", "T2", "学员", "2025-03-01"],
      ["S3", "T4", "主持人", "2024-09-01"],
      ["S4", "T5", "主持人", "2023-11-23"],
    ],
  )
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const day = civilDate
const show = (studioNo = "S1") => showStudio({ scope: DISTRICT_SCOPE, actor, studioNo, today: TODAY })
const change: ReturnType<typeof changing> = (studioNo, asked) => changing(actor)(studioNo, asked)
const join = (teacherNo: string, { to = "S1", role = "member" as const, on = "2026-11-23" } = {}) =>
  change(to, { intent: "join", teacherNo, role, joinedOn: day(on) })
const lead = (teacherNo: string, on: string, to = "S1") => change(to, { intent: "join", teacherNo, role: "leader", joinedOn: day(on) })
const memberId = async (name: string, studioNo = "S1") =>
  (await show(studioNo)).members.find((member) => member.name === name)?.memberId ?? 0
const leave = async (name: string, on: string) => change("S1", { intent: "leave", memberId: await memberId(name), leftOn: day(on) })
const refusedAs = (code: string, field: string, params: object = {}) => ({ code, field, params: expect.objectContaining(params) })
const present = async () => (await show()).members.filter((member) => member.isPresent).map(({ name, role }) => [name, role])

describe("joining", () => {
  test("is a fact with an entry in the audit, and is seen at once", async () => {
    await join("T6")
    expect(await present()).toEqual([
      ["教师一", "leader"],
      ["教师二", "member"],
      ["教师六", "member"],
    ])
    expect(
      rowsOf("select action, subject_key as key, details ->> 'teacherNo' as who from audit_event where subject_kind = 'studio'"),
    ).toEqual([{ action: "studio.joined", key: "S1", who: "T6" }])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("a studio closed today is refused with the day, whenever the joining is dated", async () => {
    for (const on of ["2026-11-23", "2026-11-22", "2025-01-01"])
      await expect(join("T6", { to: "S3", on })).rejects.toMatchObject(
        refusedAs("studio_closed", "joinedOn", { withdrawnOn: "2026-11-23" }),
      )
  })

  test("a studio past its cycle is refused with the last day; on that day it still takes people", async () => {
    await expect(join("T6", { to: "S4" })).rejects.toMatchObject(refusedAs("studio_past_cycle", "joinedOn", { cycleEndsOn: "2026-11-22" }))
    await join("T6", { to: "S5" })
    await expect(join("T7", { to: "S5", on: "2026-11-24" })).rejects.toMatchObject(refusedAs("studio_past_cycle", "joinedOn"))
  })

  test("before the studio was founded is refused", async () => {
    await expect(join("T6", { on: "2024-08-31" })).rejects.toMatchObject(
      refusedAs("studio_before_founded", "joinedOn", { foundedOn: "2024-09-01" }),
    )
    await join("T6", { on: "2024-09-01" })
  })

  test("twice at one time is refused, in whatever role; after having left it is not", async () => {
    await expect(join("T2")).rejects.toMatchObject(
      refusedAs("studio_member_overlaps_open", "teacherNo", { studioRole: "member", from: "2024-09-01" }),
    )
    await expect(join("T2", { role: "member", on: "2024-09-01" })).rejects.toMatchObject({ code: "studio_member_overlaps_open" })
    await expect(join("T3", { on: "2025-08-31" })).rejects.toMatchObject(
      refusedAs("studio_member_overlaps", "teacherNo", { until: "2025-08-31" }),
    )
    await join("T3", { on: "2025-09-01" })
    const terms = (await show()).members.filter(({ name }) => name === "教师三")
    expect(terms.map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual([
      ["2024-09-01", "2025-08-31"],
      ["2025-09-01", null],
    ])
  })

  test("as a second leader at one time is refused, naming the first; the day after the first has left it is not", async () => {
    await expect(lead("T6", "2026-11-23")).rejects.toMatchObject(
      refusedAs("studio_leader_exists", "role", { name: "教师一", from: "2024-09-01" }),
    )
    await leave("教师一", "2026-10-31")
    await expect(lead("T6", "2026-10-31")).rejects.toMatchObject({ code: "studio_leader_exists" })
    await lead("T6", "2026-11-01")
    expect((await present())[0]).toEqual(["教师六", "leader"])
  })

  test("more members or trainees than the pack's numbers is refused, naming the number and its clause", async () => {
    for (let at = 6; at <= 16; at++) await join(`T${at}`)
    await expect(join("T17")).rejects.toMatchObject(
      refusedAs("studio_full", "role", { studioRole: "member", most: 12, clause: "本区设定“主持人以外的成员 5 至 12 人”" }),
    )
  })

  test("counts those of one day only: whoever left before makes room", async () => {
    for (let at = 6; at <= 16; at++) await join(`T${at}`, { on: "2026-01-01" })
    await leave("教师一六", "2026-11-22")
    await expect(join("T17", { on: "2026-11-22" })).rejects.toMatchObject({ code: "studio_full" })
    await join("T17", { on: "2026-11-23" })
    expect((await present()).filter(([, role]) => role === "member")).toHaveLength(12)
  })

  test("leaves the number of trainees apart from that of members", async () => {
    for (let at = 6; at <= 25; at++) await change("S1", { intent: "join", teacherNo: `T${at}`, role: "trainee", joinedOn: TODAY })
    await expect(change("S1", { intent: "join", teacherNo: "T26", role: "trainee", joinedOn: TODAY })).rejects.toMatchObject(
      refusedAs("studio_full", "role", { studioRole: "trainee", most: 20 }),
    )
    await join("T26")
  })

  test("of nobody known, and of a studio that does not exist, is refused", async () => {
    await expect(join("T99")).rejects.toMatchObject(refusedAs("studio_person_unknown", "teacherNo", { teacherNo: "T99" }))
    await expect(join("T6", { to: "S9" })).rejects.toSatisfy(isNotFound)
  })
})

test("a teacher in two studios is shown in both, and both are shown of her", async () => {
  expect((await show("S1")).members.map(({ name }) => name)).toContain("教师二")
  expect((await show("S2")).members.map(({ name }) => name)).toContain("教师二")
  const { studios } = await showPersonStudios({ scope: DISTRICT_SCOPE, teacherNo: "T2", today: TODAY })
  expect(studios.map(({ studioNo, role, isPresent }) => [studioNo, role, isPresent])).toEqual([
    ["S2", "trainee", true],
    ["S1", "member", true],
  ])
  await join("T1", { to: "S2" })
  expect((await showPersonStudios({ scope: DISTRICT_SCOPE, teacherNo: "T1", today: TODAY })).studios).toHaveLength(2)
})

describe("leaving", () => {
  test("before having joined is refused; on that very day it is not", async () => {
    await expect(leave("教师二", "2024-08-31")).rejects.toMatchObject(
      refusedAs("studio_left_before_joined", "leftOn", { name: "教师二", joinedOn: "2024-09-01" }),
    )
    await leave("教师二", "2024-09-01")
  })

  test("twice is refused, and so is a form that saw the membership before it was changed", async () => {
    const seen = await memberId("教师二")
    await leave("教师二", "2026-11-20")
    await expect(leave("教师二", "2026-11-21")).rejects.toMatchObject(refusedAs("studio_left_already", "leftOn", { leftOn: "2026-11-20" }))
    await expect(change("S1", { intent: "leave", memberId: seen, leftOn: TODAY })).rejects.toMatchObject({ code: "changed_meanwhile" })
    expect(await present()).toEqual([["教师一", "leader"]])
  })

  test("of a member of another studio is refused", async () => {
    const other = await memberId("教师二", "S2")
    await expect(change("S1", { intent: "leave", memberId: other, leftOn: TODAY })).rejects.toMatchObject({ code: "changed_meanwhile" })
  })
})

describe("another role", () => {
  const become = async (name: string, role: "leader" | "member" | "trainee", on: string) =>
    change("S1", { intent: "change-role", memberId: await memberId(name), role, from: day(on) })

  test("ends the one so far with its eve, and follows it", async () => {
    await become("教师二", "trainee", "2026-09-01")
    const terms = (await show()).members.filter(({ name }) => name === "教师二")
    expect(terms.map(({ role, joinedOn, leftOn }) => [role, joinedOn, leftOn])).toEqual([
      ["member", "2024-09-01", "2026-08-31"],
      ["trainee", "2026-09-01", null],
    ])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("is refused where it is none, begins with the joining, or makes a second leader", async () => {
    await expect(become("教师二", "member", "2026-09-01")).rejects.toMatchObject({ code: "studio_same_role" })
    await expect(become("教师二", "trainee", "2024-09-01")).rejects.toMatchObject(refusedAs("studio_role_before_joined", "from"))
    await expect(become("教师二", "leader", "2026-09-01")).rejects.toMatchObject(refusedAs("studio_leader_exists", "role"))
    await leave("教师一", "2026-08-31")
    await become("教师二", "leader", "2026-09-01")
    expect(await present()).toEqual([["教师二", "leader"]])
  })
})

test("who leads a studio for the first time has one condition of the highest tier fewer before her", async () => {
  const led = () =>
    rowsOf(
      "select count(*) as n from studio_member where teacher_id = (select id from teacher where teacher_no = 'T7') and role = 'leader'",
    )
  await lead("T7", "2026-11-23", "S2")
  expect(led()).toEqual([{ n: 1 }])
  expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
})
