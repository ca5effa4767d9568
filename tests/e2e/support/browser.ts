/** One Chromium a test file, a fresh context a visitor, and an ear on everything its console complains about. */
import { mkdirSync } from "node:fs"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"

export type VisitorSettings = {
  readonly width?: number
  readonly javaScript?: boolean
  readonly colorScheme?: "light" | "dark"
  readonly language?: "zh-CN" | "en"
}

/** A visitor: a page, her own cookies, and what went wrong in her browser. */
export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: readonly string[]
  /** Strikes off complaints that the journey is about: a browser reports a refused form as an error. There must be at least one. */
  readonly expectComplaint: (pattern: RegExp) => void
}

const PHONE_BELOW = 600
const SCREENS = "tests/e2e/screens"

/** The browser that `npm test` found; running a file on its own falls back on the usual place. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox", "--lang=zh-CN"] })
}

/** Opens a context of that width (phones have touch and a high density) whose complaints are written down. */
export async function newVisitor({
  browser,
  url,
  settings,
}: {
  browser: Browser
  url: string
  settings: VisitorSettings
}): Promise<Visitor> {
  const { width = 1280, javaScript = true, colorScheme = "light", language = "zh-CN" } = settings
  const isPhone = width < PHONE_BELOW
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: isPhone ? 844 : 800 },
    hasTouch: isPhone,
    isMobile: isPhone,
    javaScriptEnabled: javaScript,
    colorScheme,
    locale: language,
    timezoneId: "Asia/Shanghai",
  })
  const complaints: string[] = []
  context.on("page", (page) => listen({ page, complaints, javaScript }))
  const expectComplaint = (pattern: RegExp) => {
    const kept = complaints.filter((text) => !pattern.test(text))
    if (kept.length === complaints.length) throw new Error(`no complaint like ${pattern} among ${JSON.stringify(complaints)}`)
    complaints.splice(0, complaints.length, ...kept)
  }
  return { page: await context.newPage(), context, complaints, expectComplaint }
}

type Listening = { readonly page: Page; readonly complaints: string[]; readonly javaScript: boolean }

function listen({ page, complaints, javaScript }: Listening): void {
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on("pageerror", (error) => complaints.push(`page: ${error.message}`))
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? ""
    const isPreloadWithoutScript = !javaScript && reason === "csp" // Playwright switches scripts off by a policy of its own
    if (reason !== "net::ERR_ABORTED" && !isPreloadWithoutScript) complaints.push(`request: ${request.url()} ${reason}`)
  })
}

/** Keeps what a failed test saw, one picture an open page. */
export async function keepScreens(name: string, visitors: readonly Visitor[]): Promise<void> {
  mkdirSync(SCREENS, { recursive: true })
  const pages = visitors.flatMap(({ context }) => context.pages())
  for (const [index, page] of pages.entries()) {
    const file = `${SCREENS}/${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)}-${index + 1}.png`
    await page.screenshot({ path: file, fullPage: true }).catch(() => undefined)
  }
}
