/**
 * Takes pictures of screens from fixtures, to be looked at: `npx tsx tests/support/look/main.ts OUT_DIR [name…]`.
 * Each name as phone, desk and paper, light and dark, in both languages, unless `LOOK` names the kinds wanted, e.g. `phone-zh-CN-light`.
 */
import { mkdir, writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import { chromium, type Page } from "playwright-core"
import { compileStyles } from "./compile-styles"
import { renderPage } from "./render-page"
import { SCREENS } from "./screens"

const WIDTHS = { phone: 390, desk: 1280 } as const
const [out = "look", ...names] = process.argv.slice(2)
const kinds = (process.argv.find((each) => each.startsWith("--kinds="))?.slice(8) ?? "phone-zh-CN-light,desk-zh-CN-light").split(",")

const css = await compileStyles()
await mkdir(out, { recursive: true })
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"],
})
const wanted = Object.entries(SCREENS).filter(([name]) => names.length === 0 || names.includes(name))
for (const [name, screen] of wanted) {
  for (const kind of kinds) {
    const [size = "phone", ...rest] = kind.split("-")
    const scheme = rest.at(-1) === "dark" ? "dark" : "light"
    const locale = kind.includes("-en-") ? "en" : "zh-CN"
    const role = screen.as === "teacher" ? "教师" : "人事干部"
    const nav = screen.as === "teacher" ? (["me"] as const) : (["people", "imports"] as const)
    const html = await renderPage(screen.element, {
      ...screen,
      locale,
      frame: { demo: true, person: { name: "李静", role }, nav, unread: 0 },
    })
    const page = await browser.newPage({
      viewport: { width: WIDTHS[size as keyof typeof WIDTHS] ?? 794, height: 844 },
      colorScheme: scheme,
      deviceScaleFactor: size === "phone" ? 2 : 1,
    })
    await page.setContent(
      `<!doctype html><html lang="${locale}"><head><meta name="viewport" content="width=device-width"><style>${css}</style></head><body>${html}</body></html>`,
    )
    const file = resolve(out, `${name}-${kind}`)
    await writeFile(`${file}.html`, html)
    if (size === "paper") await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true })
    else await screenshot(page, file)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (overflow > 0) console.error(`${name} ${kind}: ${overflow}px too wide`)
    await page.close()
  }
}
await browser.close()

/** The whole page in pictures of one screenful or two, so that each can be read. */
async function screenshot(page: Page, file: string) {
  const { width } = page.viewportSize() ?? { width: 0 }
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  const height = width < 768 ? 1300 : 1100
  for (let at = 0; at * height < whole; at++) {
    const clip = { x: 0, y: at * height, width, height: Math.min(height, whole - at * height) }
    await page.screenshot({ path: `${file}-${at + 1}.png`, fullPage: true, clip })
  }
}
