import { rmSync } from "node:fs"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { copyDistrict } from "./support/base-district"
import { launchBrowser, newVisitor, type Visitor } from "./support/browser"
import { creditedHours } from "./support/screens"
import { type RunningServer, startServer, TODAY } from "./support/server"
import { type DemoRole, signIn } from "./support/sign-in"

const DAY = TODAY.slice(0, 10)
const visitors: Visitor[] = []
let directory: string
let browser: Browser
let server: RunningServer

beforeAll(async () => {
  directory = copyDistrict(inject("baseDistrict"))
  browser = await launchBrowser()
  server = await startServer(directory)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
  expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([])
})

async function enter(role: DemoRole, width = 1280, javaScript = true): Promise<Visitor> {
  const visitor = await newVisitor({ browser, url: server.url, settings: { width, javaScript } })
  visitors.push(visitor)
  await signIn(visitor.page, role)
  return visitor
}

/** The same district later on the same day. */
async function goOnAt(clock: string): Promise<void> {
  await Promise.all(visitors.map(({ context }) => context.close()))
  await server.stop()
  server = await startServer(directory, { SHICHENG_NOW: `${DAY}T${clock}:00+08:00` })
}

const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text }).first().waitFor()

/** A run of one session from 9:30 to 10:30 today, announced, and its address. */
async function planToday(page: Page): Promise<string> {
  await page.goto("/courses")
  await page.locator('tbody a[href^="/courses/KC"]').first().click()
  await page.getByRole("link", { name: "安排班次" }).click()
  await page.getByLabel("班次名称").fill("课堂观察研修（演练）")
  for (const label of ["开始日期", "结束日期", "报名开始", "报名截止"]) await page.getByLabel(label).fill(DAY)
  await page.getByLabel("名额", { exact: true }).fill("5")
  await page.getByLabel("费用（元）").fill("600")
  await page.getByLabel("录取办法").selectOption("first_come")
  await page.getByRole("button", { name: "保存草稿" }).click()
  await said(page, "草稿已保存")
  const run = new URL(page.url()).pathname
  await page.goto(`${run}/sessions/new`)
  await page.getByLabel("开始时间").fill("09:30")
  await page.getByLabel("结束时间").fill("10:30")
  for (const select of ["#venueId", "#trainerIds"]) {
    const last = await page.locator(select).locator("option").last().getAttribute("value")
    await page.locator(select).selectOption(last)
  }
  await page.locator("#reason").fill("与各校商定")
  await page.getByRole("button", { name: "安排课次" }).click()
  await said(page, "课次已安排")
  await page.getByRole("button", { name: "公布班次" }).click()
  await said(page, "班次已公布")
  return run
}

/** The demo teacher's number, from the page of her account. */
async function numberOfTeacher(page: Page): Promise<string> {
  await page.goto("/account")
  const text = await page.getByRole("main").innerText()
  return /[A-Z]+\d{4,}/.exec(text)?.[0] ?? ""
}

describe("a session from its screen to the hours", () => {
  test("a teacher signs in by the square on the screen, also without network, signs out, and has her hours when the run is closed", async () => {
    const planner = await enter("scheduler")
    const teacher = await enter("teacher", 390)
    const before = await openHours(teacher.page)
    const run = await planToday(planner.page)
    await planner.page.goto(`${run}/enrolments`)
    await planner.page
      .getByLabel("教师编号")
      .last()
      .fill(await numberOfTeacher(teacher.page))
    await planner.page.getByRole("button", { name: "核对名单" }).click()
    await planner.page.getByRole("button", { name: "录入可录入的1人" }).click()
    await said(planner.page, /录入/)

    await planner.page.goto(`${run}/attendance`)
    await planner.page.getByRole("link", { name: "打开签到屏幕" }).click()
    await planner.page.getByRole("link", { name: "签到", exact: true }).click()
    await planner.page.waitForURL(/moment=arrival/)
    const screen = new URL(planner.page.url())
    const code = await codeOn(planner.page)

    // the page is open, the network goes: the code is stored on the phone and sent when it is back
    await teacher.page.goto("/check-in")
    await teacher.page.getByText("还没有签到").waitFor()
    await teacher.context.setOffline(true)
    await teacher.page.getByLabel("屏幕上的签到码").fill(code)
    await teacher.page.getByRole("button", { name: "提交" }).click()
    await said(teacher.page, "等待发送")
    await teacher.context.setOffline(false)
    await said(teacher.page, "已签到：课堂观察研修（演练）")
    teacher.expectComplaint(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
    await teacher.page.getByText(/^09:\d\d已签到/).waitFor()
    // a second scan is the same mark
    const session = screen.pathname.split("/")[2] ?? ""
    await teacher.page.goto(`/check-in?session=${session}&moment=arrival&code=${await codeOn(planner.page)}`)
    await said(teacher.page, "已经签到")
    await planner.page.getByText(/已到1人/).waitFor()
    await planner.page.goto(`${run}/closing`)
    await planner.page.getByText("10:30才结束").waitFor()
    expect(await planner.page.getByRole("button", { name: "结业并计入学时" }).count()).toBe(0)

    await goOnAt("10:25")
    const screenAgain = await enter("scheduler")
    await screenAgain.page.goto(`${screen.pathname}?moment=departure`)
    const leaving = await enter("teacher", 390, false)
    await leaving.page.goto(`/check-in?session=${session}&moment=arrival&code=${code}`)
    await leaving.page.getByRole("button", { name: "签到" }).click()
    await leaving.page.getByRole("alert").filter({ hasText: "不对或已过期" }).waitFor()
    leaving.expectComplaint(/status of 4/)
    await leaving.page.goto(`/check-in?session=${session}&moment=departure&code=${await codeOn(screenAgain.page)}`)
    await leaving.page.getByRole("button", { name: "签退" }).click()
    await said(leaving.page, "已签退")

    await goOnAt("10:40")
    const closer = await enter("scheduler")
    const { page } = closer
    await page.goto(`${run}/attendance`)
    await page.getByText("全程", { exact: true }).waitFor()
    await page.goto(`${run}/closing`)
    await page.getByText("合格1人，不合格0人").waitFor()
    await page.getByRole("button", { name: "结业并计入学时" }).click()
    await said(page, "1人的学时已计入")
    await page.getByText("每学时成本").waitFor()
    const reader = await enter("teacher", 390)
    expect(await openHours(reader.page)).toBeGreaterThan(before)
    await reader.page.goto("/reminders")
    await reader.page.getByText("课堂观察研修（演练）已结业").first().waitFor()

    await page.locator("summary").filter({ hasText: "撤回结业" }).click()
    await page.getByLabel("撤回的理由").fill("演练结束")
    await page.getByRole("button", { name: "撤回结业" }).click()
    await said(page, "结业已撤回")
    expect(await openHours(reader.page)).toBe(before)
  }, 300_000)
})

async function openHours(page: Page): Promise<number> {
  await page.goto("/me")
  return creditedHours(page)
}

async function codeOn(page: Page): Promise<string> {
  const text = await page.locator("p.font-mono").innerText()
  return text.replace("签到码", "").trim()
}
