import { describe, expect } from "vitest"
import { test } from "./support/app"
import { TODAY } from "./support/server"

/** A day of the journey's week, or of one after it: 1 Monday, on which schools teach, to 6 Saturday. */
function dayIn(weeks: number, weekday: number): string {
  const day = new Date(`${TODAY.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + weekday - day.getUTCDay() + weeks * 7)
  return day.toISOString().slice(0, 10)
}

describe("a scheduler plans a run", () => {
  test("a clash is refused, a slot found for three weeks, the run announced, a session dragged to another day", async ({ visits }) => {
    const planner = await visits.as("scheduler")
    const { page } = planner
    await page.goto("/courses?q=校长任职")
    await page.locator('tbody a[href^="/courses/KC"]').first().click()
    await page.getByRole("link", { name: "安排班次" }).click()
    await page.getByLabel("班次名称").fill("校长研修（演练）")
    await page.getByLabel("开始日期").fill(dayIn(3, 1))
    await page.getByLabel("结束日期").fill(dayIn(10, 6))
    await page.getByLabel("报名截止").fill(dayIn(2, 6))
    await page.getByRole("button", { name: "保存草稿" }).click()
    await page.getByRole("status").filter({ hasText: "草稿已保存" }).waitFor()
    const run = new URL(page.url()).pathname
    await page.getByText("由排课员安排课次").waitFor()

    // the demo district holds mathematics in this room at this time
    await page.goto(`${run}/sessions/new`)
    await page.getByLabel("日期", { exact: true }).fill(dayIn(3, 6))
    await page.getByLabel("开始时间").fill("09:00")
    await page.getByLabel("结束时间").fill("11:00")
    const optionOf = (select: string, text: string) =>
      page.locator(`${select} option`).filter({ hasText: text }).first().getAttribute("value")
    await page.locator("#venueId").selectOption(await optionOf("#venueId", "三号研修室"))
    await page.getByRole("button", { name: "安排课次" }).click()
    await page.getByRole("alert").filter({ hasText: "已由《小学数学新课标单元整体教学" }).waitFor()
    planner.expectComplaint(/status of 422/)

    await page.locator("summary").filter({ hasText: "帮我找时间" }).click()
    await page.locator("#find-minutes").fill("120")
    await page.locator("#find-times").fill("3")
    await page.locator("#find-trainer").selectOption(await optionOf("#find-trainer", "何静怡"))
    await page.getByRole("button", { name: "查找" }).click()
    await page.locator("#slots").getByText("没有冲突").first().waitFor()
    await page.locator("#slots").getByRole("link").first().click()
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#times")?.value === "3")
    await page.getByRole("button", { name: "安排课次" }).click()
    await page.getByRole("status").filter({ hasText: "课次已安排" }).waitFor()
    expect(await page.locator("#sessions ~ * tbody tr, section:has(#sessions) tbody tr").count()).toBe(3)

    await page.getByRole("button", { name: "公布班次" }).click()
    await page.getByRole("status").filter({ hasText: "班次已公布" }).waitFor()

    const first = page.locator("section:has(#sessions) tbody a").first()
    const day = ((await first.textContent()) ?? "").slice(0, 10)
    await page.goto(`/schedule?on=${day}`)
    const card = page.locator("[draggable=true]").filter({ hasText: "校长研修" })
    const cell = (column: number) => page.locator("tbody tr").nth(1).locator("td").nth(column)
    await card.dragTo(cell(2))
    await page.getByRole("alert").filter({ hasText: "是教学日" }).waitFor()
    planner.expectComplaint(/status of 422/)
    await page.getByRole("link", { name: "打开这次课" }).click()
    await page.waitForFunction((was) => (document.querySelector<HTMLInputElement>("#on")?.value ?? was) !== was, day)
    await page.locator("#reason").fill("只有这一天有空")
    await page.getByRole("button", { name: "保存调整" }).click()
    await page.getByRole("status").filter({ hasText: "课次已调整" }).waitFor()
    await page.getByText("改动过1次").waitFor()
    await page.getByText("有1项说明").waitFor()
  }, 180_000)

  test("works without a script, on a phone: what is refused keeps what was typed, and a reason lets it stand", async ({ visits }) => {
    const planner = await visits.as("scheduler", { javaScript: false, width: 390 })
    const { page } = planner
    await page.goto("/runs?state=draft")
    await page.locator("tbody a").filter({ hasText: "新任教师入职研修" }).click()
    const run = new URL(page.url()).pathname
    await page.getByRole("button", { name: "公布班次" }).click()
    await page.getByRole("alert").filter({ hasText: "还没有安排课次" }).waitFor()
    planner.expectComplaint(/status of 422/)
    await page.goto(`${run}/sessions/new`)
    const startsOn = await page.getByLabel("日期", { exact: true }).inputValue()
    const friday = new Date(`${startsOn}T00:00:00Z`)
    friday.setUTCDate(friday.getUTCDate() + 6)
    await page.getByLabel("日期", { exact: true }).fill(friday.toISOString().slice(0, 10))
    await page.getByLabel("内容").fill("开班")
    await page.getByRole("button", { name: "安排课次" }).click()
    await page.getByRole("alert").filter({ hasText: "须写明理由" }).waitFor()
    planner.expectComplaint(/status of 422/)
    expect(await page.getByLabel("内容").inputValue()).toBe("开班")
    await page.locator("#reason").fill("与各校商定")
    await page.getByRole("button", { name: "安排课次" }).click()
    await page.getByRole("status").filter({ hasText: "课次已安排" }).waitFor()
    await page.getByText("没有授课教师。请选定").waitFor()
  })
})
