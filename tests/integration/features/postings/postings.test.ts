import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import {
  BASICS,
  DISTRICT,
  importWorkbook,
  POSTING_HEADER,
  rowsOf,
  SCHOOL_A,
  SCHOOL_B,
  TEACHER_HEADER,
  TODAY,
} from "#tests/support/import-workbook"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { changePostings } from "~/features/postings/change-postings.server"
import { showPostings } from "~/features/postings/show-postings.server"
import { refreshDueStandings } from "~/features/standings/refresh-due-standings.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import type { Actor } from "~/platform/actor"
import { isRefusal } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(ESTABLISHED)
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

/** BASICS, its teacher 在编, so that rotation concerns her. */
const ESTABLISHED = { ...BASICS, 教师基本信息: (BASICS.教师基本信息 ?? []).map((row, at) => [...row, at === 0 ? "是否在编" : "是"]) }
const district: Scope = { kind: "district", districtId: DISTRICT }
let second = 0
const nextNow = () => `2026-11-23T10:00:${String(++second % 60).padStart(2, "0")}.000Z` as Instant
type Change = Parameters<typeof changePostings>[0]["change"]
const change = (asked: Change, { teacherNo = "T1", today = TODAY } = {}) =>
  changePostings({ actor, teacherNo, change: asked, today, now: nextNow() })
const page = (edit: number | null = null) => showPostings({ scope: district, teacherNo: "T1", edit, to: "", today: TODAY })
const openId = async () => (await page()).open?.id ?? 0
const periods = async () => (await page()).timeline.map(({ posting: { schoolName, startsOn, endsOn } }) => [schoolName, startsOn, endsOn])
const move = async (schoolCode: string, startsOn: string, more: Partial<Extract<Change, { intent: "move" }>> = {}) =>
  change({ intent: "move", version: await openId(), schoolCode, startsOn: civilDate(startsOn), postKind: "teacher", ...more })
const close = async (lastDayOn: string) =>
  change({ intent: "close", version: await openId(), lastDayOn: civilDate(lastDayOn), reason: "study" })
const correct = (version: number, fromOn: string, untilOn: string | null) =>
  change({ intent: "correct", version, fromOn: civilDate(fromOn), untilOn: untilOn === null ? null : civilDate(untilOn), kind: "teacher" })
const faults = async () => (await verifyStandings({ districtId: DISTRICT })).faults
const listedAt = async () => (await findRosterPerson(district, "T1"))?.schoolName
const audited = () =>
  rowsOf<{ action: string; details: string }>("select action, details from audit_event where action like 'posting.%' order by seq")

describe("a move", () => {
  test("closes the open posting on the eve, moves her on the list and her standings, and is audited before and after", async () => {
    await move(SCHOOL_B, "2026-09-01")
    expect(await periods()).toEqual([
      ["乙小学", "2026-09-01", null],
      ["甲小学", "2015-09-01", "2026-08-31"],
    ])
    expect(await listedAt()).toBe("乙小学")
    expect(await faults()).toEqual([])
    const [event] = audited()
    expect(event?.action).toBe("posting.moved")
    expect(JSON.parse(event?.details ?? "").changes).toMatchObject([
      { before: { startsOn: "2015-09-01", endsOn: null }, after: { endsOn: "2026-08-31", origin: "history" } },
      { before: null, after: { startsOn: "2026-09-01", endsOn: null, postKind: "teacher" } },
    ])
    const due = await explainVerdict({ scope: district, rule: "rotation", teacherNo: "T1", asOf: TODAY, knownAt: null })
    expect(due.outcome).toBe("not_met")
  })

  test("on 29 February ends the one before on the 28th, and on 1 March of a leap year on the 29th", async () => {
    await move(SCHOOL_B, "2024-02-29")
    expect((await periods())[1]).toEqual(["甲小学", "2015-09-01", "2024-02-28"])
    await move(SCHOOL_A, "2024-03-01")
    expect(await periods()).toEqual([
      ["甲小学", "2024-03-01", null],
      ["乙小学", "2024-02-29", "2024-02-29"],
      ["甲小学", "2015-09-01", "2024-02-28"],
    ])
    expect(await faults()).toEqual([])
  })

  test("back to a former school starts a run of its own", async () => {
    await move(SCHOOL_B, "2024-09-01")
    await move(SCHOOL_A, "2026-02-01")
    const due = await explainVerdict({ scope: district, rule: "rotation", teacherNo: "T1", asOf: TODAY, knownAt: null })
    expect(due.figures).toMatchObject({ clockStartsOn: "2026-02-01", yearsAtSchool: 0 })
    expect(await faults()).toEqual([])
  })

  test("may be recorded a year ahead and no day more; until then she stays on the list where she is, and the day itself moves her", async () => {
    await expect(move(SCHOOL_B, "2027-11-24")).rejects.toMatchObject({
      code: "posting_too_far_ahead",
      field: "startsOn",
      params: { latest: "2027-11-23" },
    })
    await move(SCHOOL_B, "2027-11-23")
    expect(await listedAt()).toBe("甲小学")
    expect(await faults()).toEqual([])
    await refreshDueStandings({ districtId: DISTRICT, today: civilDate("2027-11-23"), computedAt: "2027-11-22T16:00:01.000Z" as Instant })
    expect(await listedAt()).toBe("乙小学")
  })

  test("to the same school is none, unless the post changes", async () => {
    await expect(move(SCHOOL_A, "2026-09-01")).rejects.toMatchObject({ code: "posting_same_school", field: "schoolCode" })
    await move(SCHOOL_A, "2026-09-01", { postKind: "vice_principal" })
    expect(await periods()).toHaveLength(2)
  })

  test("to no school, before the present one began, or on its first day is refused with nothing written", async () => {
    await expect(move("2150019999", "2026-09-01")).rejects.toMatchObject({ code: "school_unknown", field: "schoolCode" })
    for (const day of ["2015-08-31", "2015-09-01"])
      await expect(move(SCHOOL_B, day)).rejects.toMatchObject({ code: "posting_before_present", field: "startsOn" })
    expect(await periods()).toEqual([["甲小学", "2015-09-01", null]])
    expect(audited()).toEqual([])
  })

  test("by who saw the posting before somebody else moved her is refused", async () => {
    const version = await openId()
    await move(SCHOOL_B, "2026-09-01")
    await expect(move(SCHOOL_B, "2026-10-01", { version })).rejects.toMatchObject({ code: "changed_meanwhile" })
  })

  test("of somebody who has left is refused until 教师基本信息 says that she is back", async () => {
    await importWorkbook({
      教师基本信息: [
        TEACHER_HEADER,
        ["T1", "张示例", "女", "1985-03-04", SCHOOL_A, "专任教师", "2008-09", "2015-09", "退休", "2026-06-30"],
      ],
    })
    await expect(move(SCHOOL_B, "2026-09-01", { version: 0 })).rejects.toMatchObject({
      code: "posting_after_leaving",
      params: { on: "2026-06-30" },
    })
  })
})

describe("the end of a posting", () => {
  test("is its last day in post; 教师基本信息 stays, and a gap for study leave is named", async () => {
    await importWorkbook({
      请假: [
        ["教师编号", "类型", "开始日期", "结束日期"],
        ["T1", "进修", "2025-09-01", "2026-06-30"],
      ],
    })
    await close("2025-08-31")
    expect((await page()).open).toBeNull()
    expect(rowsOf("select employment_status from teacher_record where superseded_at is null")).toEqual([{ employment_status: null }])
    await move(SCHOOL_A, "2026-07-01")
    const [back] = (await page()).timeline
    expect(back?.seam).toEqual({ kind: "gap", startsOn: "2025-09-01", endsOn: "2026-06-30", days: 303, leaves: ["study"] })
    expect(JSON.parse(audited()[0]?.details ?? "")).toMatchObject({ reason: "study" })
    expect(await faults()).toEqual([])
  })

  test("before its first day is refused; on it, it is a posting of one day", async () => {
    await expect(close("2015-08-31")).rejects.toMatchObject({ code: "posting_ends_before_start", field: "lastDayOn" })
    await close("2015-09-01")
    expect(await periods()).toEqual([["甲小学", "2015-09-01", "2015-09-01"]])
  })
})

describe("a correction", () => {
  test("may not let a posting end on the day another starts: both are days in post", async () => {
    await move(SCHOOL_B, "2026-09-01")
    const former = (await page()).timeline[1]?.posting.id ?? 0
    await expect(correct(former, "2015-09-01", "2026-09-01")).rejects.toMatchObject({
      code: "posting_overlaps_open",
      field: "untilOn",
      params: { school: "乙小学", from: "2026-09-01" },
    })
    await expect(correct(former, "2015-09-01", null)).rejects.toMatchObject({ code: "posting_two_open", field: "untilOn" })
    await correct(former, "2015-09-01", "2026-08-30")
    expect((await page()).timeline[0]?.seam).toMatchObject({ kind: "gap", days: 1, startsOn: "2026-08-31" })
    const present = (await page()).timeline[0]?.posting.id ?? 0
    await expect(correct(present, "2026-08-30", null)).rejects.toMatchObject({
      code: "posting_overlaps",
      field: "fromOn",
      params: { school: "甲小学", from: "2015-09-01", to: "2026-08-30" },
    })
    expect(await faults()).toEqual([])
  })

  test("by the second of two officers is refused; she is shown what stands, and may save on top of it", async () => {
    const shown = await openId()
    await correct(shown, "2016-09-01", null)
    await expect(correct(shown, "2017-09-01", null)).rejects.toMatchObject({ code: "changed_meanwhile" })
    const theirs = (await page(shown)).editing
    expect(theirs).toMatchObject({ startsOn: "2016-09-01" })
    await correct(theirs?.id ?? 0, "2017-09-01", null)
    expect(await periods()).toEqual([["甲小学", "2017-09-01", null]])
  })

  test("that changes nothing, and one of a posting that is not hers, are refused", async () => {
    await expect(correct(await openId(), "2015-09-01", null)).rejects.toMatchObject({ code: "posting_unchanged" })
    await importWorkbook({
      教师基本信息: [TEACHER_HEADER, ["T2", "李示例", "男", "1985-03-04", SCHOOL_B, "专任教师", "2008-09", "2015-09", null, null]],
    })
    const [other] = rowsOf<{ id: number }>("select p.id from posting p join teacher t on t.id = p.teacher_id where t.teacher_no = 'T2'")
    await expect(correct(other?.id ?? 0, "2016-09-01", null)).rejects.toMatchObject({ code: "changed_meanwhile" })
  })
})

describe("a posting taken back", () => {
  test("reopens the one before where the move never was, and what was known then is known still", async () => {
    await move(SCHOOL_B, "2026-09-01")
    const moved = (await page()).open?.id ?? 0
    expect((await page(moved)).reopens).toMatchObject({ schoolName: "甲小学" })
    await change({ intent: "withdraw", version: moved, reopen: "yes" })
    expect(await periods()).toEqual([["甲小学", "2015-09-01", null]])
    expect(await listedAt()).toBe("甲小学")
    expect((await page(moved)).isEditingGone).toBe(true)
    expect(await faults()).toEqual([])
  })

  test("is refused where it is the only one: nobody would find her again", async () => {
    await expect(change({ intent: "withdraw", version: await openId() })).rejects.toMatchObject({ code: "posting_only_one" })
  })
})

test("the workbook of 教师基本信息 brought again does not undo what a form recorded", async () => {
  await move(SCHOOL_B, "2026-09-01")
  const again = await importWorkbook(ESTABLISHED)
  expect(again.faults).toEqual([])
  expect(await periods()).toEqual([
    ["乙小学", "2026-09-01", null],
    ["甲小学", "2015-09-01", "2026-08-31"],
  ])
})

test("a timeline imported from 任教履历 names its rows", async () => {
  await importWorkbook({ 任教履历: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09-01", "2015-08-31", "专任教师"]] })
  const { timeline } = await page()
  expect(timeline.map(({ seam }) => seam)).toEqual([null, null])
  expect(timeline[1]?.posting).toMatchObject({ origin: "history", source: { kind: "import", row: 2 } })
  expect(timeline[0]?.posting.origin).toBe("profile")
})

test("nobody but HR writes postings, and nobody's are written whom she does not reach", async () => {
  const administrator = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
  const asked = { intent: "close", version: await openId(), lastDayOn: TODAY, reason: "other" } as const
  await expect(changePostings({ actor: administrator, teacherNo: "T1", change: asked, today: TODAY, now: nextNow() })).rejects.toThrow(
    "denied",
  )
  await expect(change(asked, { teacherNo: "T9" })).rejects.toThrow("not found")
  await expect(showPostings({ scope: district, teacherNo: "T9", edit: null, to: "", today: TODAY })).rejects.toThrow("not found")
})

test("whatever is recorded or refused, in whatever order, no two postings share a day, one at most is open, and the standings follow", async () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(civilDate("2024-02-20"), days))
  const step = fc.oneof(
    fc.record({ kind: fc.constant("move"), school: fc.constantFrom(SCHOOL_A, SCHOOL_B), day, until: day, at: fc.nat(4) }),
    fc.record({ kind: fc.constantFrom("close", "correct", "withdraw"), school: fc.constant(SCHOOL_A), day, until: day, at: fc.nat(4) }),
  )
  const run = async ({ kind, school, day: on, until, at }: { kind: string; school: string; day: string; until: string; at: number }) => {
    const { timeline } = await page()
    const chosen = timeline[at % timeline.length]?.posting.id ?? 0
    if (kind === "move") await move(school, on)
    else if (kind === "close") await close(on)
    else if (kind === "correct") await correct(chosen, on, at % 2 === 0 ? null : until)
    else await change({ intent: "withdraw", version: chosen, ...(at % 2 === 0 && { reopen: "yes" as const }) })
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      for (const asked of steps) await run(asked).catch((error) => expect(isRefusal(error)).toBe(true))
      const { timeline } = await page()
      expect(timeline.length).toBeGreaterThan(0)
      expect(timeline.filter(({ seam }) => seam?.kind === "overlap")).toEqual([])
      expect(timeline.filter(({ posting }) => posting.endsOn === null).length).toBeLessThanOrEqual(1)
      expect(await faults()).toEqual([])
    }),
    { numRuns: 12 },
  )
})
