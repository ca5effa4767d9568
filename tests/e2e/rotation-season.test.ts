import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

/** A school year that is over on the day of the journeys: somebody can go and come back, and it counts. */
const YEAR = 2024
const DATES = { drawnOn: "2024-08-31", nominateByOn: "2024-09-01", startsOn: "2024-09-01", endsOn: "2025-08-31" }

const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor()
const main = (page: Page) => page.getByRole("main").innerText()

/** The first person of the board in a state, of those for whom nothing stands against going. */
async function openFirst(page: Page, state: string): Promise<string> {
  await page.goto(`/rotation/${YEAR}?state=${state}`)
  const addresses = await page
    .locator('tbody a[href*="/members/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
  for (const address of addresses) {
    await page.goto(address)
    if (!(await main(page)).includes("按计划日期暂不能交流")) return address
  }
  throw new Error(`nobody who is ${state} can go`)
}

/** Presses one of the forms' buttons and waits until the page says that it is done and shows the person anew. */
async function take(page: Page, intent: string, words: string): Promise<void> {
  await page.locator(`button[name=intent][value="${intent}"]`).first().click()
  await said(page, words)
  await page.reload()
}

describe("a rotation season", () => {
  test("is opened, nominated for, assigned, started, appraised, ended and closed; list, shares and standing move", {
    timeout: 180_000,
  }, async ({ visits }) => {
    const { page: hr, expectComplaint } = await visits.as("hr_officer")
    await hr.goto("/rotation")
    await hr.getByLabel("学年").fill(String(YEAR))
    for (const [name, day] of Object.entries(DATES)) await hr.locator(`#open-${name}`).fill(day)
    await hr.locator("#open-endsOn").fill("2025-08-30")
    await hr.getByRole("button", { name: "开启并生成名单" }).click()
    await hr.getByRole("alert").filter({ hasText: "满11个月，不到计入交流轮岗经历的12个月" }).waitFor()
    expectComplaint(/422/)
    await hr.locator("#open-endsOn").fill(DATES.endsOn)
    await hr.getByRole("button", { name: "开启并生成名单" }).click()
    await said(hr, /已开启2024学年的交流轮岗季/)

    const { page: school } = await visits.as("school_administrator", { width: 390 })
    await school.goto(`/rotation/${YEAR}/nominations`)
    await expectFitsWidth(school)
    await expectAccessible(school)
    await school.getByRole("button", { name: /^全部推荐/ }).click()
    await said(school, /已推荐\d+人/)

    await hr.goto(`/rotation/${YEAR}`)
    await hr.getByRole("button", { name: "结束推荐，开始安排" }).click()
    await said(hr, "推荐已结束")
    await expectAccessible(hr)
    const shareBefore = await rotated(hr)

    const address = await openFirst(hr, "nominated")
    await hr.getByRole("radio").first().check()
    await expectAccessible(hr)
    await take(hr, "assign", "已安排交流学校")
    await hr.goto(`${address}/letter`)
    expect(await main(hr)).toContain("教师交流轮岗通知书")
    await expectAccessible(hr)

    await hr.goto(`/rotation/${YEAR}`)
    expect(await rotated(hr)).toEqual([shareBefore[0], (shareBefore[0] ?? 0) + 1])
    await hr.getByRole("button", { name: "全部启动（1人）" }).click()
    await said(hr, "已启动1人")
    expect(await rotated(hr)).toEqual([(shareBefore[0] ?? 0) + 1, (shareBefore[0] ?? 0) + 1])

    await hr.goto(address)
    await hr.getByLabel("考核结果").first().selectOption("excellent")
    await hr.getByLabel("考核日期").first().fill("2025-01-15")
    await take(hr, "midterm", "中期考核已登记")
    await hr.getByLabel("考核结果").selectOption("competent")
    await hr.getByLabel("考核日期").fill("2025-08-31")
    await take(hr, "final", "期满考核已登记")
    await take(hr, "return", "已登记返校")
    expect(await main(hr)).toContain("12个月，可以计入交流轮岗经历")

    const teacherNo = /([A-Z0-9]+) · /.exec(await main(hr))?.[1] ?? ""
    await hr.goto(`/lists/rotation-credit?q=${teacherNo}`)
    expect(await main(hr)).toContain("有满规定时间、可以计入的交流轮岗")
    await hr.goto(`/lists/rotation?q=${teacherNo}`)
    expect(await main(hr)).toContain("自2025-09-01起算")
  })

  test("cannot be closed while somebody is undecided, and says who", async ({ visits }) => {
    const { page: hr } = await visits.as("hr_officer")
    await hr.goto(`/rotation/${YEAR}`)
    expect(await hr.getByRole("button", { name: "结束这一季" }).count()).toBe(0)
    expect(await main(hr)).toMatch(/\d+人待决定/)
  })

  test("is closed once everybody is decided, and then takes no step", async ({ visits }) => {
    const { page: hr } = await visits.as("hr_officer")
    await hr.goto(`/rotation/${YEAR}`)
    await hr.getByText("其余的人本年暂缓").click()
    await hr.getByLabel("暂缓原因").fill("名额已满，明年再安排")
    await hr.getByRole("button", { name: /^全部暂缓/ }).click()
    await said(hr, /已暂缓\d+人/)
    await hr.goto(`/rotation/${YEAR}`)
    await hr.getByRole("button", { name: "结束这一季" }).click()
    await said(hr, "这一季已结束")
    expect(await main(hr)).toContain("只供查看")
    expect(await hr.locator("main button[name=intent]").count()).toBe(0)
    const { page: leader } = await visits.as("district_leader")
    await leader.goto(`/rotation/${YEAR}?state=held_back`)
    expect(await main(leader)).toContain("名额已满，明年再安排")
  })
})

/** People who have rotated by now, and when all assigned have gone, as the first card of the shares says. */
async function rotated(page: Page): Promise<number[]> {
  const card = await page.getByRole("listitem").filter({ hasText: "交流人数占应交流人数" }).innerText()
  return [...card.matchAll(/（(\d+) \/ \d+人）/g)].map(([, people]) => Number(people))
}
