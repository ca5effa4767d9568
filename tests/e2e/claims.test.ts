import type { Page } from "playwright-core"
import { describe, expect } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { test } from "./support/app"
import { creditedHours } from "./support/screens"

/** A photo as a phone takes it: a real JPEG of a page that looks like a certificate. */
async function photoOf(page: Page, words: string) {
  await page.setContent(`<body style="font-size:40px;padding:80px;background:#fffbe8"><h1>结业证书</h1><p>${words}</p></body>`)
  return { name: "IMG_0042.JPG", mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg" }) }
}

const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
}

describe("hours for training held elsewhere", () => {
  test("are claimed on a phone, returned, amended under the number, endorsed, recognised in part, and count", async ({
    visits,
    browser,
  }) => {
    const camera = await browser.newPage()
    const teacher = await visits.as("teacher", { width: 390 })
    const { page } = teacher
    const before = await creditedHours(page)
    await page.goto("/claims/new")
    await expectFitsWidth(page)
    await expectAccessible(page)
    const endsOn = (await page.getByLabel("结束日期").getAttribute("max")) ?? ""
    await fill(page, { 培训项目名称: "演练骨干研修", 主办单位: "某师范大学", 结束日期: endsOn, 申请学时: "40" })
    await page.getByLabel("培训类别").selectOption({ label: "市培" })
    await page.getByLabel("培训专题").selectOption({ label: "教学技能" })
    await page.getByLabel("培训方式").selectOption({ label: "面授" })
    const file = page.locator('input[name="file"]')
    await file.setInputFiles({ name: "证书.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html><body>not a photo</body></html>") })
    await page.getByRole("button", { name: "提交学校审核" }).click()
    await page.getByRole("alert").filter({ hasText: "按文件内容核对" }).waitFor()
    teacher.expectComplaint(/status of 422/)
    expect(await page.getByLabel("培训项目名称").inputValue()).toBe("演练骨干研修")
    await file.setInputFiles(await photoOf(camera, "共40学时"))
    await page.getByRole("button", { name: "提交学校审核" }).click()
    await page.getByRole("status").filter({ hasText: "申请已提交" }).waitFor()
    const address = new URL(page.url()).pathname
    await expectFitsWidth(page)
    await expectAccessible(page)

    const school = await visits.as("school_administrator")
    await school.page.goto("/claims/queue")
    await school.page.locator(`a[href="${address}/review"]`).click()
    const picture = school.page.getByRole("img", { name: "证明材料：IMG_0042.jpg" })
    await picture.scrollIntoViewIfNeeded()
    await school.page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0))
    await expectAccessible(school.page)
    await school.page.locator("summary").filter({ hasText: "退回教师修改" }).click()
    await school.page.locator("#return-note").fill("请补交签到表")
    await school.page.getByRole("button", { name: "退回教师修改" }).click()
    await school.page.getByRole("status").filter({ hasText: "已退回" }).waitFor()

    await page.goto(address)
    await page.getByText("请补交签到表").first().waitFor()
    await page.getByRole("link", { name: "修改后再交" }).click()
    await file.setInputFiles(await photoOf(camera, "签到表"))
    await page.getByRole("button", { name: "修改后再交" }).click()
    await page.getByRole("status").filter({ hasText: "修改后的申请已提交" }).waitFor()
    expect(new URL(page.url()).pathname).toBe(address)

    await school.page.goto(`${address}/review`)
    await school.page.getByRole("button", { name: "同意，交进修学院审定" }).click()
    await school.page.getByRole("status").filter({ hasText: "已同意" }).waitFor()

    const college = await visits.as("scheduler")
    await college.page.goto("/claims/queue")
    await expectAccessible(college.page)
    await college.page.locator(`a[href="${address}/review"]`).click()
    await college.page.getByLabel("认定学时数").fill("24")
    await college.page.locator("#recognise-note").fill("有两天没有签到")
    await college.page.getByRole("button", { name: "认定学时" }).click()
    await college.page.getByRole("status").filter({ hasText: "已认定" }).waitFor()

    await page.goto("/me")
    expect(await creditedHours(page)).toBe(before + 24)
    expect(await page.getByText("演练骨干研修").count()).toBeGreaterThan(0)
    await page.goto(address)
    await page.getByText("有两天没有签到").first().waitFor()
    await camera.close()
  }, 180_000)

  test("are claimed without JavaScript as well; what is refused keeps what was typed", async ({ visits }) => {
    const teacher = await visits.as("teacher", { javaScript: false })
    const { page } = teacher
    await page.goto("/claims/new")
    await fill(page, { 培训项目名称: "无脚本研修", 主办单位: "某学院", 申请学时: "8" })
    await page.getByRole("button", { name: "提交学校审核" }).click()
    await page.getByRole("alert").filter({ hasText: "结束日期：请填写这一项" }).waitFor()
    teacher.expectComplaint(/status of 422/)
    expect([await page.getByLabel("培训项目名称").inputValue(), await page.getByLabel("申请学时").inputValue()]).toEqual([
      "无脚本研修",
      "8",
    ])
    await page.getByLabel("结束日期").fill((await page.getByLabel("结束日期").getAttribute("max")) ?? "")
    for (const [label, value] of [
      ["培训类别", "区培"],
      ["培训专题", "师德"],
      ["培训方式", "网络"],
    ] as const)
      await page.getByLabel(label).selectOption({ label: value })
    await page
      .locator('input[name="file"]')
      .setInputFiles({ name: "证书.jpg", mimeType: "image/jpeg", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") })
    await page.getByRole("button", { name: "提交学校审核" }).click()
    await page.getByRole("status").filter({ hasText: "申请已提交" }).waitFor()
    await page.getByText("证书.pdf").waitFor()
  })
})
