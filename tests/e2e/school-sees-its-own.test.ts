import { describe, expect } from "vitest"
import { test } from "./support/app"
import { peopleFound } from "./support/screens"

describe("a school administrator sees only her own school", () => {
  test("in the list, by address, and nothing of other desks", async ({ visits }) => {
    const hr = await visits.as("hr_officer")
    const everybody = await peopleFound(hr.page)
    const school = await visits.as("school_administrator")
    const own = await peopleFound(school.page)
    expect(own).toBeGreaterThan(0)
    expect(own).toBeLessThan(everybody)
    const ownName = (await school.page.getByRole("heading", { level: 1 }).innerText()).replace("的教师", "")
    expect(await school.page.getByLabel("学校", { exact: true }).count()).toBe(0)

    const rows = hr.page.locator("tbody tr").filter({ hasNotText: ownName })
    const foreign = await rows.locator('a[href^="/people/"]').last().getAttribute("href")
    const answer = await school.page.goto(foreign ?? "")
    expect(answer?.status()).toBe(404)
    school.expectComplaint(/status of 404/)

    for (const path of ["/imports", "/audit", "/accounts"]) {
      const refused = await school.page.goto(path)
      expect(refused?.status(), path).toBe(403)
      school.expectComplaint(/status of 403/)
    }
  })
})
