import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

const INDICATOR = "/plan/indicators/subject_leaders"
/** A4 less the margins of the report, 28 mm and 26 mm, at 96 dots an inch. */
const PAPER_WIDTH = 590
/** Some sixty promises are looked at, each with its charts. */
const TIMEOUT = 150_000

describe("a leader keeps the plan in sight", () => {
  test("she opens it, reads an indicator, drills to a person, changes the day, and prints", { timeout: TIMEOUT }, async ({ visits }) => {
    const { page } = await visits.as("district_leader")
    await page.goto("/plan?plan=dadukou-14fyp")
    await page.getByRole("heading", { level: 2, name: "总体情况" }).waitFor()
    await page.getByRole("link", { name: "10余名学科带头人" }).click()
    await page.waitForURL((url) => url.pathname === INDICATOR)
    await page.getByRole("heading", { level: 2, name: "依据", exact: true }).waitFor()

    const person = page.locator('section[aria-labelledby="evidence"] tbody a[href^="/people/"]').first()
    const name = (await person.innerText()).trim()
    await person.click()
    await page.waitForURL((url) => url.pathname.startsWith("/people/"))
    await page.getByRole("heading", { level: 1, name }).waitFor()

    await page.goto("/plan?plan=dadukou-14fyp")
    await page.getByLabel("截至日期").fill("2022-12-31")
    await page.getByRole("button", { name: "查看" }).click()
    await page.waitForURL((url) => url.searchParams.get("asOf") === "2022-12-31")
    await page.getByText("截至2022-12-31").first().waitFor()
    await page.getByRole("link", { name: "表格" }).click()
    await page.waitForURL((url) => url.searchParams.get("view") === "table")
    await page.getByRole("table").first().waitFor()

    await page.getByRole("link", { name: "评估报告（打印）" }).click()
    await page.waitForURL((url) => url.pathname === "/plan/report")
    await page.getByText("一、总体情况").waitFor()
    await page.emulateMedia({ media: "print" })
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 })
    await expectFitsWidth(page)
    expect(await page.getByRole("navigation").filter({ visible: true }).count()).toBe(0)
    const text = await page.locator("body").innerText()
    for (const words of ["2022年12月31日", "数据来源", "政策版本", "核算时间"]) expect(text).toContain(words)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThan(30)
  })

  for (const look of [
    { width: 390, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
  ] as const) {
    for (const path of ["/plan", "/plan?view=table", `${INDICATOR}?plan=dadukou-14fyp`, "/plan/report"]) {
      test(`${path} is fit for everybody at ${look.width} px, ${look.colorScheme}`, { timeout: TIMEOUT }, async ({ visits }) => {
        const { page } = await visits.as("district_leader", look)
        await page.goto(path)
        expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
        await expectFitsWidth(page)
        await expectAccessible(page)
      })
    }
  }
})

test("without a script a past day is a page that one waits for", async ({ visits }) => {
  const { page } = await visits.as("district_leader", { javaScript: false })
  await page.goto("/plan?plan=dadukou-14fyp")
  await page.getByLabel("截至日期").fill("2023-12-31")
  await page.getByRole("button", { name: "查看" }).click()
  await page.waitForURL((url) => url.searchParams.get("wait") === "1")
  await page.getByText("截至2023-12-31").first().waitFor()
  expect(await page.getByRole("article").count()).toBeGreaterThan(20)
})

test("a school administrator sees her own school's part, and is offered no other school", async ({ visits }) => {
  const { page } = await visits.as("school_administrator")
  await page.goto("/plan?plan=dadukou-14fyp")
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("规划目标中的本校部分")
  await page.goto(`${INDICATOR}?plan=dadukou-14fyp`)
  const schools = await page.getByLabel("学校", { exact: true }).locator("option").allInnerTexts()
  expect(schools.length).toBeLessThanOrEqual(2)
})
