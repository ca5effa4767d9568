import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

const PHONE = { width: 390 } as const
const region = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`)

/** From the hours on her path to the form for one training, filled in and sent. */
async function supposeTraining(page: Page, hours: string): Promise<void> {
  await page.goto("/path/what-if?rule=hours")
  await page.getByRole("link", { name: "完成一项培训" }).click()
  await page.getByLabel("学时", { exact: true }).fill(hours)
  await page.getByRole("button", { name: "加入假设" }).click()
  await region(page, "supposed").waitFor()
}

describe("a teacher asks what if", () => {
  test("on her phone: from her path to a supposition that changes criteria, and the link shows the same again", async ({ visits }) => {
    const { page, context } = await visits.as("teacher", PHONE)
    await page.goto("/path")
    await page.locator('a[href*="what-if?rule=hours"]').click()
    await page.getByRole("heading", { level: 1, name: "假如" }).waitFor()
    await expectFitsWidth(page)
    await supposeTraining(page, "500")
    const result = region(page, "result")
    expect(await result.innerText()).toContain("因假设而变")
    await expectFitsWidth(page)
    await expectAccessible(page)

    const again = await context.newPage()
    await again.goto(page.url())
    expect(await region(again, "result").innerText()).toBe(await result.innerText())

    await page.getByRole("link", { name: /^去掉：/ }).click()
    await page.getByRole("heading", { name: "现在的结论" }).waitFor()
  })

  test("without JavaScript, and is told what is wrong by the field", async ({ visits }) => {
    const { page } = await visits.as("teacher", { ...PHONE, javaScript: false })
    await supposeTraining(page, "46")
    expect(await region(page, "supposed").innerText()).toContain("46学时")
    await page.getByRole("link", { name: "假期结束" }).click()
    await page.getByLabel("结束日期").fill("2020-01-01")
    await page.getByRole("button", { name: "加入假设" }).click()
    expect(await page.getByRole("alert").innerText()).toContain("现在没有正在休的假")
  })

  test("and HR, of a person: the same link is not for a teacher", async ({ visits }) => {
    const hr = await visits.as("hr_officer")
    await hr.page.goto("/people/DEMO00003/path/what-if?rule=title")
    expect(await hr.page.getByRole("heading", { level: 1 }).innerText()).toContain("假如")
    await expectAccessible(hr.page)
    const teacher = await visits.as("teacher")
    const response = await teacher.page.request.get(hr.page.url())
    expect(response.status()).toBe(403)
  })
})
