import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"

const LOOKS = [
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const

describe("signing in", () => {
  for (const look of LOOKS) {
    test(`the page is fit for everybody at ${look.width} px, ${look.colorScheme}`, async ({ visits }) => {
      const { page } = await visits.visit("/sign-in", look)
      expect(await page.getByLabel("用户名").isVisible()).toBe(true)
      await expectFitsWidth(page)
      await expectAccessible(page)
    })
  }

  test("a wrong password is answered with one sentence and the name is kept", async ({ visits }) => {
    const visitor = await visits.visit("/sign-in")
    const { page } = visitor
    await page.getByLabel("用户名").fill("没有这个人")
    await page.getByLabel("密码", { exact: true }).fill("wrong-password")
    await page.getByRole("button", { name: "登录" }).click()
    await page.getByText("用户名或密码不正确").first().waitFor()
    expect(await page.getByLabel("用户名").inputValue()).toBe("没有这个人")
    visitor.expectComplaint(/status of 4\d\d/)
  })

  test("a click at the moment the browser takes the page over does not keep it from doing so", async ({ visits }) => {
    const { page, context } = await visits.visit("/sign-in")
    // React posts itself a message to begin: the click comes after it was told to and before it has
    await context.addInitScript(() => {
      const post = MessagePort.prototype.postMessage
      MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
        MessagePort.prototype.postMessage = post
        queueMicrotask(() => document.body.dispatchEvent(new MouseEvent("click", { bubbles: true })))
        post.call(this, message)
      } as typeof post
    })
    await page.reload()
    // what React took over knows its properties; a page that it gave up never does, and its complaint fails the test as well
    await page.waitForFunction(() => Object.keys(document.querySelector("main form") ?? {}).some((key) => key.startsWith("__reactProps")))
  })

  test("who is not signed in is asked to, and then comes to the page she wanted", async ({ visits }) => {
    const { page } = await visits.visit("/people?q=zzz")
    expect(new URL(page.url()).pathname).toBe("/sign-in")
    const row = page.locator('[data-demo-role="hr_officer"] code')
    await page.getByLabel("用户名").fill(await row.first().innerText())
    await page.getByLabel("密码", { exact: true }).fill(await row.last().innerText())
    await page.getByRole("button", { name: "登录" }).click()
    await page.waitForURL("**/people?q=zzz")
  })

  test("after signing out the page behind is closed", async ({ visits }) => {
    const { page } = await visits.as("teacher")
    await page.locator("header summary").first().click()
    await page.getByRole("button", { name: "退出登录" }).click()
    await page.waitForURL("**/sign-in**")
    await page.getByLabel("用户名").waitFor()
    await page.goto("/me")
    expect(new URL(page.url()).pathname).toBe("/sign-in")
  })
})
