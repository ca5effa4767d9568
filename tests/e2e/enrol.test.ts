import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first().click()
const open = (page: Page, summary: string | RegExp) => page.locator("summary").filter({ hasText: summary }).first().click()
const sound = async (page: Page) => {
  await expectFitsWidth(page)
  await expectAccessible(page)
}

describe("a seat in a run", () => {
  test("is recommended, applied for, consented to, given by rank with its reason, and given back", { timeout: 300_000 }, async ({
    visits,
  }) => {
    const { page: teacher } = await visits.as("teacher", { width: 390 })
    await teacher.goto("/catalogue")
    await sound(teacher)
    const recommended = teacher.locator("section").filter({ has: teacher.getByRole("heading", { name: "推荐给您" }) })
    await recommended
      .getByText(/可补上您总学时缺口中的/)
      .first()
      .waitFor()
    const address = (await recommended.locator('a[href^="/catalogue/"]').first().getAttribute("href")) ?? ""
    await teacher.goto(address)
    await teacher.getByText("报名后须所在学校同意").waitFor()
    await press(teacher, "报名")
    await said(teacher, "已报名。请等所在学校同意")
    await sound(teacher)
    const title = await teacher.getByRole("heading", { level: 1 }).innerText()

    const { page: school } = await visits.as("school_administrator", { width: 390 })
    await school.goto("/nominations")
    await sound(school)
    await school.getByRole("listitem").filter({ hasText: title }).getByRole("button", { name: "同意", exact: true }).click()
    await said(school, "已同意，已通知本人")
    await school.getByText("没有等学校同意的报名").waitFor()

    const { page: planner } = await visits.as("scheduler")
    const run = address.replace("/catalogue/", "/runs/")
    await planner.goto(run)
    await open(planner, "修改班次")
    await planner.locator("#enrolUntilOn").fill("2025-11-19")
    await press(planner, "保存")
    await said(planner, "班次已修改")
    await planner.goto(`${run}/enrolments`)
    await sound(planner)
    await press(planner, "分配名额")
    await said(planner, /已分配：录取\d+人/)

    await teacher.goto(address)
    await teacher.getByText(/排名第\d+，共\d+人/).waitFor()
    await teacher.getByText(/按需求：可补总学时/).waitFor()
    await sound(teacher)
    await open(teacher, "退出这个班次")
    await teacher.getByText(/首次课次前不足\d+日退出的，记为逾期退出/).waitFor()
    await press(teacher, "退出报名")
    await said(teacher, "已退出")
  })

  test("that somebody loses is offered to the next in line, who accepts, without a script as well", { timeout: 300_000 }, async ({
    visits,
  }) => {
    const { page: teacher } = await visits.as("teacher", { width: 390, javaScript: false })
    await teacher.goto("/enrolments")
    const address =
      (await teacher
        .getByRole("link", { name: /线上第1期/ })
        .first()
        .getAttribute("href")) ?? ""
    await teacher.goto(address)
    await open(teacher, "退出这个班次")
    await press(teacher, "退出报名")
    await said(teacher, "已退出")

    const { page: planner } = await visits.as("scheduler")
    await planner.goto(`${address.replace("/catalogue/", "/runs/")}/enrolments`)
    const counts = await planner
      .getByText(/已占名额/)
      .first()
      .innerText()
    const taken = /已占名额(\d+)/.exec(counts.replaceAll(/\s/g, ""))?.[1] ?? ""
    await planner.locator("#capacity").fill(taken)
    await press(planner, "保存名额")
    await said(planner, "名额已改")

    await teacher.goto(address)
    await press(teacher, "报名")
    await said(teacher, "您是候补第1位")

    await planner.reload()
    await planner.locator("#list").fill("不存在")
    await press(planner, "核对名单")
    await planner.getByText("没有教师编号为").waitFor()
    await open(planner, /^移出/)
    await planner.getByLabel("移出的原因").first().fill("岗位变动")
    await press(planner, "移出")
    await said(planner, "已移出，并通知本人")
    await planner.getByRole("link", { name: "等本人确认 1" }).click()
    await planner.getByText("有名额给您，请您确认").first().waitFor()
    await expectAccessible(planner)

    await teacher.goto("/enrolments")
    await teacher
      .getByText(/请在.*前确认/)
      .first()
      .waitFor()
    await press(teacher, "确认参加")
    await said(teacher, "已确认，您已录取")
    expect(await teacher.getByText("有名额给您，请您确认").count()).toBe(0)
  })
})
