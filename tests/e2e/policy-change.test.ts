import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"
import { firstListed, peopleFound } from "./support/screens"
import { secondOfficer } from "./support/second-officer"

const PACK = "/policy/dadukou-14fyp/1"
const YEARS = "value.rotation.years"
/** the day of the journeys: from it on the draft judges */
const FROM = "2025-11-20"

const main = (page: Page) => page.getByRole("main").innerText()
const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()

/** The years after which a teacher is due to move, typed into the draft and saved or refused. */
async function saveYears(page: Page, years: string): Promise<void> {
  const field = page.locator(`[id="${YEARS}"]`)
  if (!(await field.isVisible())) await page.locator("summary").filter({ hasText: "改动交流轮岗" }).click()
  await field.fill(years)
  await page.getByRole("button", { name: "检查并保存" }).click()
}

/** How many are due to move, by the list. */
async function peopleDue(page: Page): Promise<number> {
  await page.goto("/lists/rotation?outcome=met")
  return peopleFound(page)
}

/** What the counted impact says of a rule: how many change. */
async function changedBy(page: Page, rule: string): Promise<number> {
  const row = page.getByRole("row").filter({ hasText: rule }).first()
  return Number(((await row.getByRole("cell").last().innerText()) || "").replaceAll(/\D/g, ""))
}

describe("the years until a teacher is due to move are changed from six to five", () => {
  test("in a copied pack: faults by their field, the impact, the golden cases, a second person; then the list and the verdicts follow", {
    timeout: 900_000,
  }, async ({ visits }) => {
    const hr = await visits.as("hr_officer")
    const { page } = hr
    const before = await peopleDue(page)
    await page.goto(PACK)
    await page.getByLabel("新版本号").fill("5-years")
    await page.getByLabel("从哪天起施行").fill(FROM)
    await page.getByRole("button", { name: "复制为新版本" }).click()
    await page.waitForURL(/\/policy\/drafts\/\d+$/)
    const draft = new URL(page.url()).pathname

    await saveYears(page, "-1")
    const fault = page.getByRole("alert").filter({ hasText: "教师在同一学校的年限" })
    await fault.waitFor()
    hr.expectComplaint(/status of 422/)
    expect(await fault.innerText()).toContain("不能小于")
    expect(await fault.getByRole("link").first().getAttribute("href")).toBe(`#${YEARS}`)
    expect(await page.locator(`[id="${YEARS}"]`).inputValue()).toBe("-1")
    await expectAccessible(page)
    await saveYears(page, "5")
    await said(page, "已保存")

    await page.goto(`${draft}/impact`)
    await page.getByLabel("按哪一天核算").fill(FROM)
    await page.getByRole("button", { name: "统计影响" }).click()
    await page.getByText(/统计，按.*核算[\d,]+人/).waitFor({ timeout: 60_000 })
    const impact = await changedBy(page, "交流轮岗")
    expect(impact).toBeGreaterThan(0)
    await expectAccessible(page)

    await page.goto(draft)
    await page.getByRole("button", { name: "提请公布" }).click()
    await page
      .getByRole("alert")
      .filter({ hasText: /\d+例示例教师不通过/ })
      .waitFor()
    hr.expectComplaint(/status of 422/)
    await acceptCases(page, draft)
    await page.goto(draft)
    await page.getByRole("button", { name: "提请公布" }).click()
    await said(page, "已提请公布")
    expect(await page.getByRole("button", { name: "确认公布" }).count()).toBe(0)
    expect(await main(page)).toContain("这份草稿由您提请，须由另一位人事干部确认")

    const { page: second } = await secondOfficer(visits)
    await second.goto(draft)
    await expectAccessible(second)
    await second.getByRole("button", { name: "确认公布" }).click()
    await said(second, "已公布")

    await expect.poll(() => peopleDue(page), { timeout: 60_000, interval: 1000 }).toBe(before + impact)
    await page.goto(`/people/${await firstListed(page)}/path`)
    expect(await main(page)).toContain("第5-years版")

    const { page: teacher } = await visits.as("teacher", { width: 390 })
    await teacher.goto("/policy/dadukou-14fyp/5-years")
    await expectFitsWidth(teacher)
    await expectAccessible(teacher)
    expect(await main(teacher)).toMatch(/区教委人事干部（演示）提请，区教委人事负责人（演示）确认/)
  })
})

/** Takes the draft's word for every golden case that it does not pass: a fifth year is what they are now about. */
async function acceptCases(page: Page, draft: string): Promise<void> {
  await page.goto(`${draft}/cases`)
  await expectAccessible(page)
  for (;;) {
    const accept = page.getByRole("button", { name: /^接受示例/ }).first()
    if ((await accept.count()) === 0) return
    await accept.click()
    await said(page, "已接受新结论")
    await page.reload()
  }
}
