import { describe, expect, test } from "vitest"
import { aPlanReport } from "#tests/support/look/plan-fixtures"
import { textOf } from "#tests/support/look/text-of"
import type { Nearest } from "~/features/plan/report/plan-page"
import { reportDocument } from "~/features/plan/report/report-document"
import { reportHtml } from "~/features/plan/report/report-html"
import { reportJson } from "~/features/plan/report/report-json"
import { historyTable, indicatorsTable, nearestTable } from "~/features/plan/report/report-tables"
import { reportText } from "~/features/plan/report/report-text"
import { translatorFor } from "~/platform/i18n/messages.server"

const zh = translatorFor("zh-CN")
const page = aPlanReport()
const nearest = new Map<string, readonly Nearest[]>([
  [
    "dual_qualified_share",
    [{ kind: "person", key: "T1", label: "李静", schoolCode: "S1", lacking: [{ key: "plan.reading.batch" }], on: null }],
  ],
])

describe("the report as json", () => {
  const json = reportJson({ page, nearest }, zh)
  const share = json.indicators.find(({ id }) => id === "dual_qualified_share")

  test("has the shape that others read", () => {
    expect(json.plan).toMatchObject({ id: "dadukou-14fyp", deadline: "2025-12-31" })
    expect(json).toMatchObject({ asOf: "2024-06-30", policy: { id: "dadukou-14fyp", version: "1" } })
    expect(share).toMatchObject({
      text: "职业学校专业教师中“双师型”教师占比超过50%",
      group: "专栏6.1",
      unit: "percent",
      target: { operator: ">", lower: 50, upper: null },
      actual: 46.2,
      numerator: 60,
      denominator: 130,
      outcome: "not_met",
      gap: 3.8,
      forecast: { onDeadline: 52.1 },
      history: [{ asOf: "2024-06-30", actual: 46.2 }],
      evidenceCount: 60,
    })
    expect(share?.target.reading).toBeTypeOf("string")
    expect(share?.forecast?.method).toBeTypeOf("string")
    expect(share?.nearest).toMatchObject([{ kind: "person", key: "T1", label: "李静" }])
  })

  test("an indicator without a number has none made up", () => {
    expect(json.indicators.find(({ id }) => id === "annual_exam")).toMatchObject({ actual: null, gap: null, forecast: null, nearest: [] })
  })
})

describe("the report as tables", () => {
  test("one row an indicator, figures as numbers", () => {
    const { header, rows } = indicatorsTable(page, zh)
    expect(rows).toHaveLength(page.indicators.length)
    for (const row of rows) expect(row).toHaveLength(header.length)
    const share = rows.find(([id]) => id === "dual_qualified_share")
    expect(share?.slice(6, 11)).toEqual([50, null, 46.2, 60, 130])
  })

  test("the years and the nearest are rows of their own", () => {
    expect(historyTable(page, zh).rows.filter(([id]) => id === "studios_head_teacher")).toHaveLength(4)
    expect(nearestTable(page, nearest, zh).rows).toMatchObject([
      ["dual_qualified_share", expect.any(String), "李静", "T1", "S1", expect.any(String), null],
    ])
  })
})

describe.each(["zh-CN", "en"] as const)("the report in %s", (locale) => {
  const translator = translatorFor(locale)
  const document = reportDocument({ page, schoolName: null }, translator)

  test("as html stands alone, has its words in it, and nothing unfilled", () => {
    const html = reportHtml(document, locale)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).not.toMatch(/<script|<link|src=/)
    for (const { text } of page.indicators) expect(textOf(html)).toContain(text)
    expect(textOf(html)).not.toMatch(/undefined|\{\w+\}|\bnull\b|plan\.\w+/)
    expect(html).toContain("@page")
  })

  test("as text has a line for each promise", () => {
    const text = reportText(page, translator)
    for (const indicator of page.indicators) expect(text).toContain(`${indicator.text}  (${indicator.id})`)
    expect(text).not.toMatch(/undefined|\{\w+\}|\bnull\b|plan\.\w+/)
  })

  test("is numbered as offices do, and carries date, source and policy", () => {
    expect(document.parts[0]?.heading).toContain(locale === "en" ? "1." : "一、")
    expect(document.colophon.join()).toContain("dadukou-14fyp")
    for (const { table } of document.parts.slice(1)) expect(table?.source).toContain(locale === "en" ? "30 Jun 2024" : "2024年6月30日")
  })
})

test("what stands in the plan's words never becomes markup", () => {
  const [first] = page.indicators
  const evil = { ...page, indicators: [{ ...first!, text: '<img src="x" onerror=alert(1)>' }] }
  expect(reportHtml(reportDocument({ page: evil, schoolName: null }, zh), "zh-CN")).not.toContain("<img")
})
