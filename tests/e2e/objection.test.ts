import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

/** The teacher of the demo, at 示范一小 since September 2012 as far as is recorded. */
const TEACHER = "DEMO00001"
const PHONE = { width: 390 } as const

const main = (page: Page) => page.getByRole("main").innerText()
const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()

/** From a criterion on her path to the case that she has raised; returns its number. */
async function object(page: Page, { criterion, grounds }: { criterion: string; grounds: string }): Promise<string> {
  await openForm(page, criterion)
  await page.getByLabel("异议理由").fill(grounds)
  await page.getByRole("button", { name: "提出异议" }).click()
  await said(page, /异议YY\d{4}-\d+已提出/)
  return /YY\d{4}-\d+/.exec(await main(page))?.[0] ?? ""
}

async function openForm(page: Page, criterion: string): Promise<void> {
  await page.goto("/path")
  const link = `a[href*="/objections/new"][href*="criterion=${criterion}"]`
  await page.locator(`details:has(${link}) > summary`).first().click()
  await page.locator(link).first().click()
  await page.getByRole("heading", { level: 1, name: "对这一条提出异议" }).waitFor()
}

/** The card of a rule on her path. */
const card = (page: Page, rule: string) => page.locator(`section[aria-labelledby="ladders"] div:has(> a[href$="what-if?rule=${rule}"])`)

describe("a teacher contests a criterion", () => {
  test("on her phone; the record is put right, the school upholds it, and she reads that", { timeout: 400_000 }, async ({ visits }) => {
    const { page: teacher } = await visits.as("teacher", PHONE)
    await openForm(teacher, "years-at-school")
    await expectFitsWidth(teacher)
    await expectAccessible(teacher)
    const number = await object(teacher, { criterion: "years-at-school", grounds: "我2013年9月才到本校，记录早了一年。" })
    await teacher.goto("/path")
    expect(await card(teacher, "rotation").innerText()).toContain("复核中")
    await expectFitsWidth(teacher)

    const school = await visits.as("school_administrator")
    const { page } = school
    await page.goto("/objections")
    await expectAccessible(page)
    await page.getByRole("link", { name: number }).click()
    await page.getByRole("heading", { level: 1, name: `异议${number}` }).waitFor()
    expect(await main(page)).toContain("记录早了一年")
    await page.getByLabel("答复内容").fill("核对了调令。")
    await page.getByRole("button", { name: "成立，记录已更正" }).click()
    await page.getByRole("alert").filter({ hasText: "记录没有任何变动，不能认定成立" }).waitFor()
    school.expectComplaint(/status of 422/)
    expect(await page.getByLabel("答复内容").inputValue()).toBe("核对了调令。")

    const { page: hr } = await visits.as("hr_officer")
    await hr.goto(`/people/${TEACHER}/postings`)
    await hr.getByRole("link", { name: /^更正或撤回/ }).click()
    await hr.getByLabel("起始日期").fill("2013-09-01")
    await hr.getByRole("button", { name: "保存更正" }).click()
    await said(hr, "更正已保存")

    await page.goto(`/objections/${number}`)
    expect(await main(page)).toContain("2013-09-01")
    await expectAccessible(page)
    await page.getByLabel("答复内容").fill("调令为2013年9月1日，已更正。")
    await page.getByRole("button", { name: "成立，记录已更正" }).click()
    await said(page, "已认定成立")
    expect(await page.getByLabel("答复内容").count()).toBe(0)

    await teacher.goto(`/objections/mine#${number}`)
    const own = await teacher.locator(`[id="${number}"]`).innerText()
    expect(own).toContain("异议成立，记录已更正")
    expect(own).toContain("调令为2013年9月1日，已更正。")
    await expectFitsWidth(teacher)
    await expectAccessible(teacher)
    await teacher.goto("/path")
    expect(await card(teacher, "rotation").innerText()).not.toContain("复核中")
    expect(await main(teacher)).toContain("自2013-09-01起算")
  })

  test("without JavaScript; the school dismisses it with the reason, and the verdict stays", { timeout: 400_000 }, async ({ visits }) => {
    const { page: teacher } = await visits.as("teacher", { ...PHONE, javaScript: false })
    const before = await teacher.goto("/path").then(() => card(teacher, "title").innerText())
    const number = await object(teacher, { criterion: "class-adviser", grounds: "2016学年也当了班主任。" })
    await teacher.goto("/path")
    expect(await card(teacher, "title").innerText()).toContain("复核中")

    const { page: school } = await visits.as("school_administrator", { ...PHONE, javaScript: false })
    await school.goto(`/objections/${number}`)
    await school.getByLabel("答复内容").fill("班主任任命文件中没有这一学年。")
    await school.getByRole("button", { name: "不成立，维持原记录" }).click()
    await said(school, "已答复，维持原记录")

    await teacher.goto("/objections/mine")
    const own = await teacher.locator(`[id="${number}"]`).innerText()
    expect(own).toContain("异议不成立，维持原记录")
    expect(own).toContain("班主任任命文件中没有这一学年。")
    await teacher.goto("/path")
    expect(await card(teacher, "title").innerText()).toBe(before)
  })
})
