import { describe, expect } from "vitest"
import { test } from "./support/app"
import { creditedHours, firstListed, peopleFound, searchPeople, untilImport, uploadWorkbook } from "./support/screens"
import { trainingFile } from "./support/workbook-files"

const OLD = { javaScript: false } as const

describe("everything works without JavaScript", () => {
  test("a teacher signs in and reads her hours", async ({ visits }) => {
    const { page } = await visits.as("teacher", { ...OLD, width: 390 })
    expect(await creditedHours(page)).toBeGreaterThan(0)
  })

  test("HR finds a person, uploads a file, confirms it, and signs out", async ({ visits }) => {
    const { page } = await visits.as("hr_officer", OLD)
    const everybody = await peopleFound(page)
    const teacherNo = await firstListed(page)
    await searchPeople(page, teacherNo)
    expect(await peopleFound(page)).toBeLessThan(everybody)

    const row = { year: "2025", level: "区培", project: "无脚本导入", delivery: "网络", endsOn: "2025-11-11", hours: "4" }
    await uploadWorkbook(page, trainingFile([{ ...row, teacherNo }]))
    await untilImport(page, "待确认")
    await page.getByRole("button", { name: /^确认写入/ }).click()
    await untilImport(page, "已完成")
    await page.goto(`/people/${teacherNo}`)
    expect(await page.getByText("无脚本导入").filter({ visible: true }).count()).toBeGreaterThan(0)

    await page.locator("header summary").first().click()
    await page.getByRole("button", { name: "退出登录" }).click()
    await page.waitForURL("**/sign-in**")
  })
})
