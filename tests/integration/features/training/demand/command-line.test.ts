import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { staff, teachers } from "#tests/support/enrolments-in-database"
import { SCHOOL_A } from "#tests/support/import-workbook"
import { aCourse, aRun } from "#tests/support/training-in-database"
import { demand } from "~/cli/commands/demand"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { translatorFor } from "~/platform/i18n/messages.server"

let database: TestDatabase
const written: string[] = []
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(12, { stage: "小学", subject: "语文" }))
  await aRun({ course: await aCourse({ name: "整本书阅读" }) })
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  written.length = 0
  database.close()
})

async function run(asOf: CivilDate, format: string): Promise<string> {
  const code = await demand.run({ positionals: [], values: { format }, asOf, isJson: false, translator: translatorFor("zh-CN") })
  expect(code).toBe(0)
  return written.join("")
}

describe("demand on the command line", () => {
  test("tells every line, every suggested run and every person left with the cause, as JSON", async () => {
    const told = JSON.parse(await run(civilDate("2026-11-24"), "json"))
    expect(told.demand[0]).toMatchObject({
      category: "total",
      stage: "primary",
      subject: "语文",
      school: SCHOOL_A,
      lacking: 12,
      byOn: "2030-12-31",
    })
    expect(told.suggestions).toMatchObject([{ rank: 1, course: { name: "整本书阅读" }, people: expect.arrayContaining(["T001"]) }])
    expect(told.unmet.people).toHaveLength(12)
    expect(told.unmet.byCause.no_course).toBe(12)
  })

  test("judges people as of the day asked for, by the rules of that day", async () => {
    const told = JSON.parse(await run(civilDate("2025-06-30"), "json"))
    expect(told.demand[0]).toMatchObject({ byOn: "2025-12-31" })
    expect(told.asOf).toBe("2025-06-30")
  })

  test("says it in sentences, and refuses a format that it has not", async () => {
    const text = await run(civilDate("2026-11-24"), "text")
    expect(text).toContain("缺4,320学时")
    expect(text).toContain("共建议1个班次")
    expect(text).toContain("1. 整本书阅读：12人")
    await expect(run(civilDate("2026-11-24"), "xlsx")).rejects.toThrow("--format")
  })
})
