import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { beginAssigning } from "~/features/rotation-season/begin-assigning.server"
import { changeMember } from "~/features/rotation-season/change-member.server"
import { exportSeason } from "~/features/rotation-season/export-season.server"
import { listLetters } from "~/features/rotation-season/list-letters.server"
import { nameVolunteer } from "~/features/rotation-season/name-volunteer.server"
import { peopleNeeded } from "~/features/rotation-season/ratio-distance"
import type { MemberForm } from "~/features/rotation-season/season.schema"
import type { BoardFilter, SeasonBoard } from "~/features/rotation-season/season-page"
import { showLetter } from "~/features/rotation-season/show-letter.server"
import { showMember } from "~/features/rotation-season/show-member.server"
import { showSeason } from "~/features/rotation-season/show-season.server"
import { showSeasons } from "~/features/rotation-season/show-seasons.server"
import { stageMatches } from "~/features/rotation-season/stage-match"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Scope } from "~/platform/scope"
import { exportHeader, exportLine } from "~/routes/rotation/parts/export-line"
import { letterText } from "~/routes/rotation/parts/letter-text"
import { DATES, district, importPeople, nextNow, open, PEOPLE, SCHOOL_C, theMember, theSeason, YEAR } from "./season-district"

let database: TestDatabase
let hr: Actor
let schoolA: Actor
beforeEach(async () => {
  database = await aDatabase()
  hr = await anActor({ role: "hr_officer" })
  schoolA = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
})
afterEach(() => database.close())

const ofSchoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const all: BoardFilter = { q: "", school: "", subject: "", state: "" }
const some = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    no: `N${String(at).padStart(3, "0")}`,
    school: at % 3 === 0 ? SCHOOL_B : SCHOOL_A,
    subject: at % 2 === 0 ? "语文" : "数学",
  }))

interface Asking {
  readonly scope?: Scope
  readonly actor?: Actor
  readonly after?: string | null
  readonly before?: string | null
}
function board(filter: Partial<BoardFilter> = {}, asking: Asking = {}): Promise<SeasonBoard> {
  const { scope = district, actor = hr, after = null, before = null } = asking
  return showSeason({ scope, actor, schoolYear: YEAR, filter: { ...all, ...filter }, after, before, today: TODAY })
}
async function step(no: string, form: object) {
  const { id: memberId, version } = await theMember(no)
  const whole = { version, ...form } as unknown as MemberForm
  await changeMember({ actor: hr, by: "season.run", schoolYear: YEAR, memberId, form: whole, today: TODAY, now: nextNow() })
}
const toB = { intent: "assign", host: SCHOOL_B, kind: "periodic", movesPersonnel: "no", startsOn: DATES.startsOn, endsOn: DATES.endsOn }
async function assign(...numbers: string[]) {
  for (const no of numbers) await step(no, { intent: "nominate" })
  const { version, state } = await theSeason()
  if (state === "nominating") await beginAssigning({ actor: hr, schoolYear: YEAR, version, now: nextNow() })
  for (const no of numbers) await step(no, toB)
}

describe("the board", () => {
  test("goes through everybody once, in the order of the steps, forwards and back again", async () => {
    await importPeople({}, some(123))
    await open(hr)
    for (const no of ["N007", "N050", "N122"]) await step(no, { intent: "nominate" })
    await step("N001", { intent: "hold-back", reason: "毕业班" })
    const pages = [await board()]
    for (let page = pages[0]; page?.next != null; pages.push(page)) page = await board({}, { after: page.next })
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 23])
    const numbers = pages.flatMap(({ rows }) => rows.map(({ teacherNo }) => teacherNo))
    expect(new Set(numbers).size).toBe(123)
    expect(numbers.slice(-4)).toEqual(["N007", "N050", "N122", "N001"].sort((a, b) => numbers.indexOf(a) - numbers.indexOf(b)))
    const back = [pages[2]!]
    for (let page = back[0]; page?.previous != null; back.unshift(page)) page = await board({}, { before: page.previous })
    expect(back.map(({ rows }) => rows)).toEqual(pages.map(({ rows }) => rows))
    expect((await board({}, { after: "%%%" })).rows).toEqual(pages[0]?.rows)
  })

  test("narrows by school, subject, state and words, with exact counts", async () => {
    await importPeople({}, some(30))
    await open(hr)
    await step("N001", { intent: "nominate" })
    expect(await board({ school: SCHOOL_B })).toMatchObject({ total: 10 })
    expect(await board({ subject: "数学" })).toMatchObject({ total: 15, subjects: ["数学", "语文"] })
    expect(await board({ state: "nominated" })).toMatchObject({ total: 1, byState: { listed: 29, nominated: 1 } })
    expect((await board({ q: "N012" })).rows.map(({ teacherNo }) => teacherNo)).toEqual(["N012"])
    expect(await board({ school: "nowhere" })).toMatchObject({ total: 0, rows: [], counts: { listed: 29, nominated: 1 } })
  })

  test("of a school knows no other's people, and no shares of the district", async () => {
    await importPeople()
    await open(hr)
    const page = await board({}, { scope: ofSchoolA, actor: schoolA })
    expect(page).toMatchObject({ total: 3, ratios: null, schools: null, schoolName: "甲小学", mayRun: false, mayNominate: true })
    expect(await board({ school: SCHOOL_B }, { scope: ofSchoolA, actor: schoolA })).toMatchObject({ total: 0 })
    const { id: memberId } = await theMember("B1")
    const asked = { scope: ofSchoolA, actor: schoolA, schoolYear: YEAR, memberId, today: TODAY }
    await expect(showMember(asked)).rejects.toThrow("not found")
    await expect(showLetter(asked)).rejects.toThrow("not found")
    await expect(showSeason({ ...asked, filter: all, schoolYear: 2019, after: null, before: null })).rejects.toThrow("not found")
  })

  test("and all that is read take as many statements for a hundred people as for ten", async () => {
    await importPeople({}, some(100))
    await open(hr)
    const count = async () => {
      const { id: memberId } = await theMember("N001")
      const asked = { scope: district, actor: hr, schoolYear: YEAR, memberId, today: TODAY }
      return [
        await countStatements(() => board()),
        await countStatements(() => board({ q: "N0", state: "assigned" })),
        await countStatements(() => board({}, { scope: ofSchoolA, actor: schoolA })),
        await countStatements(() => showSeasons({ scope: district, actor: hr, today: TODAY })),
        await countStatements(() => showMember(asked)),
        await countStatements(() => listLetters({ scope: district, schoolYear: YEAR, after: 0 })),
      ]
    }
    await assign("N001")
    const one = await count()
    await assign(
      ...some(40)
        .slice(2)
        .map(({ no }) => no)
        .filter((_, at) => at % 3 !== 1),
    )
    expect(await count()).toEqual(one)
    expect(Math.max(...one)).toBeLessThanOrEqual(30)
  })
})

describe("one person", () => {
  const show = async (no: string, asking: { scope?: Scope; actor?: Actor } = {}) => {
    const { id: memberId } = await theMember(no)
    return showMember({ scope: district, actor: hr, schoolYear: YEAR, memberId, today: TODAY, ...asking })
  }

  test("has her verdict as it was kept, her steps in order, and whose the next one is", async () => {
    await importPeople()
    await open(hr)
    expect(await show("A1")).toMatchObject({
      verdict: { outcome: "met" },
      verdictNumber: "HY2026-000001",
      member: { next: "school_nominates" },
    })
    await assign("A1")
    const page = await show("A1")
    expect(page.steps.map(({ action }) => action)).toEqual(["season.opened", "season.member.nominated", "season.member.assigned"])
    expect(page).toMatchObject({ months: 12, member: { next: "office_starts", hostName: "乙小学" } })
    expect(Object.keys(page.clauses)).toEqual(["rotation.years"])
  })

  test("sees beside each school the stage, and the people now and after every assignment and hers", async () => {
    await importPeople()
    await open(hr)
    await assign("A2")
    await step("A1", { intent: "nominate" })
    const { choices } = await show("A1")
    expect(choices?.origin).toMatchObject({ name: "甲小学", all: { now: 5, after: 3 }, alike: { now: 4, after: 3 } })
    expect(choices?.hosts).toEqual([
      { code: SCHOOL_B, name: "乙小学", stageMatches: true, isPublic: true, all: { now: 1, after: 3 }, alike: { now: 1, after: 2 } },
      { code: SCHOOL_C, name: "丙中学", stageMatches: false, isPublic: true, all: { now: 0, after: 1 }, alike: { now: 0, after: 1 } },
    ])
    await step("A1", toB)
    const again = await show("A1")
    expect(again.choices?.origin).toMatchObject({ all: { now: 5, after: 3 } })
    expect(again.choices?.hosts).toMatchObject([{ all: { after: 3 } }, { all: { after: 1 } }])
  })

  test("and what the shares would be with her", async () => {
    await importPeople()
    await open(hr)
    await assign("A2")
    await step("A1", { intent: "nominate" })
    const shares = (await show("A1")).ratios?.map(({ planned, withHer }) => [planned.numerator, withHer?.numerator, withHer?.denominator])
    expect(shares).toEqual([
      [1, 2, 4],
      [0, 1, 2],
    ])
  })

  test("an exemption by age is told to the office, and to nobody who may not know ages", async () => {
    await importPeople()
    await open(hr)
    const named = { actor: schoolA, schoolYear: YEAR, teacherNo: "A5", reason: "自愿", acceptExempt: true, today: TODAY, now: nextNow() }
    await nameVolunteer(named)
    expect((await show("A5")).verdict).toMatchObject({ outcome: "exempt" })
    const leader = await anActor({ role: "district_leader" })
    for (const asking of [{ scope: ofSchoolA, actor: schoolA }, { actor: leader }]) {
      const page = await show("A5", asking)
      expect(page).toMatchObject({ verdict: null, verdictNumber: "HY2026-000005", mayRun: false, choices: null })
      expect(JSON.stringify(page)).not.toMatch(/rotation\.summary\.age|1970/)
    }
  })
})

describe("on paper and as a file", () => {
  test("a letter names who, from where, where to and when; without a host school there is none", async () => {
    await importPeople()
    await open(hr)
    const { id: memberId } = await theMember("A1")
    await expect(showLetter({ scope: district, schoolYear: YEAR, memberId })).rejects.toThrow("not found")
    setClock("2026-11-23T17:30:00Z") // past midnight in the district
    await assign("A1")
    setClock(null)
    const text = letterText(await showLetter({ scope: district, schoolYear: YEAR, memberId }), translatorFor("zh-CN"))
    expect(text).toMatchObject({ title: "教师交流轮岗通知书", to: "王一老师：", day: "2026年11月24日" })
    expect(text.rows.map(({ value }) => value)).toEqual([
      ...["王一", "A1", "小学 · 语文", "甲小学", "乙小学", "定期交流", "保留在原学校", "2025年9月1日至2026年8月31日（12个月）"],
    ])
    expect(JSON.stringify(text)).not.toMatch(/\{\w+\}/)
  })

  test("letters come a part at a time, each once", async () => {
    await importPeople({}, some(90))
    await open(hr)
    const numbers = some(90)
      .filter(({ school }) => school === SCHOOL_A)
      .map(({ no }) => no)
    await assign(...numbers)
    const first = await listLetters({ scope: district, schoolYear: YEAR, after: 0 })
    const second = await listLetters({ scope: district, schoolYear: YEAR, after: first.next ?? 0 })
    expect([first.letters.length, second.letters.length, second.next]).toEqual([50, 10, null])
    expect(new Set([...first.letters, ...second.letters].map(({ number }) => number)).size).toBe(60)
  })

  test("the list holds everybody of the filter over many parts, with the reasons, and that it left is in the audit first", async () => {
    await importPeople({}, [...some(120), ...PEOPLE])
    await open(hr)
    await step("N001", { intent: "hold-back", reason: "毕业班" })
    const translator = translatorFor("zh-CN")
    const lines: (string | number | null)[][] = []
    for await (const member of await exportSeason({ scope: district, actor: hr, schoolYear: YEAR, filter: all }))
      lines.push(exportLine(member, translator))
    expect(new Set(lines.map((line) => line[1])).size).toBe(124)
    expect(lines[0]).toHaveLength(exportHeader(translator).length)
    const held = lines.find((line) => line[1] === "N001")
    expect(held).toMatchObject({ 6: "应交流", 7: "本年暂缓", 8: "毕业班" })
    expect(held?.[10]).toMatch(/^在校年限自2015-09-01起算已满/)
    const [event] = rowsOf<{ details: string }>("select details from audit_event where action = 'season.exported'")
    expect(JSON.parse(event?.details ?? "")).toEqual({ filter: { ...all }, rows: 124 })
  })
})

describe("the distance to a target", () => {
  const figures = fc.record({
    id: fc.constantFrom("share" as const, "backbone" as const),
    numerator: fc.nat(500),
    denominator: fc.integer({ min: 1, max: 1000 }),
    targetPercent: fc.integer({ min: 1, max: 99 }),
  })

  test("is the least number of people that reaches it", () => {
    fc.assert(
      fc.property(figures, ({ id, numerator, denominator, targetPercent }) => {
        fc.pre(id === "share" || numerator <= denominator)
        const needed = peopleNeeded({ id, numerator, denominator, targetPercent })
        const reached = (more: number) => (numerator + more) * 100 >= targetPercent * (denominator + (id === "backbone" ? more : 0))
        expect(needed).not.toBeNull()
        expect(reached(needed ?? 0)).toBe(true)
        if (needed !== 0) expect(reached((needed ?? 0) - 1)).toBe(false)
      }),
    )
  })

  test("cannot be said where nobody is in the denominator", () => {
    expect(peopleNeeded({ id: "share", numerator: 3, denominator: 0, targetPercent: 10 })).toBeNull()
    expect(peopleNeeded({ id: "backbone", numerator: 0, denominator: 5, targetPercent: 100 })).toBeNull()
  })
})

test.each([
  ["primary", "primary", true],
  ["nine_year", "junior_secondary", true],
  ["complete_secondary", "primary", false],
  ["junior_secondary", "senior_secondary", false],
  ["teacher_college", "primary", null],
  ["primary", null, null],
  [null, "primary", null],
] as const)("at a school of kind %s the stage %s is taught: %s", (kind, stage, expected) => {
  expect(stageMatches({ kind, stage })).toBe(expected)
})
