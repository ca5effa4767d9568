import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, rowsOf, SCHOOL_A, TEACHER_HEADER, TODAY } from "#tests/support/import-workbook"
import { aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { changeCalendar } from "~/features/training/resources/change-calendar.server"
import { changeTrainer } from "~/features/training/resources/change-trainer.server"
import { changeVenue } from "~/features/training/resources/change-venue.server"
import { readDays } from "~/features/training/resources/read-days"
import type { VenueInput } from "~/features/training/resources/resource-input"
import { showCalendar } from "~/features/training/resources/show-calendar.server"
import { showTrainers } from "~/features/training/resources/show-trainers.server"
import { showVenues } from "~/features/training/resources/show-venues.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  const left = ["T2", "李示例", "男", "1980-03-04", SCHOOL_A, "专任教师", "2005-09", "2015-09", "离职", "2026-06-30"]
  await importWorkbook({ ...BASICS, 教师基本信息: [...(BASICS.教师基本信息 ?? [TEACHER_HEADER]), left] })
  actor = await anActor({ role: "scheduler" })
})
afterEach(() => database.close())

const SCOPE: Scope = { kind: "district", districtId: DISTRICT }
const code = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => refusalsIn(error)?.[0]?.code ?? error,
  )
const VENUE: VenueInput = {
  ...{ name: "一号教室", site: "进修学院", schoolCode: SCHOOL_A, capacity: 40, equipment: ["投影"], opensMinute: 480, closesMinute: 1260 },
}

describe("a venue", () => {
  const changing = (venueId: number, version: number, venue: Partial<VenueInput> | null, state: "active" | "archived" | null = null) =>
    changeVenue({ actor, venueId, version, venue: venue && { ...VENUE, ...venue }, state, today: TODAY, now: NOW })

  test("is shown with its school, hours and what is to be held in it", async () => {
    const venueId = await aVenue(VENUE)
    await aRun({ sessions: [{ venueId }] })
    const { venues } = await showVenues({ scope: SCOPE, today: TODAY })
    expect(venues).toMatchObject([{ id: venueId, schoolName: "甲小学", opens: "08:00", closes: "21:00", coming: 1, isArchived: false }])
  })

  test("cannot shut before it opens, have a name twice at a site, or be of a school that is none", async () => {
    await aVenue(VENUE)
    expect(await code(aVenue(VENUE))).toBe("venue_exists")
    expect(await code(aVenue({ ...VENUE, site: "北区" }))).toBeNull()
    expect(await code(aVenue({ ...VENUE, name: "二号", opensMinute: 540, closesMinute: 540 }))).toBe("venue_closes_before_opening")
    expect(await code(aVenue({ ...VENUE, name: "三号", schoolCode: "1" }))).toBe("venue_school_unknown")
    const other = await aVenue({ ...VENUE, name: "四号" })
    expect(await code(changing(other, 1, {}))).toBe("venue_exists")
  })

  test("in which something is to be held is not made too small, shut too early or taken out of use", async () => {
    const venueId = await aVenue(VENUE)
    await aRun({ sessions: [{ venueId, startsMinute: 540, endsMinute: 720 }] })
    expect(await code(changing(venueId, 1, { capacity: 29 }))).toBe("venue_too_small")
    expect(await code(changing(venueId, 1, { closesMinute: 719 }))).toBe("venue_too_small")
    expect(await code(changing(venueId, 1, { opensMinute: 541 }))).toBe("venue_too_small")
    expect(await code(changing(venueId, 1, null, "archived"))).toBe("venue_is_used")
    expect(await code(changing(venueId, 1, { capacity: 30, opensMinute: 540, closesMinute: 720 }))).toBeNull()
    expect(await code(changing(venueId, 1, {}))).toBe("changed_meanwhile")
    await expect(changing(999, 1, {})).rejects.toSatisfy(isNotFound)
    const leader = await anActor({ role: "district_leader" })
    const asLeader = changeVenue({ actor: leader, venueId, version: 2, venue: VENUE, state: null, today: TODAY, now: NOW })
    await expect(asLeader).rejects.toThrow("denied")
  })

  test("out of use takes no session, and can come back", async () => {
    const venueId = await aVenue(VENUE)
    await changing(venueId, 1, null, "archived")
    expect(await code(aRun({ sessions: [{ venueId }] }))).toBe("session_venue_gone")
    await changing(venueId, 2, null, "active")
    expect(await code(aRun({ sessions: [{ venueId }] }))).toBeNull()
  })
})

describe("a trainer", () => {
  const own = (teacherNo: string) => aTrainer({ source: "own", teacherNo, expertise: "" })

  test("of the district's own is entered by her number, with the name and school on record", async () => {
    await own("T1")
    const { trainers } = await showTrainers({ scope: SCOPE, today: TODAY })
    expect(trainers).toMatchObject([{ name: "张示例", organisation: "甲小学", teacherNo: "T1", source: "own", coming: 0 }])
    expect(await code(own("T1"))).toBe("trainer_exists")
    expect(await code(own("T9"))).toBe("trainer_person_unknown")
    expect(await code(own("T2"))).toBe("trainer_not_in_post")
  })

  test("who is to teach yet is not taken out of use; who is out is not asked", async () => {
    const trainerId = await aTrainer()
    const { number } = await aRun({ sessions: [{ trainerIds: [trainerId] }] })
    const archive = (version: number) =>
      changeTrainer({ actor, trainerId, version, expertise: null, state: "archived", today: TODAY, now: NOW })
    const refused = await archive(1).catch(refusalsIn)
    expect(refused).toMatchObject([{ code: "trainer_is_used", params: { run: number, on: SATURDAY } }])
    const idle = await aTrainer()
    await changeTrainer({ actor, trainerId: idle, version: 1, expertise: "评价", state: "archived", today: TODAY, now: NOW })
    expect(await code(aRun({ sessions: [{ trainerIds: [idle] }] }))).toBe("session_trainer_gone")
    expect(await code(changeTrainer({ actor, trainerId: idle, version: 1, expertise: "", state: null, today: TODAY, now: NOW }))).toBe(
      "changed_meanwhile",
    )
  })
})

describe("the college's calendar", () => {
  const paste = (text: string) => changeCalendar({ actor, change: { intent: "paste", text }, today: TODAY })

  test("takes rows as they are pasted, writes over what it had, and lets go of a day", async () => {
    await paste("2026-10-01\t放假\t国庆节\n2026/10/10，调休，国庆节调休\n\n2026年6月7日 考试 高考 第一天")
    await paste("2026-10-10 放假 换了")
    const days = async () =>
      (await showCalendar({ scope: SCOPE, year: 2026, today: TODAY })).days.map(({ on, kind, name }) => [on, kind, name])
    expect(await days()).toEqual([
      ["2026-06-07", "exam", "高考 第一天"],
      ["2026-10-01", "holiday", "国庆节"],
      ["2026-10-10", "holiday", "换了"],
    ])
    const remove = (on: string) => changeCalendar({ actor, change: { intent: "remove", on: civilDate(on) }, today: TODAY })
    expect([(await remove("2026-10-10")).days, (await remove("2026-10-10")).days]).toEqual([1, 0])
    expect(await days()).toHaveLength(2)
    expect(rowsOf("select 1 from audit_event where action like 'calendar.%'")).toHaveLength(3)
  })

  test("refuses every line that says no day, kind or name, by its number, and writes none", async () => {
    const refused = await paste("2026-02-30 放假 x\n2026-03-01 停电 x\n2026-03-02 放假\n2026-03-03 放假 a\n2026-03-03 考试 b").catch(
      refusalsIn,
    )
    expect((refused as NonNullable<ReturnType<typeof refusalsIn>>).map((each) => [each.code, each.row])).toEqual([
      ["calendar_no_date", 1],
      ["calendar_no_kind", 2],
      ["calendar_no_name", 3],
      ["calendar_day_twice", 5],
    ])
    expect(rowsOf("select 1 from calendar_day")).toHaveLength(0)
    expect(await code(paste("  \n "))).toBe("required")
    expect(readDays("2026-03-03 放假 a\n".repeat(401)).faults.at(-1)).toEqual({ row: 401, code: "calendar_too_many" })
  })

  test("tells which sessions stand on a day that is shut now, and refuses new ones there", async () => {
    const { number } = await aRun()
    const shut = await changeCalendar({ actor, change: { intent: "add", day: { on: SATURDAY, kind: "exam", name: "统考" } }, today: TODAY })
    expect(shut.standing).toEqual([{ runNumber: number, on: SATURDAY }])
    expect(await code(aRun())).toBe("session_exam_day")
    const work = await changeCalendar({
      actor,
      change: { intent: "add", day: { on: SATURDAY, kind: "workday", name: "调休" } },
      today: TODAY,
    })
    expect(work.standing).toEqual([])
  })
})

test("pages of resources ask the same number of statements for ten as for a hundred", async () => {
  const both = async () => {
    await showVenues({ scope: SCOPE, today: TODAY })
    await showTrainers({ scope: SCOPE, today: TODAY })
  }
  for (let at = 0; at < 10; at += 1) await Promise.all([aVenue(), aTrainer()])
  await both()
  const few = await countStatements(both)
  for (let at = 0; at < 90; at += 1) await Promise.all([aVenue(), aTrainer()])
  expect(await countStatements(both)).toBe(few)
})
