import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { showPerson } from "~/features/people/show-person.server"
import { changePostings } from "~/features/postings/change-postings.server"
import type { LeavingReason } from "~/features/postings/postings-page"
import { showPostings } from "~/features/postings/show-postings.server"
import type { Actor } from "~/platform/actor"

let database: TestDatabase
let hr: Actor
let second = 0
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
  hr = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const district = { kind: "district", districtId: DISTRICT } as const
type Change = Parameters<typeof changePostings>[0]["change"]
const change = (asked: Change) =>
  changePostings({
    actor: hr,
    teacherNo: "T1",
    change: asked,
    today: TODAY,
    now: `2026-11-23T10:00:${String(++second % 60).padStart(2, "0")}.000Z` as Instant,
  })
const page = () => showPostings({ scope: district, teacherNo: "T1", edit: null, to: "", today: TODAY })
const reasons = async () => (await page()).timeline.map(({ posting: { schoolName, endsOn, closedFor } }) => [schoolName, endsOn, closedFor])
const openId = async () => (await page()).open?.id ?? 0
const lastId = async () => (await page()).timeline[0]?.posting.id ?? 0
const close = async (lastDayOn: string, reason: LeavingReason) =>
  change({ intent: "close", version: await openId(), lastDayOn: civilDate(lastDayOn), reason })
const move = async (startsOn: string) =>
  change({ intent: "move", version: await openId(), schoolCode: SCHOOL_B, startsOn: civilDate(startsOn), postKind: "teacher" })
const correct = async (fromOn: string, untilOn: string | null) =>
  change({
    intent: "correct",
    version: await lastId(),
    fromOn: civilDate(fromOn),
    untilOn: untilOn === null ? null : civilDate(untilOn),
    kind: "teacher",
  })

test("why a posting was closed stands beside its end; a move says no reason, and is none", async () => {
  await close("2026-08-31", "study")
  await move("2026-10-01")
  expect(await reasons()).toEqual([
    ["乙小学", null, null],
    ["甲小学", "2026-08-31", "study"],
  ])
  await close("2026-11-01", "transferred_out")
  expect(await reasons()).toEqual([
    ["乙小学", "2026-11-01", "transferred_out"],
    ["甲小学", "2026-08-31", "study"],
  ])
})

test("it stays with the posting when its days are corrected, and goes when it is opened again or taken back", async () => {
  await close("2026-08-31", "study")
  await correct("2015-10-01", "2026-07-31")
  expect(await reasons()).toEqual([["甲小学", "2026-07-31", "study"]])
  await correct("2015-10-01", null)
  expect(await reasons()).toEqual([["甲小学", null, null]])
  await close("2026-08-30", "retired")
  expect(await reasons()).toEqual([["甲小学", "2026-08-30", "retired"]])
  await move("2026-10-01")
  await change({ intent: "withdraw", version: await openId() })
  expect(await reasons()).toEqual([["甲小学", "2026-08-30", "retired"]])
})

test("it is on the person's page too, but not for whoever may not see her leaves", async () => {
  await close("2026-08-31", "study")
  const seenBy = async (actor: Actor) => {
    const { sections } = await showPerson({
      scope: district,
      actor,
      teacherNo: "T1",
      today: TODAY,
      now: "2026-11-23T10:00:00.000Z" as Instant,
    })
    return sections.flatMap(({ rows }) => rows.map(({ closedFor }) => closedFor)).filter((reason) => reason !== null)
  }
  expect(await seenBy(hr)).toEqual(["study"])
  expect(await seenBy(await anActor({ role: "district_leader" }))).toEqual([])
})

test("however often she was closed and moved, it takes two statements", async () => {
  const none = await countStatements(page)
  await close("2024-08-31", "study")
  const one = await countStatements(page)
  expect(one - none).toBeLessThanOrEqual(1)
  for (const [from, until] of [
    ["2024-10-01", "2024-11-30"],
    ["2025-01-01", "2025-02-28"],
  ] as const) {
    await move(from)
    await close(until, "other")
  }
  expect(await countStatements(page)).toBe(one)
})
