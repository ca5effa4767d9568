import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"
import { creditedHours } from "./support/screens"

describe("a teacher reads her hours", () => {
  test("on her phone she sees one number, what it is measured against, and why", async ({ visits }) => {
    const { page } = await visits.as("teacher", { width: 390 })
    expect(new URL(page.url()).pathname).toBe("/me")
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("我的学时")
    expect(await creditedHours(page)).toBeGreaterThan(0)
    const criteria = page
      .locator("section", { has: page.locator("#criteria") })
      .or(page.locator("#criteria"))
      .first()
    expect(await criteria.innerText()).toContain("总学时")
    await expectFitsWidth(page)
    await expectAccessible(page)
  })

  test("what counts and what does not add up to what was recorded", async ({ visits }) => {
    const { page } = await visits.as("teacher")
    const total = await page.getByText(/^合计登记/).innerText()
    const [recorded = 0, counted = 0, uncounted = 0, elsewhere = 0] = [...total.matchAll(/[\d.]+/g)].map(([figure]) => Number(figure) * 10)
    expect(Math.round(counted + uncounted + elsewhere)).toBe(Math.round(recorded))
    expect(counted / 10).toBe(await creditedHours(page))
  })

  test("credits instead of hours are the same amounts in the other unit", async ({ visits }) => {
    const { page } = await visits.as("teacher")
    const hours = await creditedHours(page)
    await page
      .getByRole("button", { name: "学分" })
      .or(page.getByRole("link", { name: "学分" }))
      .first()
      .click()
    const inCredits = page.getByRole("img", { name: /^已计.*学分，要求/ }).first()
    await inCredits.waitFor()
    const credits = Number(/^已计([\d.]+)/.exec((await inCredits.getAttribute("aria-label")) ?? "")?.[1])
    expect(credits).toBeGreaterThan(0)
    expect(credits).toBeLessThan(hours)
  })

  test("in English everything is English but names", async ({ visits }) => {
    const { page } = await visits.as("teacher")
    await page
      .getByRole("button", { name: "English" })
      .or(page.getByRole("link", { name: "English" }))
      .first()
      .click()
    await page.getByRole("heading", { level: 1, name: "My hours" }).waitFor()
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    await expectAccessible(page)
  })
})
