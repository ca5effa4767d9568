import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { closeSeason } from "~/features/rotation-season/close-season.server"
import { openSeason } from "~/features/rotation-season/open-season.server"
import { seasonProposal } from "~/features/rotation-season/season-proposal"
import { showSeasons } from "~/features/rotation-season/show-seasons.server"
import { factsDigest } from "~/features/standings/keep-verdict.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { DATES, district, importPeople, nextNow, open, states, theMember, theSeason } from "./season-district"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importPeople()
  hr = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const on = civilDate

describe("opening a season", () => {
  test("lists exactly those due on the day of the draw, at their schools, and says so in the audit", async () => {
    expect(await open(hr)).toEqual({ drawn: 4 })
    expect(await states()).toEqual({ A1: "listed", A2: "listed", A3: "listed", B1: "listed" })
    expect((await theMember("B1")).originName).toBe("乙小学")
    expect(await theSeason()).toMatchObject({ state: "nominating", version: 1, drawnOn: "2025-08-31" })
    const [event] = rowsOf<{ key: string; details: string }>(
      "select subject_key as key, details from audit_event where action = 'season.opened'",
    )
    expect(event?.key).toBe("2025")
    expect(JSON.parse(event?.details ?? "")).toMatchObject({ drawn: 4, drawnOn: "2025-08-31", startsOn: "2025-09-01" })
  })

  test.each([
    ["2025-08-01", true],
    ["2025-07-31", false],
  ])("six full years on %s: %s", async (drawnOn, isListed) => {
    await open(hr, { drawnOn: on(drawnOn) })
    expect("A3" in (await states())).toBe(isListed)
  })

  test("keeps each verdict under its own number, and it is reached again from what was known then", async () => {
    await open(hr)
    const member = await theMember("A1")
    const [kept] = await listKeptVerdicts([member.keptVerdictId ?? 0])
    if (kept === undefined) throw new Error("nothing was kept")
    const [known] = await listTeacherFacts({ districtId: DISTRICT, teacherIds: [member.teacherId], knownAt: kept.knownAt })
    if (known === undefined) throw new Error("nobody is known")
    const packs = await policyPacks({ districtId: DISTRICT, knownAt: kept.knownAt })
    const again = evaluateRule("rotation", { facts: known.facts, packs, asOf: kept.asOfOn })
    expect(canonicalJson(again as unknown as Json)).toBe(kept.verdict)
    expect(factsDigest(known.facts)).toBe(kept.factsDigest)
    expect(kept).toMatchObject({ outcome: "met", purpose: "rotation_season", madeBy: hr.accountId, asOfOn: "2025-08-31" })
    expect(rowsOf<{ number: string }>("select number from kept_verdict order by id").map(({ number }) => number)).toEqual(
      [1, 2, 3, 4].map((at) => `HY2026-00000${at}`),
    )
  })

  test("draws from what is recorded although the clock has gone back since, and the verdicts are reached again", async () => {
    expect(await openSeason({ actor: hr, today: TODAY, now: "2026-11-01T00:00:00.000Z" as Instant, ...DATES })).toEqual({ drawn: 4 })
    const { keptVerdictId, teacherId } = await theMember("A1")
    const [kept] = await listKeptVerdicts([keptVerdictId ?? 0])
    const [known] = await listTeacherFacts({ districtId: DISTRICT, teacherIds: [teacherId], knownAt: kept?.knownAt ?? null })
    expect(known && factsDigest(known.facts)).toBe(kept?.factsDigest)
  })

  test("in a second year goes on with the numbers", async () => {
    await open(hr)
    await open(hr, {
      schoolYear: 2026,
      drawnOn: on("2026-08-31"),
      nominateByOn: on("2026-09-01"),
      startsOn: on("2026-09-01"),
      endsOn: on("2027-08-31"),
    })
    const numbers = rowsOf<{ number: string }>("select number from kept_verdict order by id").map(({ number }) => number)
    expect(numbers[4]).toBe("HY2026-000005")
    expect(new Set(numbers).size).toBe(numbers.length)
    const page = await showSeasons({ scope: district, actor: hr, today: TODAY })
    expect(page.seasons.map(({ schoolYear, people }) => [schoolYear, people])).toEqual([
      [2026, 5],
      [2025, 4],
    ])
    expect(page.proposal?.schoolYear).toBe(2027)
  })

  test("with nobody due is open and empty", async () => {
    expect(await open(hr, { drawnOn: on("2021-08-31") })).toEqual({ drawn: 0 })
  })

  test("is the office's alone", async () => {
    const school = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
    await expect(open(school)).rejects.toThrow("denied")
    await expect(open({ ...hr, role: "district_leader" })).rejects.toThrow("denied")
  })
})

describe("what stands against it is refused by its field, with nothing written", () => {
  const refusals: [string, Parameters<typeof open>[1], string, string][] = [
    ["the draw is still to come", { drawnOn: on("2026-11-24") }, "season_drawn_later", "drawnOn"],
    ["no policy was in force", { drawnOn: on("2020-12-31") }, "season_no_policy", "drawnOn"],
    ["nominations end before the draw", { nominateByOn: on("2025-08-30") }, "season_nominations_before_draw", "nominateByOn"],
    ["it begins before nominations end", { nominateByOn: on("2025-09-02") }, "season_starts_before_nominations", "startsOn"],
    ["it begins after the year", { startsOn: on("2026-09-01"), endsOn: on("2027-08-31") }, "season_starts_outside_year", "startsOn"],
    ["it ends before it begins", { endsOn: on("2025-08-31") }, "season_ends_before_start", "endsOn"],
    ["it ends the day it begins", { endsOn: on("2025-09-01") }, "season_ends_before_start", "endsOn"],
    ["a day less than counts", { endsOn: on("2026-08-30") }, "season_too_short", "endsOn"],
  ]
  test.each(refusals)("%s", async (_, given, code, field) => {
    await expect(open(hr, given)).rejects.toMatchObject({ code, field })
    expect(rowsOf("select id from rotation_season")).toEqual([])
    expect(rowsOf("select id from kept_verdict")).toEqual([])
  })

  test("too short is taken where it is meant, and the season says so", async () => {
    await open(hr, { endsOn: on("2026-08-30"), acceptShort: true })
    const { seasons } = await showSeasons({ scope: district, actor: hr, today: TODAY })
    expect(seasons[0]).toMatchObject({ months: 11, creditMonths: 12 })
  })

  test("a second season of the year", async () => {
    await open(hr)
    await expect(open(hr)).rejects.toMatchObject({ code: "season_exists", field: "schoolYear" })
    expect(rowsOf("select id from rotation_season_member")).toHaveLength(4)
  })

  test("two at the same moment: one opens it", async () => {
    const both = await Promise.allSettled([open(hr), open(hr)])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(rowsOf("select id from rotation_season_member")).toHaveLength(4)
  })
})

test("closing names who is left", async () => {
  await open(hr)
  const { version } = await theSeason()
  const close = closeSeason({ actor: hr, schoolYear: DATES.schoolYear, version, now: nextNow() })
  await expect(close).rejects.toMatchObject({ code: "season_people_left", params: { left: 4, names: "王一、王二、王三、李一" } })
})

test("what is proposed is in order and long enough, whatever the day", () => {
  for (const today of ["2026-01-01", "2026-06-15", "2026-08-31", "2026-09-01", "2026-11-23", "2026-12-31"]) {
    const { drawnOn, nominateByOn, startsOn, endsOn, schoolYear } = seasonProposal({ today: on(today), taken: [], creditMonths: 12 })
    expect([drawnOn, nominateByOn, startsOn, endsOn]).toEqual([drawnOn, nominateByOn, startsOn, endsOn].sort())
    expect(schoolYear).toBe(2026)
    expect(drawnOn <= today).toBe(true)
  }
  expect(seasonProposal({ today: on("2026-06-15"), taken: [], creditMonths: 12 })).toMatchObject({
    drawnOn: "2026-06-15",
    startsOn: "2026-09-01",
    endsOn: "2027-08-31",
  })
  expect(seasonProposal({ today: on("2026-11-23"), taken: [2026], creditMonths: 12 }).schoolYear).toBe(2027)
})

test("drawing takes as many statements for a hundred due as for ten, a page", async () => {
  const count = async (people: number, year: number) => {
    const some = Array.from({ length: people }, (_, at) => ({ no: `N${String(at).padStart(3, "0")}` }))
    await importPeople({}, some)
    const given = {
      schoolYear: year,
      drawnOn: on(`${year}-08-31`),
      nominateByOn: on(`${year}-09-01`),
      startsOn: on(`${year}-09-01`),
      endsOn: on(`${year + 1}-08-31`),
    }
    return countStatements(() => open(hr, given))
  }
  const few = await count(10, 2023)
  const many = await count(90, 2024)
  expect(many).toBe(few)
})
