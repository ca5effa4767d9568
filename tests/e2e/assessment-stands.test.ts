import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

const PLAN = "dadukou-14fyp"
/** A whole plan is measured and every row behind it taken down, by a machine that does other things as well. */
const TIMEOUT = 480_000
/** A4 less 15 mm on each side, at 96 dots an inch. */
const A4_TEXT_WIDTH = 680

describe("an assessment of the plan", () => {
  test("HR draws and comments, a leader signs; a fact changes, the live figure moves, the assessment stands and says so", {
    timeout: TIMEOUT,
  }, async ({ visits }) => {
    const hr = await visits.as("hr_officer")
    const { page } = hr
    await page.goto(`/plan/assessments?plan=${PLAN}`)
    await page.getByLabel("截至日期").fill("2024-12-31")
    await page.getByLabel("名称").fill("2024年度评估")
    await page.getByRole("button", { name: "起草", exact: true }).click()
    await page.getByRole("link", { name: /^打开PG/ }).click({ timeout: TIMEOUT / 2 })
    await page.waitForURL(/\/plan\/assessments\/PG\d{4}-\d{6}$/)
    const address = new URL(page.url()).pathname
    const leaders = page.locator("#subject_leaders")
    const figure = await leaders.locator("dd").nth(1).innerText()
    await page.getByText("各项数字与本评估一致").waitFor()

    await leaders.locator("summary").filter({ hasText: "写说明" }).click()
    await leaders.getByLabel("说明").fill("差距较大。")
    await leaders.getByLabel("措施").fill("人事科2026年6月前组织评选。")
    await leaders.getByRole("button", { name: "保存说明" }).click()
    await page.getByRole("status").filter({ hasText: "说明已保存" }).waitFor()
    await leaders.getByText("差距较大。", { exact: false }).first().waitFor()

    const leader = await visits.as("district_leader")
    await leader.page.goto(address)
    await leader.page.getByRole("link", { name: "阅后签发" }).click()
    await leader.page.getByRole("button", { name: "签发" }).click()
    await leader.page.getByRole("status").filter({ hasText: "评估已签发" }).waitFor()
    await leader.page.getByText("核对无误").waitFor()

    await page.goto(address)
    expect(await page.locator("main form").count()).toBe(0)

    await page.goto("/tiers/list?tier=subject_leader")
    const award = await page
      .locator('a[href^="/tiers/awards/"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href") ?? "").find((href) => /\/subject_leader\/(municipal|district)\/202[1-4]-/.test(href)),
      )
    expect(award).toBeDefined()
    await page.goto(award ?? "")
    await page.locator("summary").filter({ hasText: "撤销称号" }).click()
    await page.getByLabel("撤销日期").fill((award ?? "").split("/").at(-1) ?? "")
    await page.getByLabel("撤销理由").fill("演练：评定有误")
    await page.getByRole("button", { name: "撤销称号" }).click()
    await page.getByRole("status").filter({ hasText: "已登记撤销" }).waitFor()

    await page.goto(address)
    const moved = page.locator('section[aria-labelledby="since"] tbody tr').filter({ hasText: "学科带头人" })
    await moved.waitFor({ timeout: TIMEOUT / 2 })
    expect(await moved.innerText()).toContain("减少1条")
    expect(await moved.innerText()).toContain((award ?? "").split("/")[3])
    expect(await page.locator("#subject_leaders dd").nth(1).innerText()).toBe(figure)
    await page.getByText("核对无误").waitFor()
    await expectFitsWidth(page)
    await expectAccessible(page)

    await page.emulateMedia({ media: "print" })
    await page.setViewportSize({ width: A4_TEXT_WIDTH, height: 1000 })
    await expectFitsWidth(page)
    expect(await page.getByRole("navigation").filter({ visible: true }).count()).toBe(0)
    const text = await page.locator("body").innerText()
    for (const words of ["2024年度评估", "差距较大。", "摘要（SHA-256）"]) expect(text).toContain(words)
    expect(text).not.toContain("减少1条")
  })

  test("the college sets a target, enters a milestone with its file, and is told what is wrong with either; without a script", {
    timeout: TIMEOUT,
  }, async ({ visits }) => {
    const college = await visits.as("scheduler", { javaScript: false })
    const { page } = college
    await page.goto("/plan/targets/backbone_teachers?plan=dadukou-15fyp")
    await page.getByLabel("目标的说法").selectOption({ label: "从几到几" })
    await page.getByLabel("范围下限").fill("300")
    await page.getByLabel("范围上限").fill("200")
    await page.locator('form:has(select[name="words"])').getByLabel("改动的理由").fill("区教委会议")
    await page.getByRole("button", { name: "保存目标" }).click()
    await page.getByRole("alert").filter({ hasText: "上限200低于下限300" }).waitFor()
    college.expectComplaint(/status of 422/)
    await page.getByLabel("范围上限").fill("400")
    await page.getByRole("button", { name: "保存目标" }).click()
    await page.getByRole("status").filter({ hasText: "目标已保存" }).waitFor()
    expect(await page.locator("main").innerText()).toContain("300–400人")

    await page.goto(`/plan/milestones?plan=${PLAN}`)
    const form = page.locator('form:has(input[value="ethics_supervisors"])')
    await page.locator("li:has(input[value='ethics_supervisors']) summary").filter({ hasText: "登记完成" }).click()
    await form.getByLabel("完成日期").fill("2023-09-01")
    await form.getByLabel("说明").fill("大教发〔2023〕12号")
    await form.getByLabel("佐证文件").setInputFiles({ name: "通知.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html>") })
    await form.getByRole("button", { name: "登记完成" }).click()
    await page.getByRole("alert").filter({ hasText: "佐证文件须是PDF、JPEG或PNG" }).waitFor()
    college.expectComplaint(/status of 422/)
    expect(await form.getByLabel("说明").inputValue()).toBe("大教发〔2023〕12号")
    await form
      .getByLabel("佐证文件")
      .setInputFiles({ name: "通知.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") })
    await form.getByRole("button", { name: "登记完成" }).click()
    await page.getByRole("status").filter({ hasText: "已登记完成" }).waitFor()
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: /^佐证：通知\.pdf/ }).click()
    expect((await download).suggestedFilename()).toBe("通知.pdf")
  })
})
