import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { test } from "./support/app"
import { firstListed } from "./support/screens"
import { secondOfficer } from "./support/second-officer"

const main = (page: Page) => page.getByRole("main").innerText()
const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()

/** Types a move of a teacher to a school and sends it. */
async function move(page: Page, { school, from }: { school: string; from: string }): Promise<void> {
  await page.getByLabel("到任学校").selectOption({ label: school })
  await page.getByLabel("到任日期").fill(from)
  await page.locator("#postKind").selectOption({ label: "专任教师" })
  await page.getByRole("button", { name: "登记调动" }).click()
}

const timeline = (page: Page) => page.locator('section[aria-labelledby="timeline"] tbody tr').allInnerTexts()

describe("a posting", () => {
  test("is ended by a move; the second officer's form, opened before, shows both versions and may be sent on top of the first", {
    timeout: 400_000,
  }, async ({ visits }) => {
    const { page: first } = await visits.as("hr_officer")
    await first.goto("/lists/rotation?outcome=met")
    const teacherNo = await firstListed(first)
    const address = `/people/${teacherNo}/postings`
    await first.goto(address)
    const second = await secondOfficer(visits, { width: 390 })
    const { page } = second
    await page.goto(address)
    const schools = await first.locator("#schoolCode option").allInnerTexts()
    const present = (await main(first)).match(/现任职：(.*?)，/)?.[1] ?? ""
    const [here, there] = schools.slice(1).filter((name) => name !== present) as [string, string]

    await move(first, { school: here, from: "2025-11-01" })
    await said(first, "调动已登记")
    await move(page, { school: there, from: "2025-11-10" })
    const both = page.getByRole("alert").filter({ hasText: "这条记录已被他人改动" })
    await both.waitFor()
    second.expectComplaint(/status of 409/)
    expect(await both.innerText()).toContain(here)
    expect(await both.innerText()).toContain(there)
    expect(await page.getByLabel("到任日期").inputValue()).toBe("2025-11-10")
    await first.goto(address)
    expect((await timeline(first))[0]).toContain(here)

    await page.getByRole("button", { name: "登记调动" }).click()
    await said(page, "调动已登记")
    await first.goto(address)
    const rows = await timeline(first)
    expect(rows[0]).toContain(there)
    expect(rows[1]).toMatch(/2025-11-01至2025-11-09/)
    await first.goto(`/lists/rotation?q=${teacherNo}`)
    expect(await main(first)).toContain("自2025-11-10起算")
    await first.goto(`/people?q=${teacherNo}`)
    expect(await main(first)).toContain(there)
  })

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
