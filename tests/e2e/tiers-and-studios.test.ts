import { describe, expect } from "vitest"
import { test } from "./support/app"
import { peopleFound } from "./support/screens"

describe("HR awards a class and runs a studio", () => {
  test("who may apply is awarded, and every number and list follows; the award is then withdrawn", async ({ visits }) => {
    const hr = await visits.as("hr_officer")
    const { page } = hr
    await page.goto("/tiers/list?tier=backbone")
    const before = await peopleFound(page)
    await page.goto("/tiers/award?tier=backbone")
    const box = page.locator('tbody input[name="teacherNo"]').first()
    const teacherNo = (await box.getAttribute("value")) ?? ""
    await box.check()
    const today = (await page.getByLabel("评定日期").getAttribute("max")) ?? ""
    await page.getByRole("button", { name: "评定为骨干教师" }).click()
    await page.getByRole("alert").filter({ hasText: "请填写这一项" }).waitFor()
    hr.expectComplaint(/status of 422/)
    expect(await page.locator(`input[value="${teacherNo}"]`).isChecked()).toBe(true)
    await page.getByLabel("评定日期").fill(today)
    await page.getByLabel("任期止").fill(`${Number(today.slice(0, 4)) + 3}${today.slice(4)}`.replace("02-29", "02-28"))
    await page.getByRole("button", { name: "评定为骨干教师" }).click()
    await page.getByRole("status").filter({ hasText: "已评定1人" }).waitFor()

    await page.goto("/tiers/list?tier=backbone")
    expect(await peopleFound(page)).toBe(before + 1)
    await page.goto(`/tiers/awards/${teacherNo}/backbone/district/${today}`)
    await page.getByText("HY").first().waitFor()
    await page.locator("summary").filter({ hasText: "撤销称号" }).click()
    await page.getByLabel("撤销日期").fill(today)
    await page.getByLabel("撤销理由").fill("演练：评定有误")
    await page.getByRole("button", { name: "撤销称号" }).click()
    await page.getByRole("status").filter({ hasText: "已登记撤销" }).waitFor()
    await page.goto("/tiers/list?tier=backbone")
    expect(await peopleFound(page)).toBe(before)
  })

  test("a studio is opened, takes people within its numbers, and is closed; a teacher reads it without a form", async ({ visits }) => {
    const hr = await visits.as("hr_officer", { javaScript: false })
    const { page } = hr
    await page.goto("/people")
    const numbers = await page
      .locator('tbody a[href^="/people/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""))
    await page.goto("/studios/new")
    await page.getByLabel("名称").fill("演练工作室")
    await page.getByLabel("主持人的教师编号").fill(numbers[0] ?? "")
    await page.getByRole("button", { name: "新设工作室" }).click()
    await page.getByRole("status").filter({ hasText: "工作室已设立" }).waitFor()
    const address = new URL(page.url()).pathname

    const join = async (teacherNo: string, role: string) => {
      await page.locator("summary").filter({ hasText: "登记加入" }).click()
      const form = page.locator('form:has(input[value="join"])')
      await form.locator('input[name="teacherNo"]').fill(teacherNo)
      await form.locator('select[name="role"]').selectOption({ label: role })
      await form.getByRole("button", { name: "登记加入" }).click()
    }
    await join(numbers[1] ?? "", "成员")
    await page.getByRole("status").filter({ hasText: "已登记加入" }).waitFor()
    await join(numbers[2] ?? "", "主持人")
    await page.getByRole("alert").filter({ hasText: "同一时间只能有一位" }).waitFor()
    hr.expectComplaint(/status of 422/)

    await page.goto(address)
    await page.locator("summary").filter({ hasText: "结束工作室" }).click()
    await page.getByLabel("结束的理由").fill("演练结束")
    await page.getByRole("button", { name: "结束工作室" }).click()
    await page.getByRole("status").filter({ hasText: "工作室已结束" }).waitFor()
    expect(await page.locator('form:has(input[value="join"])').count()).toBe(0)

    const teacher = await visits.as("teacher", { width: 390 })
    await teacher.page.goto(address)
    await teacher.page.getByRole("heading", { level: 1, name: "演练工作室" }).waitFor()
    expect(await teacher.page.locator("main form").count()).toBe(0)
    expect(await teacher.page.locator('main a[href^="/people/"]').count()).toBe(0)
  })
})
