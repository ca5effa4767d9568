/** Signing in as the demo people whom the sign-in page itself names. */
import type { Page } from "playwright-core"

export const DEMO_ROLES = {
  teacher: "教师",
  school_administrator: "学校管理员",
  scheduler: "教师进修学院",
  hr_officer: "人事科",
  district_leader: "区领导",
  system_administrator: "系统管理员",
} as const
export type DemoRole = keyof typeof DEMO_ROLES

/** From the sign-in page to the page behind it, through the form that a person uses. */
export async function signIn(page: Page, role: DemoRole): Promise<void> {
  await page.goto("/sign-in")
  await enter(page, await readDemoSignIn(page, role))
}

/** Name and password into the sign-in page that is open, and on to the page behind it. */
export async function enter(page: Page, { name, password }: { name: string; password: string }): Promise<void> {
  await page.getByLabel("用户名").fill(name)
  await page.getByLabel("密码", { exact: true }).fill(password)
  await page.getByRole("button", { name: "登录" }).click()
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"))
  await page.locator("header summary").first().waitFor() // her name: the new page stands, and not only its address
}

/** User name and password stand in the row of the role, each as `code`. */
async function readDemoSignIn(page: Page, role: DemoRole): Promise<{ name: string; password: string }> {
  const row = page.locator(`[data-demo-role="${role}"]`)
  const [name, password] = await row.locator("code").allInnerTexts()
  if (name === undefined || password === undefined) throw new Error(`the sign-in page names no demo sign-in for ${DEMO_ROLES[role]}`)
  return { name, password }
}
