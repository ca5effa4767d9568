import { describe, expect, test } from "vitest"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { CHECK_IDS, CHECKS } from "~/features/doctor/checks"
import type { CheckPage, DoctorPage, FindingRow } from "~/features/doctor/doctor-page"
import Check from "~/routes/doctor/check"
import Doctor from "~/routes/doctor/doctor"

const EXAMINED = "2026-11-23T02:30:00.000Z"

describe("the data doctor", () => {
  const checks = CHECK_IDS.map((check) => ({ check, ...CHECKS[check], count: 0 }))
  const sound: DoctorPage = { examinedAt: EXAMINED, isRunning: false, hasFailed: false, checks, faults: 0, hints: 0 }
  const render = (given: Partial<DoctorPage>) => renderPage(<Doctor />, { url: "/doctor", data: { page: { ...sound, ...given } } })

  test("says in words that nothing was found, in how many checks, and when", async () => {
    const text = textOf(await render({}))
    expect(text).toContain("没有发现错误，也没有疑点")
    expect(text).toContain(`已检查${checks.length}项`)
    expect(text).toContain("体检于2026-11-23 10:30")
  })

  test("leads from each finding to whom it concerns, faults before hints", async () => {
    const found = { title_order: 1, leaves_overlap: 1240 } as Readonly<Record<string, number>>
    const html = await render({ checks: checks.map((row) => ({ ...row, count: found[row.check] ?? 0 })), faults: 1, hints: 1240 })
    expect(html.indexOf('href="/doctor/title_order"')).toBeLessThan(html.indexOf('href="/doctor/leaves_overlap"'))
    expect(html).not.toContain('href="/doctor/posting_overlaps"')
    expect(textOf(html)).toContain("1,240处")
  })

  test("offers to examine before the first time, says that it runs, and that it failed, and nothing else", async () => {
    const never = textOf(await render({ examinedAt: null, checks: [] }))
    expect(never).toContain("还没有体检过")
    expect(never).toContain("开始体检")
    const running = await render({ examinedAt: null, checks: [], isRunning: true })
    expect(textOf(running)).toContain("正在体检")
    expect(running).not.toContain("<form")
    expect(textOf(await render({ hasFailed: true }))).toContain("没有改动任何资料")
  })
})

describe("one check", () => {
  const row: FindingRow = {
    key: "posting:12",
    person: { teacherNo: "T3", name: "王范文", schoolName: "甲小学", isListed: true },
    details: { school: "甲小学", from: "2015-09-01", until: null, employmentStatus: "resigned", leftOn: "2024-08-31" },
    mend: {
      step: { kind: "correct", table: "posting", id: 12, column: "endsOn", before: null, after: "2024-08-31", said: "2015-09-01" },
      value: "posting:12~3~0123456789abcdef",
    },
  }
  const page: CheckPage = {
    check: "posting_after_left",
    severity: "fault",
    area: "posting",
    count: 1,
    rows: [row],
    examinedAt: EXAMINED,
    page: 1,
    hasNext: false,
    isCut: false,
    canMend: true,
  }
  const render = (given: Partial<CheckPage>) =>
    renderPage(<Check />, { url: `/doctor/${page.check}`, data: { page: { ...page, ...given }, formToken: "token" } })

  test("says what is wrong in words and dates, and what a mend would change before it is done", async () => {
    const html = await render({})
    expect(textOf(html)).toContain("已于2024-08-31离职；甲小学2015-09-01起的任职，结束日期：未填。")
    expect(textOf(html)).toContain("任教履历（2015-09-01起）的结束日期")
    expect(textOf(html)).toContain("未填 → 2024-08-31")
    expect(html).toContain('<input type="hidden" name="finding" value="posting:12~3~0123456789abcdef"/>')
    expect(html).not.toContain("修正本页")
  })

  test("without a safe mend leads to where it is corrected by hand", async () => {
    const html = await render({ rows: [{ ...row, mend: null }] })
    expect(html).not.toContain('name="finding"')
    expect(html).toContain('href="/people/T3/postings"')
    expect(textOf(html)).toContain("怎样改正")
  })

  test("several mends may be done at once; who is on no list has no link; more than are kept is said", async () => {
    const other = { ...row, key: "posting:13", person: { teacherNo: "T4", name: null, schoolName: null, isListed: false } }
    const html = await render({ rows: [row, other], count: 900, isCut: true, hasNext: true })
    expect(textOf(html)).toContain("修正本页2处")
    expect(html).not.toContain('href="/people/T4"')
    expect(textOf(html)).toContain("只列出前500处")
    expect(html).toContain('href="/doctor/posting_after_left?page=2"')
  })

  test("when all is set right says so, and as of when", async () => {
    expect(textOf(await render({ rows: [] }))).toContain("这一项没有发现问题")
  })
})
