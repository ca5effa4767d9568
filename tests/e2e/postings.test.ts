import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { test } from "./support/app"
import { firstListed } from "./support/screens"

const main = (page: Page) => page.getByRole("main").innerText()
const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()

const timeline = (page: Page) => page.locator('section[aria-labelledby="timeline"] tbody tr').allInnerTexts()

describe("a posting", () => {
  test("that is closed says why, also on the person's own page", async ({ visits }) => {
    const { page } = await visits.as("hr_officer")
    await page.goto("/lists/rotation?outcome=not_met")
    const teacherNo = await firstListed(page)
    await page.goto(`/people/${teacherNo}/postings`)
    await page.getByLabel("最后一个在任日").fill("2025-11-19")
    await page.getByLabel("原因").selectOption({ label: "脱产进修" })
    await page.getByRole("button", { name: "结束现任职" }).click()
    await said(page, "现任职已结束")
    await page.reload()
    expect((await timeline(page))[0]).toContain("结束原因：脱产进修")
    await page.goto(`/people/${teacherNo}`)
    expect(await main(page)).toContain("结束原因：脱产进修")
  })
})
