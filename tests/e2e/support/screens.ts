/** What the journeys read off the screens and do on them, by the words that a person sees. */
import type { Page } from "playwright-core"
import type { UploadedFile } from "./workbook-files"

/** Hours that count, as the page of a person says them in words beside its large number. */
export async function creditedHours(page: Page): Promise<number> {
  const words = await page
    .getByRole("img", { name: /^已计.*学时，要求/ })
    .first()
    .getAttribute("aria-label")
  const hours = /^已计([\d.,]+)学时/.exec(words ?? "")?.[1]
  if (hours === undefined) throw new Error(`no hours on ${page.url()}`)
  return Number(hours.replaceAll(",", ""))
}

/** How many people the list says it found. */
export async function peopleFound(page: Page): Promise<number> {
  const words = await page
    .getByRole("status")
    .filter({ hasText: /^共.*人$/ })
    .innerText()
  return Number(words.replaceAll(/[^\d]/g, ""))
}

/** The number of the person whom the list names first. */
export async function firstListed(page: Page): Promise<string> {
  const address = await page.locator('tbody a[href^="/people/"]').first().getAttribute("href")
  return decodeURIComponent(address?.split("/").at(-1) ?? "")
}

/** Searches the list of people. */
export async function searchPeople(page: Page, words: string): Promise<void> {
  await page.getByLabel("姓名、拼音首字母或教师编号").fill(words)
  await page.getByRole("button", { name: "查询" }).click()
  await page.waitForURL((url) => url.searchParams.get("q") === words)
}

/** From the imports page to the page of the import, once it has been checked. */
export async function uploadWorkbook(page: Page, file: UploadedFile): Promise<void> {
  await page.goto("/imports")
  await page.getByLabel("工作簿文件").setInputFiles(file)
  await page.getByRole("button", { name: "上传并核对" }).click()
  await page.waitForURL(/\/imports\/[^/]+$/)
}

/** Waits for the import to come out of its child process; without JavaScript the person reloads. */
export async function untilImport(page: Page, state: "待确认" | "已完成"): Promise<void> {
  const reached = page.getByRole("status").filter({ hasText: state }).first()
  for (let waits = 0; waits < 40; waits += 1) {
    if (await reached.isVisible()) return
    await page.waitForTimeout(500)
    if (waits % 4 === 3) await page.reload()
  }
  throw new Error(`the import is not ${state}: ${await page.getByRole("main").innerText()}`)
}
