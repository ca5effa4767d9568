import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"
import { creditedHours, firstListed, untilImport, uploadWorkbook } from "./support/screens"
import { type TrainingRow, trainingFile } from "./support/workbook-files"

/** A teacher whom the list names, so that the journey does not hang on one generated person. */
const SOUND: Omit<TrainingRow, "teacherNo"> = {
  year: "2025",
  level: "区培",
  project: "课堂观察工作坊（端到端）",
  delivery: "面授",
  endsOn: "2025-11-10",
  hours: "7.5",
}

describe("HR imports a workbook and sees hours change", () => {
  test("checked first, written on confirmation, credited at once, kept in the audit", async ({ visits }) => {
    const { page } = await visits.as("hr_officer")
    await page.goto("/people?standing=behind&status=in_post")
    const teacherNo = await firstListed(page)
    await page.goto(`/people/${teacherNo}`)
    const before = await creditedHours(page)

    await uploadWorkbook(page, trainingFile([{ ...SOUND, teacherNo }]))
    await untilImport(page, "待确认")
    await expectAccessible(page)
    await expectFitsWidth(page)
    await page.goto(`/people/${teacherNo}`)
    expect(await creditedHours(page)).toBe(before)

    await page.goBack()
    await page.getByRole("button", { name: /^确认写入/ }).click()
    await untilImport(page, "已完成")
    await page.goto(`/people/${teacherNo}`)
    expect(await creditedHours(page)).toBe(before + 7.5)
    expect(await page.getByText(SOUND.project).filter({ visible: true }).count()).toBeGreaterThan(0)

    const auditor = await visits.as("system_administrator")
    await auditor.page.goto("/audit")
    expect(await auditor.page.getByRole("table").innerText()).toContain("写入导入数据")
  })

  test("with any error nothing is written, and every error is listed with its place and remedy", async ({ visits }) => {
    const { page } = await visits.as("hr_officer", { width: 390 })
    const file = trainingFile([
      { ...SOUND, teacherNo: "查无此人" },
      { ...SOUND, teacherNo: "查无此人", endsOn: "2025-02-31" },
      { ...SOUND, teacherNo: "查无此人", hours: "很多" },
    ])
    await uploadWorkbook(page, file)
    await untilImport(page, "待确认")
    const main = page.getByRole("main")
    await page.getByText(/核对完毕，发现\d+处错误/).waitFor()
    for (const value of ["查无此人", "2025-02-31", "很多"]) expect(await main.innerText()).toContain(value)
    expect(await page.getByRole("button", { name: /^确认写入/ }).count()).toBe(0)
    await expectFitsWidth(page)
    await expectAccessible(page)
  })

  test("the same file twice changes nothing", async ({ visits }) => {
    const { page } = await visits.as("hr_officer")
    await page.goto("/people")
    const file = trainingFile([{ ...SOUND, teacherNo: await firstListed(page) }])
    await uploadWorkbook(page, file)
    await untilImport(page, "待确认")
    await page.getByRole("button", { name: /^确认写入/ }).click()
    await untilImport(page, "已完成")
    await uploadWorkbook(page, file)
    await untilImport(page, "待确认")
    expect(await page.getByText("核对完毕，与现有数据完全相同").isVisible()).toBe(true)
  })
})
