import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import {
  district,
  NOW,
  panel,
  school,
  schoolOf,
  self,
  teacherOf,
  VOCATIONAL_A,
  VOCATIONAL_B,
  vocationalSheets,
} from "#tests/support/dual-district"
import { DISTRICT, importWorkbook, rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import type { DualQualifiedLevel } from "~/domain/codes"
import { certifyApplication } from "~/features/dual-qualified/certify-application.server"
import { changeOwnApplication } from "~/features/dual-qualified/change-own-application.server"
import { endorseApplication } from "~/features/dual-qualified/endorse-application.server"
import { fileDualApplication } from "~/features/dual-qualified/file-dual-application.server"
import { listDualQueue } from "~/features/dual-qualified/list-dual-queue.server"
import { showDualApplication } from "~/features/dual-qualified/show-dual-application.server"
import { showOwnDual } from "~/features/dual-qualified/show-own-dual.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(
    vocationalSheets([
      { no: "V1", name: "李一" },
      { no: "V2", name: "王二", practised: 179 },
      { no: "V3", name: "张三", isSpecialised: false },
      { no: "V4", name: "赵四", isSpecialised: null },
      { no: "V5", name: "孙五", certified: ["中级", "2023-01-01", null] },
      { no: "V6", name: "周六", school: VOCATIONAL_B },
      { no: "V7", name: "吴七", certified: ["初级", "2021-11-23", "2026-11-22"] },
      { no: "V8", name: "郑八", hasSkill: false, sanctionedOn: "2025-12-01" },
    ]),
  )
  hr = await panel()
})
afterEach(() => database.close())

const LATER = "2026-11-23T09:00:00.000Z" as Instant
const actors = new Map<string, Actor>()
beforeEach(() => actors.clear())
async function once(key: string, make: () => Promise<Actor>): Promise<Actor> {
  const actor = actors.get(key) ?? (await make())
  actors.set(key, actor)
  return actor
}
const teacher = (teacherNo: string) => once(teacherNo, () => teacherOf(teacherNo))
const schoolActor = (code = VOCATIONAL_A) => once(code, () => schoolOf(code))
const file = async (teacherNo: string, level: DualQualifiedLevel = "junior") =>
  fileDualApplication({ actor: await teacher(teacherNo), level, statement: "实践半年", today: TODAY, now: NOW })
const last = (teacherNo: string) =>
  rowsOf<{ id: number; version: number; state: string; level: string }>(
    `select a.id, a.version, a.state, a.level from dual_qualified_application a join teacher t on t.id = a.teacher_id
     where t.teacher_no = ? order by a.id desc limit 1`,
    teacherNo,
  )[0] ?? { id: 0, version: 0, state: "none", level: "" }
const review = async (teacherNo: string, intent: "endorse" | "return", note = "", by = VOCATIONAL_A) => {
  const { id, version } = last(teacherNo)
  await endorseApplication({ actor: await schoolActor(by), applicationId: id, form: { intent, version, note }, now: NOW })
}
const certify = (teacherNo: string, given: { certifiedOn?: string; validUntilOn?: string; version?: number } = {}) => {
  const { id, version } = last(teacherNo)
  const until = given.validUntilOn === undefined ? null : civilDate(given.validUntilOn)
  const form = {
    decision: "certified",
    version: given.version ?? version,
    certifiedOn: civilDate(given.certifiedOn ?? TODAY),
    validUntilOn: until,
  } as const
  return certifyApplication({ actor: hr, applicationId: id, form, today: TODAY, now: LATER })
}
const codesOf = async (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: { all?: { code: string; params: object }[]; code?: string; params?: object }) =>
      (error.all ?? [error]).map(({ code, params }) => [code, params]),
  )
const own = (teacherNo: string) => showOwnDual({ scope: self(teacherNo), teacherNo, today: TODAY })

describe("an application for certification", () => {
  test("goes from the teacher by her school to the panel, becomes a fact, and moves the standing", async () => {
    await file("V1", "intermediate")
    await review("V1", "endorse")
    await certify("V1")
    expect(last("V1").state).toBe("certified")
    expect(
      rowsOf("select level, certified_on as certifiedOn, valid_until_on as validUntilOn from dual_qualification where teacher_id = 1"),
    ).toEqual([{ level: "intermediate", certifiedOn: TODAY, validUntilOn: "2031-11-22" }])
    expect(rowsOf("select outcome, due_on as dueOn from standing where teacher_id = 1 and rule = 'dual-qualified'")).toEqual([
      { outcome: "met", dueOn: "2031-11-22" },
    ])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    const actions = rowsOf<{ action: string }>("select action from audit_event where action like 'dual%' order by seq")
    expect(actions.map(({ action }) => action)).toEqual([
      "dual_application.filed",
      "dual_application.endorsed",
      "dual_application.certified",
    ])
  })

  test("that a school returns keeps its number, is amended on a verdict frozen anew, and goes on", async () => {
    await file("V1")
    const first = last("V1")
    expect(await codesOf(review("V1", "return"))).toEqual([["dual_return_needs_note", {}]])
    await review("V1", "return", "请补写企业实践")
    const returned = last("V1")
    const form = { intent: "amend", version: returned.version, level: "advanced", statement: "补写" } as const
    await changeOwnApplication({ actor: await teacher("V1"), form, today: TODAY, now: LATER })
    expect(last("V1")).toMatchObject({ id: first.id, state: "applied", level: "advanced" })
    expect(rowsOf("select number from kept_verdict order by id")).toEqual([{ number: "HY2026-000001" }, { number: "HY2026-000002" }])
    const page = await showDualApplication({ scope: district, actor: hr, applicationId: first.id, today: TODAY })
    expect([page.kept.number, page.application.schoolNote]).toEqual(["HY2026-000002", "请补写企业实践"])
    await expect(changeOwnApplication({ actor: await teacher("V1"), form, today: TODAY, now: LATER })).rejects.toThrow("changed_meanwhile")
  })

  test("moves only along its states", async () => {
    await file("V1")
    expect(await codesOf(certify("V1"))).toEqual([["dual_wrong_state", {}]])
    await review("V1", "endorse")
    expect(await codesOf(review("V1", "endorse"))).toEqual([["dual_wrong_state", {}]])
    expect(await codesOf(certify("V1", { version: 1 }))).toEqual([["changed_meanwhile", {}]])
    const { version } = last("V1")
    const amend = { intent: "amend", version, level: "junior" as const, statement: "" } as const
    expect(await codesOf(changeOwnApplication({ actor: await teacher("V1"), form: amend, today: TODAY, now: NOW }))).toEqual([
      ["dual_wrong_state", {}],
    ])
    await changeOwnApplication({ actor: await teacher("V1"), form: { intent: "withdraw", version }, today: TODAY, now: NOW })
    expect(await codesOf(certify("V1"))).toEqual([["dual_wrong_state", {}]])
    await file("V1")
    expect(await codesOf(file("V1"))).toEqual([["dual_already_applied", {}]])
  })

  test("a refusal needs its reason and leaves no fact", async () => {
    await file("V1")
    await review("V1", "endorse")
    const { id: applicationId, version } = last("V1")
    const refuse = (note: string) =>
      certifyApplication({ actor: hr, applicationId, form: { decision: "refused", version, note }, today: TODAY, now: NOW })
    expect(await codesOf(refuse(""))).toEqual([["dual_refusal_needs_note", {}]])
    await refuse("材料不全")
    expect(rowsOf("select * from dual_qualification where teacher_id = 1")).toEqual([])
    expect((await own("V1")).applications).toMatchObject([{ state: "refused", panelNote: "材料不全" }])
  })

  test("days in the wrong order or in the future, and a certification on record already: refused, naming the field", async () => {
    await file("V5", "intermediate")
    await review("V5", "endorse")
    await expect(certify("V5", { certifiedOn: "2026-11-24" })).rejects.toMatchObject({
      code: "dual_certified_in_future",
      field: "certifiedOn",
    })
    await expect(certify("V5", { validUntilOn: "2026-11-22" })).rejects.toMatchObject({
      code: "dual_until_before_certified",
      field: "validUntilOn",
    })
    await expect(certify("V5", { certifiedOn: "2023-01-01" })).rejects.toMatchObject({ code: "dual_already_recorded" })
    await certify("V5", { validUntilOn: "2029-12-31" })
    expect(rowsOf("select valid_until_on as validUntilOn from dual_qualified_application")).toEqual([{ validUntilOn: "2029-12-31" }])
  })
})

describe("who may apply", () => {
  test("one condition short by one day of practice: refused by name; several at once are all named", async () => {
    expect(await codesOf(file("V2"))).toEqual([["dual_condition_not_met", { applicationCriterion: "enterprise-practice" }]])
    expect(await codesOf(file("V8"))).toEqual([
      ["dual_condition_not_met", { applicationCriterion: "skill-certificate" }],
      ["dual_condition_not_met", { applicationCriterion: "ethics" }],
    ])
    expect(rowsOf("select * from kept_verdict")).toEqual([])
  })

  test("a culture-course teacher is not concerned; where it is not recorded, the missing fact is named", async () => {
    expect(await codesOf(file("V3"))).toEqual([["dual_not_concerned", {}]])
    expect(await codesOf(file("V4"))).toEqual([["dual_unknown", { missing: "是否专业课教师" }]])
    expect([(await own("V3")).conditions, (await own("V4")).conditions]).toEqual([null, null])
  })

  test("who holds a level sees every condition, and may apply for it again or for a higher one", async () => {
    const page = await own("V5")
    expect([page.level, page.levels, page.conditions?.map(({ id }) => id)]).toEqual([
      "intermediate",
      ["intermediate", "advanced"],
      ["certificate", "skill-certificate", "enterprise-practice", "ethics"],
    ])
    expect(await codesOf(file("V5", "junior"))).toEqual([["dual_level_below", { dualQualifiedLevel: "intermediate", until: "2027-12-31" }]])
    await file("V5", "advanced")
    const { id: applicationId } = last("V5")
    const shown = await showDualApplication({ scope: district, actor: hr, applicationId, today: TODAY })
    expect(shown.kept.criteria.map(({ id }) => id)).toEqual(["certificate", "skill-certificate", "enterprise-practice", "ethics"])
  })

  test("whose certification ran out yesterday may apply for any level", async () => {
    const page = await own("V7")
    expect([page.level, page.levels.length, page.outcome]).toEqual([null, 3, "met"])
    expect(page.summary).toEqual({ key: "dual_qualified.summary.expired_may_apply", values: { expiredOn: "2026-11-22" } })
  })
})

describe("a school", () => {
  test("never reaches an application of another", async () => {
    await file("V1")
    await file("V6")
    const other = await schoolActor(VOCATIONAL_B)
    const { id: applicationId } = last("V1")
    await expect(showDualApplication({ scope: school(VOCATIONAL_B), actor: other, applicationId, today: TODAY })).rejects.toThrow(
      "not found",
    )
    await expect(review("V1", "endorse", "", VOCATIONAL_B)).rejects.toThrow("not found")
    const search = { school: VOCATIONAL_A, view: "", after: null, before: null } as const
    expect((await listDualQueue({ scope: school(VOCATIONAL_B), actor: other, search })).rows).toEqual([])
    const queue = await listDualQueue({ scope: school(VOCATIONAL_B), actor: other, search: { ...search, school: "" } })
    expect([queue.view, queue.counts.school, queue.rows.map(({ teacherNo }) => teacherNo)]).toEqual(["school", 1, ["V6"]])
  })

  test("is not told of professional ethics, and gets no present verdict that would tell it", async () => {
    await file("V1")
    const { id: applicationId } = last("V1")
    const page = await showDualApplication({ scope: school(VOCATIONAL_A), actor: await schoolActor(), applicationId, today: TODAY })
    expect([page.present, page.kept.isPart, page.kept.criteria.map(({ id }) => id)]).toEqual([
      null,
      true,
      ["certificate", "skill-certificate", "enterprise-practice"],
    ])
  })
})

test("a verdict that changed between filing and decision is kept, beside the present one", async () => {
  await file("V1")
  await review("V1", "endorse")
  await importWorkbook({
    师德: [
      ["教师编号", "类别", "名称", "日期"],
      ["V1", "处理", "警告", "2026-11-20"],
    ],
  })
  const { id: applicationId } = last("V1")
  const page = await showDualApplication({ scope: district, actor: hr, applicationId, today: TODAY })
  const ethics = (view: typeof page.present) => view?.criteria.find(({ id }) => id === "ethics")?.outcome
  expect([page.kept.outcome, page.present?.outcome, ethics(page.kept), ethics(page.present)]).toEqual(["met", "not_met", "met", "not_met"])
})
