import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { TODAY } from "#tests/support/import-workbook"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { changing, DISTRICT_SCOPE, importStudios } from "#tests/support/studios-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { showStudio } from "~/features/studios/show-studio.server"
import type { Actor } from "~/platform/actor"
import type { Refusal } from "~/platform/errors"
import { ActivityList } from "~/routes/studios/parts/activity-list"
import { MemberForms } from "~/routes/studios/parts/member-forms"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importStudios(
    [["S1", "甲名师工作室", "名师", "区级", null, "2024-09-01", "2027-08-31"]],
    [
      ["S1", "T1", "主持人", "2024-09-01"],
      ["S1", "T2", "成员", "2024-09-01"],
    ],
  )
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const day = civilDate
const show = () => showStudio({ scope: DISTRICT_SCOPE, actor, studioNo: "S1", today: TODAY })
const idOf = async (name: string) => (await show()).members.find((member) => member.name === name)?.memberId ?? 0
const change: ReturnType<typeof changing> = (studioNo, asked) => changing(actor)(studioNo, asked)

/** What the page gets for a form that is refused, with what was typed into it. */
async function answerOf(work: Promise<unknown>, values: Readonly<Record<string, string>>) {
  const refused: Refusal = await work.then(
    () => {
      throw new Error("the form was not refused")
    },
    (error: Refusal) => error,
  )
  const { code, field, row, params } = refused
  return { refusal: { code }, refusals: [{ code, field, row, params }], values }
}
const forms = async (answer: unknown) => textOf(await renderPage(<MemberForms page={await show()} formToken="f" answer={answer} />))
const leave = (memberId: number, leftOn: string) => change("S1", { intent: "leave", memberId, leftOn: day(leftOn) })
const become = (memberId: number, role: "member" | "trainee", from: string) =>
  change("S1", { intent: "change-role", memberId, role, from: day(from) })

describe("the second officer sees both versions", () => {
  test("of somebody's last day, which the first has entered already", async () => {
    const seen = await idOf("教师二")
    await leave(seen, "2026-10-31")
    const typed = { intent: "leave", memberId: String(seen), leftOn: "2026-11-20" }
    const text = await forms(await answerOf(leave(seen, "2026-11-20"), typed))
    expect(text).toContain("这条记录已被他人改动")
    expect(text).not.toContain("错误")
    expect(text).toMatch(/退出日期2026-11-202026-10-31不同/)
  })

  test("of a role that the first has changed: she may press again for the membership that stands", async () => {
    const seen = await idOf("教师二")
    await change("S1", { intent: "add-activity", heldOn: TODAY, title: "磨课", place: null, people: null, note: null })
    await leave(seen, "2026-10-31")
    const typed = { intent: "change-role", memberId: String(seen), role: "trainee", from: "2026-11-01" }
    const text = await forms(await answerOf(become(seen, "trainee", "2026-11-01"), typed))
    expect(text).toMatch(/角色学员成员不同退出日期无2026-10-31不同/)
  })

  test("even where nobody is left whom the form could name", async () => {
    const [leader, member] = [await idOf("教师一"), await idOf("教师二")]
    await leave(member, "2026-10-31")
    await leave(leader, "2026-10-31")
    const typed = { intent: "leave", memberId: String(leader), leftOn: "2026-11-20" }
    expect(await forms(await answerOf(leave(leader, "2026-11-20"), typed))).toMatch(/教师一.*教师一/)
  })

  test("of an activity that is cancelled already: nothing is left to do, and no button", async () => {
    await change("S1", { intent: "add-activity", heldOn: TODAY, title: "磨课", place: null, people: null, note: null })
    const [activity] = (await show()).activities
    const { id: activityId = 0, version = 0 } = activity ?? {}
    const cancel = () => change("S1", { intent: "cancel-activity", activityId, version })
    await cancel()
    const answer = await answerOf(cancel(), { intent: "cancel-activity", activityId: String(activityId), version: String(version) })
    const html = await renderPage(<ActivityList activities={(await show()).activities} formToken="f" answer={answer} />)
    expect(textOf(html)).toContain("现有记录与您填写的一致，无须再保存")
    expect(html).not.toContain("<button")
  })

  test("a form that nobody overtook shows one version and its own fields", async () => {
    expect(await forms(null)).not.toContain("已被他人改动")
  })
})
