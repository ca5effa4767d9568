import { describe, expect } from "vitest"
import { test } from "./support/app"

describe("a scheduler plans from need", () => {
  test("from a line of unmet hours to a suggestion, to a draft run with its sessions; who is meant for it is not suggested twice", async ({
    visits,
  }) => {
    const planner = await visits.as("scheduler")
    const { page } = planner
    await page.goto("/demand")
    await page.getByRole("heading", { name: "学时缺口" }).waitFor()
    const row = page.locator("tbody tr").filter({ hasText: "小学" }).filter({ hasText: "总学时" }).first()
    await row.getByRole("link", { name: "看开班建议" }).click()
    await page.getByRole("heading", { name: "开班建议" }).waitFor()
    await page.getByText("为什么是它：补上的缺口最多").first().waitFor()
    const counted = async () => Number(/\d+/.exec((await page.locator("#runs").textContent()) ?? "")?.[0])
    const before = await counted()
    expect(before).toBeGreaterThan(0)
    expect(await page.getByRole("button", { name: "建立班次草稿" }).count()).toBeLessThanOrEqual(20)
    const suggestions = page.url()
    const people = /安排(\d+)人/.exec(
      (await page
        .getByText(/安排\d+人/)
        .first()
        .textContent()) ?? "",
    )?.[1]

    await page.getByRole("button", { name: "建立班次草稿" }).first().click()
    await page.getByRole("status").filter({ hasText: "草稿已保存" }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/runs\/BC\d{4}-\d{4}$/)
    expect(await page.locator("section:has(#sessions) tbody tr").count()).toBeGreaterThan(0)
    await page.getByRole("button", { name: "公布班次" }).waitFor()

    await page.goto(suggestions)
    await page.getByRole("heading", { name: "开班建议" }).waitFor()
    expect(Number(people)).toBeGreaterThan(0)
    await page.getByRole("link", { name: "改了再建" }).first().click()
    await page.getByLabel("场地").selectOption({ index: 0 })
    await page.getByRole("button", { name: "建立班次草稿" }).click()
    await page.getByRole("alert").filter({ hasText: "请选择场地" }).first().waitFor()
    planner.expectComplaint(/status of 422/)
  })
})
