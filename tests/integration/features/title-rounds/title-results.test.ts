import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import {
  anOpenRound,
  candidateSheets,
  districtScope,
  hrOfficer,
  NOW,
  schoolActor,
  schoolScope,
  teacherActor,
} from "#tests/support/title-round"
import { civilDate } from "~/domain/calendar/civil-date"
import { decideApplication } from "~/features/title-rounds/decide-application.server"
import { fileApplication } from "~/features/title-rounds/file-application.server"
import { rankApplicants } from "~/features/title-rounds/rank-applicants.server"
import { runRound } from "~/features/title-rounds/run-round.server"
import { showApplication } from "~/features/title-rounds/show-application.server"
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

/** 甲小学's three and 乙小学's one have applied, are ranked, and the round is under assessment. */
async function assessed() {
  for (const teacherNo of ["T1", "T2", "T3", "T6"]) await apply(teacherNo)
  await run("start-ranking")
  await rank(await schoolActor(SCHOOL_A), { T1: "2", T2: "1", T3: "3" })
  await rank(await schoolActor(SCHOOL_B), { T6: "1" })
  await run("start-deciding")
}

describe("results", () => {
  test("more grants than posts are refused with both numbers; putting one right makes room", async () => {
    await assessed()
    await decide("T1", { grantedOn: "2026-11-20" })
    await decide("T2", { grantedOn: "2026-11-20" })
    expect(await codesOf(decide("T3", { grantedOn: "2026-11-20" }))).toEqual([
      ["title_grants_exceed_posts", { granted: 3, posts: 2, title: "grade_2" }],
    ])
    await decide("T1", { note: "更正" })
    await decide("T3", { grantedOn: "2026-11-20" })
    expect(["T1", "T2", "T3"].map((teacherNo) => applicationOf(teacherNo).state)).toEqual(["refused", "granted", "granted"])
  })

  test("a refusal without a reason, a day in the future or before the round: refused, naming the field", async () => {
    await assessed()
    await expect(decide("T1", { note: "" })).rejects.toMatchObject({ code: "title_refusal_needs_note", field: "note" })
    await expect(decide("T1", { grantedOn: "2026-11-24" })).rejects.toMatchObject({ code: "title_granted_in_future", field: "grantedOn" })
    await expect(decide("T1", { grantedOn: "2026-10-31" })).rejects.toMatchObject({ code: "title_granted_before_round" })
    const { id: applicationId } = applicationOf("T1")
    const stale = { decision: "refused", version: 1, note: "x" } as const
    await expect(decideApplication({ actor: hr, roundId, applicationId, form: stale, today: TODAY, now: NOW })).rejects.toThrow(
      "changed_meanwhile",
    )
  })

  test("nothing is published where one title is on record already, or anybody would be engaged before it was granted", async () => {
    await assessed()
    await decide("T2", { grantedOn: "2026-11-20" })
    for (const teacherNo of ["T1", "T3", "T6"]) await decide(teacherNo, { note: "未通过" })
    await expect(close("2026-11-19")).rejects.toMatchObject({ code: "title_engaged_before_granted", field: "engagedFromOn" })
    await importWorkbook({
      专业技术职务聘任: [
        ["教师编号", "职称", "取得日期"],
        ["T2", "二级教师", "2026-11-01"],
      ],
    })
    expect(await codesOf(close())).toEqual([["title_already_recorded", { name: "王二", title: "grade_2" }]])
    expect(rowsOf("select state from title_round")).toEqual([{ state: "decided" }])
  })
})

test("a verdict that changed between filing and decision stays as it was, beside the present one", async () => {
  await apply("T1")
  await importWorkbook({
    年度考核: [
      ["教师编号", "考核年度", "考核结果"],
      ["T1", "2025", "不合格"],
    ],
  })
  const { id: applicationId } = applicationOf("T1")
  const asked = { scope: districtScope, roundId, applicationId, today: TODAY }
  const page = await showApplication({ ...asked, actor: hr })
  expect([page.kept.outcome, page.present?.outcome]).toEqual(["met", "not_met"])
  const appraisals = (view: typeof page.present) => view?.criteria.find(({ id }) => id === "appraisals")?.outcome
  expect([appraisals(page.kept), appraisals(page.present)]).toEqual(["met", "not_met"])
  const school = await showApplication({ ...asked, scope: schoolScope(SCHOOL_A), actor: await schoolActor(SCHOOL_A) })
  expect(school.present).toBeNull()
  expect(school.kept.isPart).toBe(true)
  expect(school.kept.criteria.map(({ id }) => id)).not.toContain("ethics")
})
