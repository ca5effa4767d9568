import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible } from "./support/accessibility"
import { test } from "./support/app"

const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first().click()
const open = (page: Page, summary: string | RegExp) => page.locator("summary").filter({ hasText: summary }).first().click()

describe("a seat in a run", () => {
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
