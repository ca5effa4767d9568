import { describe, expect, test } from "vitest"
import { anIndicatorPage, aPlanReport, aReportedIndicator, aReportedShare } from "#tests/support/look/plan-fixtures"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import type { PlanReportPage } from "~/features/plan/report/plan-page"
import { reportDocument } from "~/features/plan/report/report-document"
import { translatorFor } from "~/platform/i18n/messages.server"
import { IndicatorView } from "~/routes/plan/parts/indicator-view"
import { PaperSheet } from "~/routes/plan/parts/paper-sheet"
import { PlanOverview } from "~/routes/plan/parts/plan-overview"

const asked = { plan: "dadukou-14fyp", asOf: "2024-06-30" }
const unfilled = /undefined|\{\w+\}|\bnull\b|NaN|plan\.\w+/

describe.each(["zh-CN", "en"] as const)("the overview in %s", (locale) => {
  const render = (page: PlanReportPage = aPlanReport(), more: object = {}) =>
    renderPage(<PlanOverview page={page} asked={{ ...asked, ...more }} />, { url: "/plan", locale })

  test("leads from each promise to its page, on the same day", async () => {
    const html = await render()
    for (const { id, text } of aPlanReport().indicators) {
      expect(html).toContain(`href="/plan/indicators/${id}?plan=dadukou-14fyp&amp;asOf=2024-06-30"`)
      expect(textOf(html)).toContain(text)
    }
    expect(textOf(html)).not.toMatch(unfilled)
  })

  test("says every chart in words", async () => {
    const html = await render()
    const charts = html.match(/<svg role="img" aria-label="[^"]+"/g) ?? []
    expect(charts.length).toBe((html.match(/<svg role="img"/g) ?? []).length)
    expect(charts.length).toBeGreaterThan(5)
    expect(html).not.toMatch(/ style=/)
  })

  test("shows those of one state when asked, and the same as a table", async () => {
    const html = await render(aPlanReport(), { state: "at_risk" })
    expect(html).toContain("/plan/indicators/studios_head_teacher")
    expect(html).not.toContain("/plan/indicators/ethics_bases")
    const table = await render(aPlanReport(), { view: "table" })
    expect(table).toContain("<table")
    expect(textOf(table)).toContain(locale === "en" ? "46.2%60 / 130" : "46.2%60 / 130")
    expect(textOf(table)).not.toMatch(unfilled)
  })
})

describe("the overview", () => {
  const render = async (page: PlanReportPage) => textOf(await renderPage(<PlanOverview page={page} asked={asked} />, { url: "/plan" }))

  test("counts promises by how they stand, aspirations apart", async () => {
    const wished = aReportedIndicator({ id: "wished", isAspiration: true })
    const page = aPlanReport({ indicators: [...aPlanReport().indicators, wished] })
    const text = await render(page)
    expect(text).toContain("共5项")
    expect(text).toContain("另有1项“力争”目标")
  })

  test("after the deadline speaks of no risk", async () => {
    const missed = aReportedIndicator({ state: "missed", forecast: null })
    const page = aPlanReport({ asOf: "2026-03-01" as PlanReportPage["asOf"], indicators: [missed] })
    const text = await render(page)
    expect(text).not.toContain("预计达不到")
    expect(text).toContain("规划期已满")
    expect(text).toContain("未达到")
  })

  test("a plan without indicators says who enters them", async () => {
    expect(await render(aPlanReport({ indicators: [] }))).toContain("由教师进修学院")
  })
})

describe("one indicator", () => {
  const filter = { school: "", stage: "", subject: "", counts: "" } as const
  const render = (given: Parameters<typeof anIndicatorPage>[0] = {}, { toPath = false, locale = "zh-CN" as "zh-CN" | "en" } = {}) =>
    renderPage(<IndicatorView page={anIndicatorPage(given)} asked={asked} filter={filter} toPath={toPath} />, { url: "/plan", locale })

  test.each(["zh-CN", "en"] as const)("goes from the figure to the rows, to the person and to the file: %s", async (locale) => {
    const html = await render({}, { locale })
    expect(html).toContain('href="/people/T00124"')
    expect(html).toContain('href="/studios/GZS-1"')
    expect(html).toContain('href="/plan/indicators/dual_qualified_share/export?plan=dadukou-14fyp&amp;asOf=2024-06-30"')
    expect(html).toContain("after=abc")
    expect(textOf(html)).not.toMatch(unfilled)
  })

  test("who may see whole paths is led to them", async () => {
    expect(await render({}, { toPath: true })).toContain('href="/people/T00123/path"')
  })

  test("without rows says so, and what comes next", async () => {
    const none = { rows: [], total: 0, withheld: 0, next: null, previous: null }
    expect(textOf(await render({ evidence: none }))).toContain("查无依据")
  })

  test("names the facts that are missing", async () => {
    const indicator = aReportedShare({
      missing: ["exam_results"],
      outcome: "undetermined",
      state: "undetermined",
      actual: null,
      gap: null,
      forecast: null,
    })
    expect(textOf(await render({ indicator, nearest: [] }))).toMatch(/没有登记.*不能判定/)
  })
})

test("the report on paper has a table for each group, with source, date and policy", async () => {
  const document = reportDocument({ page: aPlanReport(), schoolName: null }, translatorFor("zh-CN"))
  const html = await renderPage(<PaperSheet document={document} lang="zh-CN" />, { url: "/plan/report" })
  expect(html.match(/<caption>/g)).toHaveLength(3)
  for (const words of ["数据来源", "截至2024年6月30日", "dadukou-14fyp/1", "一、总体情况"]) expect(textOf(html)).toContain(words)
})
