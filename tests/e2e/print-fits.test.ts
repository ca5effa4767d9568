import { describe, expect } from "vitest"
import { expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

/** A4 less 15 mm on each side, at 96 dots an inch. */
const A4_TEXT_WIDTH = 680

describe("what is printed fits the paper", () => {
  test("the proof of hours: no navigation, nothing cut off, time and policy on it", async ({ visits }) => {
    const { page } = await visits.as("teacher")
    await page.goto("/me?print=1")
    await page.emulateMedia({ media: "print" })
    await page.setViewportSize({ width: A4_TEXT_WIDTH, height: 1000 })
    await expectFitsWidth(page)
    expect(await page.getByRole("navigation").filter({ visible: true }).count()).toBe(0)
    const text = await page.locator("body").innerText()
    for (const words of ["教师培训学时证明", "核算时间", "政策依据"]) expect(text).toContain(words)
    const pdf = await page.pdf({ format: "A4", margin: { top: "15mm", right: "15mm", bottom: "15mm", left: "15mm" } })
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThan(12)
  })
})
