import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import {
  anOpenRound,
  candidateSheets,
  districtScope,
  hrOfficer,
  NOW,
  schoolActor,
  schoolScope,
  selfScope,
  teacherActor,
} from "#tests/support/title-round"
import { civilDate } from "~/domain/calendar/civil-date"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { decideApplication } from "~/features/title-rounds/decide-application.server"
import { fileApplication } from "~/features/title-rounds/file-application.server"
import { rankApplicants } from "~/features/title-rounds/rank-applicants.server"
import { runRound } from "~/features/title-rounds/run-round.server"
import { showApplication } from "~/features/title-rounds/show-application.server"
import { showOwnRounds } from "~/features/title-rounds/show-own-rounds.server"
import { showRanking } from "~/features/title-rounds/show-ranking.server"
import { showRound } from "~/features/title-rounds/show-round.server"
import { withdrawApplication } from "~/features/title-rounds/withdraw-application.server"
import type { Actor } from "~/platform/actor"

let database: TestDatabase
let hr: Actor
let roundId: number
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(candidateSheets())
  hr = await hrOfficer()
  roundId = await anOpenRound(hr)
})
afterEach(() => database.close())

const SEARCH = { school: "", title: "", after: null, before: null, postsAfter: null, postsBefore: null } as const
const apply = async (teacherNo: string, today = TODAY) =>
  fileApplication({ actor: await teacherActor(teacherNo), roundId, statement: "五年教龄", today, now: NOW })
const version = () => rowsOf<{ version: number }>("select version from title_round where id = ?", roundId)[0]?.version ?? 0
const run = (intent: "start-ranking" | "start-deciding", today = TODAY) =>
  runRound({ actor: hr, roundId, form: { intent, version: version() }, today, now: NOW })
const close = (engagedFromOn: string | null = null, today = TODAY) =>
  runRound({
    actor: hr,
    roundId,
    form: { intent: "close", version: version(), engagedFromOn: engagedFromOn === null ? null : civilDate(engagedFromOn) },
    today,
    now: NOW,
  })
const applicationOf = (teacherNo: string) =>
  rowsOf<{ id: number; version: number; state: string; rank: number | null }>(
    `select a.id, a.version, a.state, a.rank from title_application a join teacher t on t.id = a.teacher_id
     where t.teacher_no = ? order by a.id desc limit 1`,
    teacherNo,
  )[0] ?? { id: 0, version: 0, state: "none", rank: null }
const rank = async (school: Actor, ranks: Readonly<Record<string, string>>, today = TODAY) => {
  const written = Object.entries(ranks).map(([teacherNo, text]) => {
    const { id, version } = applicationOf(teacherNo)
    return { applicationId: String(id), version: String(version), rank: text }
  })
  return rankApplicants({ actor: school, roundId, written, today, now: NOW })
}
const decide = (teacherNo: string, form: { grantedOn: string } | { note: string }, today = TODAY) => {
  const { id: applicationId, version } = applicationOf(teacherNo)
  const decided =
    "grantedOn" in form
      ? ({ decision: "granted", version, grantedOn: civilDate(form.grantedOn) } as const)
      : ({ decision: "refused", version, ...form } as const)
  return decideApplication({ actor: hr, roundId, applicationId, form: decided, today, now: NOW })
}
const codesOf = async (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: { all?: { code: string; params: object }[]; code?: string; params?: object }) =>
      (error.all ?? [error]).map(({ code, params }) => [code, params]),
  )
const events = () =>
  rowsOf<{ action: string }>("select action from audit_event where action like 'title%' order by seq").map(({ action }) => action)

/** 甲小学's three and 乙小学's one have applied, are ranked, and the round is under assessment. */
async function assessed() {
  for (const teacherNo of ["T1", "T2", "T3", "T6"]) await apply(teacherNo)
  await run("start-ranking")
  await rank(await schoolActor(SCHOOL_A), { T1: "2", T2: "1", T3: "3" })
  await rank(await schoolActor(SCHOOL_B), { T6: "1" })
  await run("start-deciding")
}

describe("a round", () => {
  test("runs from its opening to titles on record; standings move and the audit tells each step", async () => {
    await assessed()
    await decide("T2", { grantedOn: "2026-11-20" })
    await decide("T1", { grantedOn: "2026-11-20" })
    await decide("T3", { note: "岗位数不足" })
    await decide("T6", { note: "材料不全" })
    await close("2026-11-23")
    const titles = rowsOf(
      `select t.teacher_no as teacherNo, e.title, e.granted_on as grantedOn, e.engaged_from_on as engagedFromOn
       from title_engagement e join teacher t on t.id = e.teacher_id order by t.teacher_no`,
    )
    expect(titles).toEqual(
      ["T1", "T2"].map((teacherNo) => ({ teacherNo, title: "grade_2", grantedOn: "2026-11-20", engagedFromOn: "2026-11-23" })),
    )
    const figures = rowsOf<{ figures: string }>("select figures from standing where rule = 'title' and teacher_id in (1, 2)")
    expect(figures.map((row) => JSON.parse(row.figures).current)).toEqual(["grade_2", "grade_2"])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect(events()).toEqual([
      "title_round.opened",
      ...Array(4).fill("title_application.filed"),
      "title_round.moved",
      "title_round.ranked",
      "title_round.ranked",
      "title_round.moved",
      ...Array(4).fill("title_application.decided"),
      "title_round.closed",
    ])
  })

  test("a title granted but not engaged leaves the years for the next undetermined, naming 聘任开始日期", async () => {
    await assessed()
    for (const teacherNo of ["T1", "T3", "T6"]) await decide(teacherNo, { note: "未通过" })
    await decide("T2", { grantedOn: "2026-11-20" })
    await close()
    const [own] = await showOwnRounds({ scope: selfScope("T2"), teacherNo: "T2", today: TODAY, roundId })
    expect(own?.verdict.figures).toMatchObject({ current: "grade_2", next: "grade_1" })
    expect(own?.verdict.criteria.find(({ id }) => id === "years")).toMatchObject({ outcome: "undetermined", missing: ["聘任开始日期"] })
    expect(own?.application).toMatchObject({ state: "granted", grantedOn: "2026-11-20", rank: 1 })
  })

  test("goes on only step by step, and only when its day has come", async () => {
    await apply("T1")
    const early = civilDate("2026-11-22")
    expect(await codesOf(run("start-deciding"))).toEqual([["title_round_wrong_state", {}]])
    expect(await codesOf(run("start-ranking", early))).toEqual([["title_round_still_receiving", { until: TODAY }]])
    await run("start-ranking")
    expect(await codesOf(run("start-ranking"))).toEqual([["title_round_wrong_state", {}]])
    expect(await codesOf(run("start-deciding"))).toEqual([["title_round_unranked", { schools: "甲小学", until: "2026-12-05" }]])
    expect(await codesOf(run("start-deciding", civilDate("2026-12-05")))).not.toEqual([])
    await run("start-deciding", civilDate("2026-12-06"))
    expect(await codesOf(close())).toEqual([["title_round_undecided", { count: 1, names: "李一" }]])
    await decide("T1", { note: "未通过" })
    await close()
    expect(await codesOf(close())).toEqual([["title_round_wrong_state", {}]])
    expect(await codesOf(decide("T1", { grantedOn: "2026-11-20" }))).toEqual([["title_round_not_deciding", {}]])
  })

  test("a stale form changes nothing", async () => {
    const form = {
      intent: "change-days",
      version: version(),
      applyByOn: civilDate("2026-11-25"),
      rankByOn: civilDate("2026-12-05"),
    } as const
    await runRound({ actor: hr, roundId, form, today: TODAY, now: NOW })
    await expect(runRound({ actor: hr, roundId, form, today: TODAY, now: NOW })).rejects.toThrow("changed_meanwhile")
    expect(rowsOf("select apply_by_on as applyByOn from title_round")).toEqual([{ applyByOn: "2026-11-25" }])
  })
})

describe("who may apply", () => {
  test("all conditions met and a post at her school: the verdict is frozen with the application", async () => {
    const [own] = await showOwnRounds({ scope: selfScope("T1"), teacherNo: "T1", today: TODAY, roundId: null })
    expect(own?.standing).toEqual({ kind: "may_apply", title: "grade_2", posts: 2 })
    expect((await apply("T1")).keptNumber).toBe("HY2026-000001")
    expect(rowsOf("select purpose, outcome, as_of_on as asOfOn from kept_verdict")).toEqual([
      { purpose: "title_application", outcome: "met", asOfOn: TODAY },
    ])
  })

  test("a condition that is not met is refused by name, and no verdict is kept", async () => {
    expect(await codesOf(apply("T4"))).toEqual([["title_criterion_not_met", { applicationCriterion: "training-hours" }]])
    expect(rowsOf("select * from kept_verdict")).toEqual([])
  })

  test("a missing fact marks the application and says which", async () => {
    const [own] = await showOwnRounds({ scope: selfScope("T5"), teacherNo: "T5", today: TODAY, roundId })
    expect(own?.standing).toMatchObject({ kind: "may_apply_marked", missing: ["2025年年度考核"] })
    await apply("T5")
    const page = await showRound({ scope: schoolScope(SCHOOL_A), actor: hr, roundId, search: SEARCH, today: TODAY })
    expect(page.applicants.rows).toMatchObject([{ teacherNo: "T5", keptOutcome: "undetermined" }])
  })

  test("no post at her school, outside the days, twice: refused", async () => {
    const other = await anOpenRound(hr, { name: "只有乙小学", postSchool: [SCHOOL_B], postTitle: ["grade_2"], postCount: ["1"] })
    const actor = await teacherActor("T1")
    const asked = { actor, statement: undefined, now: NOW }
    expect(await codesOf(fileApplication({ ...asked, roundId: other, today: TODAY }))).toEqual([["title_no_post", { title: "grade_2" }]])
    for (const today of ["2026-10-31", "2026-11-24"])
      expect(await codesOf(fileApplication({ ...asked, roundId, today: civilDate(today) }))).toEqual([
        ["title_round_not_receiving", { from: "2026-11-01", until: TODAY }],
      ])
    await fileApplication({ ...asked, roundId, today: civilDate("2026-11-01") })
    expect(await codesOf(fileApplication({ ...asked, roundId, today: TODAY }))).toEqual([["title_already_applied", {}]])
  })

  test("she may withdraw and apply again until the last day, and not after", async () => {
    const actor = await teacherActor("T1")
    const file = () => fileApplication({ actor, roundId, statement: undefined, today: TODAY, now: NOW })
    await file()
    const first = applicationOf("T1")
    await withdrawApplication({ actor, roundId, version: first.version, today: TODAY, now: NOW })
    await file()
    const second = applicationOf("T1")
    expect([second.id === first.id, second.state]).toEqual([false, "applied"])
    const late = withdrawApplication({ actor, roundId, version: second.version, today: civilDate("2026-11-24"), now: NOW })
    expect(await codesOf(late)).toEqual([["title_withdraw_over", { until: TODAY }]])
    const stale = withdrawApplication({ actor, roundId, version: 9, today: TODAY, now: NOW })
    expect(await codesOf(stale)).toEqual([["changed_meanwhile", {}]])
  })
})

describe("a school", () => {
  test("ranks its own: who has none is named, ties and gaps are refused, and it may rank anew until its last day", async () => {
    for (const teacherNo of ["T1", "T2", "T3"]) await apply(teacherNo)
    const school = await schoolActor(SCHOOL_A)
    expect(await codesOf(rank(school, { T1: "1", T2: "2", T3: "3" }))).toMatchObject([["title_round_not_ranking", { until: "2026-12-05" }]])
    await run("start-ranking")
    expect(await codesOf(rank(school, { T1: "1", T2: "", T3: "zwei" }))).toEqual([
      ["title_rank_missing", { name: "王二" }],
      ["title_rank_unreadable", { name: "张三", found: "zwei" }],
    ])
    expect(await codesOf(rank(school, { T1: "1", T2: "1", T3: "3" }))).toEqual([
      ["title_rank_tie", { title: "grade_2", rank: 1, names: "李一、王二" }],
      ["title_rank_gap", { title: "grade_2", rank: 2 }],
    ])
    expect(await codesOf(rank(school, { T1: "1", T2: "2", T3: "4" }))).toEqual([["title_rank_gap", { title: "grade_2", rank: 3 }]])
    await rank(school, { T1: "1", T2: "2", T3: "3" })
    await rank(school, { T1: "3", T2: "1", T3: "2" }, civilDate("2026-12-05"))
    expect(["T1", "T2", "T3"].map((teacherNo) => applicationOf(teacherNo).rank)).toEqual([3, 1, 2])
    expect(await codesOf(rank(school, { T1: "1", T2: "2", T3: "3" }, civilDate("2026-12-06")))).toMatchObject([
      ["title_round_not_ranking", {}],
    ])
  })

  test("ranks all of them on what it saw: a line left out or an old version is refused", async () => {
    for (const teacherNo of ["T1", "T2"]) await apply(teacherNo)
    await run("start-ranking")
    const school = await schoolActor(SCHOOL_A)
    expect(await codesOf(rank(school, { T1: "1" }))).toEqual([["changed_meanwhile", {}]])
    const { id } = applicationOf("T1")
    const written = [{ applicationId: String(id), version: "9", rank: "1" }]
    expect(await codesOf(rankApplicants({ actor: school, roundId, written, today: TODAY, now: NOW }))).toEqual([["changed_meanwhile", {}]])
  })

  test("never reaches another school's applicants", async () => {
    for (const teacherNo of ["T1", "T6"]) await apply(teacherNo)
    await run("start-ranking")
    const school = await schoolActor(SCHOOL_B)
    const scope = schoolScope(SCHOOL_B)
    const page = await showRound({ scope, actor: school, roundId, search: { ...SEARCH, school: SCHOOL_A }, today: TODAY })
    expect([page.applicants.rows, page.posts.rows, page.applicantsInAll]).toEqual([[], [], 1])
    expect(JSON.stringify(await showRanking({ scope, roundId, today: TODAY }))).not.toContain("李一")
    const { id: applicationId } = applicationOf("T1")
    await expect(showApplication({ scope, actor: school, roundId, applicationId, today: TODAY })).rejects.toThrow("not found")
    expect(await codesOf(rank(school, { T1: "1", T6: "2" }))).toEqual([["changed_meanwhile", {}]])
    expect(page.unranked.map(({ schoolName }) => schoolName)).toEqual(["乙小学"])
  })

  test("knows results only once they are published, HR at once", async () => {
    await assessed()
    await decide("T2", { grantedOn: "2026-11-20" })
    const school: Actor = { ...hr, role: "school_administrator", schoolCode: SCHOOL_A }
    const seen = async (actor: Actor, scope: Parameters<typeof showRound>[0]["scope"]) => {
      const page = await showRound({ scope, actor, roundId, search: SEARCH, today: TODAY })
      return page.applicants.rows.filter(({ teacherNo }) => teacherNo === "T2").map(({ state, grantedOn }) => [state, grantedOn])
    }
    expect(await seen(hr, districtScope)).toEqual([["granted", "2026-11-20"]])
    expect(await seen(school, schoolScope(SCHOOL_A))).toEqual([["deciding", null]])
    const [own] = await showOwnRounds({ scope: selfScope("T2"), teacherNo: "T2", today: TODAY, roundId })
    expect(own?.application).toMatchObject({ state: "deciding", grantedOn: null, rank: null })
    const page = await showRound({ scope: schoolScope(SCHOOL_A), actor: school, roundId, search: SEARCH, today: TODAY })
    expect([page.undecided, page.posts.rows.map((row) => Object.entries(row).filter(([name]) => /granted|refused/.test(name)))]).toEqual([
      null,
      [[["granted", null]]],
    ])
  })
})
