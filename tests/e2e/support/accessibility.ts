/** An axe scan that fails the test: WCAG 2.2 AA, nothing excused. */
import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Throws with every violation and the elements that have it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  if (violations.length === 0) return
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.slice(0, 5).map(({ html }) => `    ${html.slice(0, 200)}`),
  ])
  throw new Error(`${page.url()} is not accessible to everybody:\n${lines.join("\n")}`)
}

/** Throws if the page must be scrolled sideways, naming the widest elements that stick out. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const sticking = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(-5)
      .map((element) => element.outerHTML.slice(0, 160))
  })
  if (sticking.length > 0) throw new Error(`${page.url()} is wider than its window:\n${sticking.join("\n")}`)
}
