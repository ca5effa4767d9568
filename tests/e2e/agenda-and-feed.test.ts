import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { readCalendar } from "#tests/support/read-calendar"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

/** for a journey of three people on a busy machine */
const LONG = { timeout: 180_000 }
const RUN = "数字教育资源应用（线上第1期）"
const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).first().waitFor()
const expectFit = async (page: Page) => {
  await expectFitsWidth(page)
  await expectAccessible(page)
}

describe("a teacher's agenda", () => {
  test(
    "has the sessions of a run in which she has a seat, gives them to a calendar, and both tell that one is cancelled",
    LONG,
    async ({ visits }) => {
      const teacher = await visits.as("teacher", { width: 390 })
      const { page } = teacher
      await page.goto("/agenda/calendar")
      await page.getByRole("button", { name: "生成订阅地址" }).click()
      const address = await page.getByLabel("订阅地址", { exact: true }).inputValue()
      expect(address).toMatch(/\/calendar\/[0-9a-f]{64}\.ics$/)
      await expectFit(page)
      await page.reload()
      expect(await page.getByText(address).count()).toBe(0)
      await page.getByText("地址只在生成时显示一次").waitFor()

      // a calendar program signs in nowhere
      const program = (await visits.visit("/sign-in")).page.request
      const before = await program.get(address)
      expect(before.headers()["content-type"]).toBe("text/calendar; charset=utf-8")
      expect(before.headers()["cache-control"]).toBe("private, no-cache")
      const known = { "If-None-Match": before.headers().etag ?? "" }
      expect((await program.get(address, { headers: known })).status()).toBe(304)
      expect((await program.get(address.replace(/[0-9a-f]{8}\.ics/, "00000000.ics"))).status()).toBe(404)

      // the demo district has given her a seat in it
      await page.goto("/enrolments")
      await page.getByRole("link", { name: RUN }).first().click()
      await page.waitForURL(/\/catalogue\/BC/)
      await page.getByText("已录取").first().waitFor()
      const run = new URL(page.url()).pathname.replace("/catalogue", "/runs")
      await page.goto("/agenda")
      await page.getByRole("link", { name: RUN }).first().waitFor()
      const events = async (headers: Record<string, string> = {}) =>
        readCalendar(await (await program.get(address, { headers })).text()).events.filter(({ summary }) => summary.includes(RUN))
      const [event] = await events()
      expect(event).toMatchObject({ status: "CONFIRMED", sequence: 0, location: "线上" })
      expect(event?.starts).toMatch(/T19:00:00$/)

      const planner = (await visits.as("scheduler")).page
      await planner.goto(run)
      await planner.locator("section:has(#sessions) tbody a").first().click()
      await planner.waitForURL(/\/sessions\/\d+$/)
      await planner.locator("summary").filter({ hasText: "取消" }).click()
      await planner.locator("#cancel-reason").fill("网络检修")
      await planner.locator('form:has(#cancel-reason) button[type="submit"]').click()
      await planner.waitForURL((url) => url.searchParams.has("done"))

      await page.goto("/agenda")
      await page.getByText("理由：网络检修").waitFor()
      await expectFit(page)
      expect((await events(known))[0]).toMatchObject({ uid: event?.uid, status: "CANCELLED", sequence: 1 })

      await page.goto("/agenda/calendar")
      await page.locator("summary").filter({ hasText: "地址丢了" }).click()
      await page.getByRole("button", { name: "更换地址" }).click()
      await page.getByText("订阅地址已生成").waitFor()
      expect((await program.get(address)).status()).toBe(404)
    },
  )

  test("works without a script: an address is made, and ended", LONG, async ({ visits }) => {
    const { page } = await visits.as("teacher", { width: 390, javaScript: false })
    await page.goto("/agenda/calendar")
    if ((await page.getByText("地址只在生成时显示一次").count()) === 0) await page.getByRole("button", { name: "生成订阅地址" }).click()
    await page.locator("summary").filter({ hasText: "地址丢了" }).click()
    await page.getByRole("button", { name: "停用地址" }).click()
    await said(page, "订阅地址已停用")
  })
})

describe("who is away, and who teaches how much", () => {
  test("a school reads a week of its own people, on a desk and a phone", LONG, async ({ visits }) => {
    for (const width of [1280, 390]) {
      const { page } = await visits.as("school_administrator", { width })
      await page.goto("/absences")
      await page.getByRole("heading", { level: 1, name: "外出培训" }).waitFor()
      await page.getByRole("link", { name: "下一周" }).click()
      await page.waitForURL((url) => url.searchParams.has("on"))
      await expectFit(page)
    }
  })

  test("the college chooses a school, reads the trainers' load and hands a room its calendar", LONG, async ({ visits }) => {
    const { page } = await visits.as("scheduler")
    await page.goto("/absences")
    const school = page.locator('tbody a[href^="/absences?"]').first()
    if ((await school.count()) > 0) {
      await school.click()
      await page.waitForURL((url) => url.searchParams.has("school"))
      await page.locator("tbody tr").first().waitFor()
      await expectFit(page)
    }
    await page.goto("/resources/trainers/load")
    await expectFit(page)
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "下载CSV" }).click()])
    expect(file.suggestedFilename()).toMatch(/^授课教师工作量.*\.csv$/)
    await page.goto("/resources/feeds")
    await expectFit(page)
    await page.getByRole("button", { name: "生成订阅地址" }).first().click()
    const address = await page.getByLabel("订阅地址", { exact: true }).inputValue()
    expect(readCalendar(await (await page.request.get(address)).text()).name).toMatch(/的培训安排$/)
  })
})
