import { describe, expect, test } from "vitest"
import { aLadderListPage, aLadderPage, anAwardPage, aStudioPage } from "#tests/support/look/ladder-fixtures"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import type { StudioPage } from "~/features/studios/studio-page"
import type { AwardPage } from "~/features/tiers/award-page"
import type { LadderPage, LadderRow } from "~/features/tiers/ladder-page"
import type { Locale } from "~/platform/i18n/locale"
import Studio from "~/routes/studios/studio"
import Ladder from "~/routes/tiers/ladder"
import List from "~/routes/tiers/list"
import OneAward from "~/routes/tiers/one-award"

const RAW = /\{\w+\}|undefined|\b(ladder|studios|codes)\.[a-z_.]+/

describe("the ladder", () => {
  const render = (given: Partial<LadderPage> = {}, locale: Locale = "zh-CN") =>
    renderPage(<Ladder />, { url: "/tiers", data: { page: aLadderPage(given) }, locale })

  test("leads from each number to its people, and from nobody nowhere", async () => {
    const html = await render()
    expect(html).toContain('href="/tiers/list?tier=backbone"')
    expect(html).toContain('href="/tiers/list?tier=backbone&amp;level=school"')
    expect(html).toContain('href="/tiers/list?tier=none&amp;near=one_lacks"')
    expect(html).toContain('href="/tiers/list?tier=backbone&amp;school=2150000001"')
    expect(html).toContain('href="/tiers/list?term=ending"')
    expect(html).not.toContain("tier=educator")
    expect(html).not.toContain("term=lapsed")
    expect(textOf(html)).toContain("无人的称号已经失效。")
  })

  test("shows what has nobody one tap away, and a subject that is not recorded without a list", async () => {
    const html = await render()
    expect(textOf(html)).toContain("另有1所学校没有骨干及以上的教师")
    expect(textOf(html)).toContain("未登记")
    expect(html).not.toContain("subject=")
  })

  test("of a school names it, has no table of schools, and awards nothing", async () => {
    const html = await render({ schools: null, schoolName: "示例第一小学", canAward: false })
    expect(textOf(html)).toContain("示例第一小学的教师梯队")
    expect(textOf(html)).not.toContain("各学校")
    expect(html).not.toContain("/tiers/award")
  })

  test("of nobody says what to do", async () => {
    expect(textOf(await render({ people: 0 }))).toContain("导入“学校”和“教师基本信息”后，系统自动核算。")
  })

  test("speaks both languages whole", async () => {
    for (const locale of ["zh-CN", "en"] as const) expect(textOf(await render({}, locale))).not.toMatch(RAW)
  })
})

describe("a list of the ladder", () => {
  const render = (given: Partial<LadderRow> = {}) => renderPage(<List />, { url: "/tiers/list", data: { page: aLadderListPage(given) } })

  test("says what each holds and lacks, and leads to the award, keeping the filter when the page is turned", async () => {
    const html = await render()
    expect(textOf(html)).toContain("学科名师还差1项：任前一级称号的年限")
    expect(html).toContain('href="/tiers/awards/T00120/backbone/district/2025-12-10"')
    expect(html).toContain('href="/tiers/list?tier=backbone&amp;near=one_lacks&amp;after=abc"')
  })

  test("does not name what is withheld", async () => {
    const text = textOf(await render({ lacks: ["withheld"] }))
    expect(text).toContain("学科名师还差1项：其他条件")
    expect(text).not.toContain("withheld")
  })

  test("says who may apply, whose class lapsed, and that nothing is above", async () => {
    expect(textOf(await render({ outcome: "met", lacking: 0, lacks: [] }))).toContain("可申报学科名师")
    expect(textOf(await render({ lapsed: "subject_master", lapsedOn: "2026-06-16" }))).toContain("学科名师自2026-06-16起失效")
    expect(textOf(await render({ next: null, lacking: null, lacks: [] }))).toContain("没有更高一级")
  })
})

describe("one award", () => {
  const render = (given: Partial<AwardPage> = {}, locale: Locale = "zh-CN") =>
    renderPage(<OneAward />, { url: "/tiers/awards/x", data: { page: anAwardPage(given), formToken: "t".repeat(24) }, locale })

  test("says what it is and on which verdict it was made, and offers three decisions apart", async () => {
    const html = await render()
    expect(textOf(html)).toContain("区级骨干教师")
    expect(textOf(html)).toContain("HY2026-000001")
    expect(html.match(/<form/g)).toHaveLength(3)
    expect(html).toContain('value="2029-11-30"')
  })

  test("is not decided by who may only read, nor once it is withdrawn; renewed, it can only be withdrawn", async () => {
    expect(await render({ canReview: false })).not.toContain("<form")
    const { award } = anAwardPage()
    expect(await render({ award: { ...award, withdrawnOn: "2026-09-01", state: "withdrawn" } })).not.toContain("<form")
    expect((await render({ isRenewed: true })).match(/<form/g)).toHaveLength(1)
  })

  test("speaks both languages whole", async () => {
    for (const locale of ["zh-CN", "en"] as const) expect(textOf(await render({}, locale))).not.toMatch(RAW)
  })
})

describe("a studio", () => {
  const render = (given: Partial<StudioPage> = {}, locale: Locale = "zh-CN") =>
    renderPage(<Studio />, {
      url: "/studios/GZS001",
      data: { page: aStudioPage(given), isNew: false, formToken: "t".repeat(24) },
      locale,
    })

  test("says what was looked for and found, with the number that the pack asks", async () => {
    const text = textOf(await render())
    expect(text).toContain("成员0人，不足5人，请区人事补充。")
    expect(text).toContain("2024年度尚未考核，请区人事登记。")
    expect(text).toContain("主持人：王芳。")
    expect(text).toContain("以往人员（1条）")
  })

  test("has its forms for the district's HR alone, and a closed one takes nobody and is not closed again", async () => {
    expect((await render()).match(/<form/g)).toHaveLength(8)
    expect(await render({ canRun: false })).not.toContain("<form")
    const closed = await render({ studio: { ...aStudioPage().studio, withdrawnOn: "2026-11-01", state: "closed" } })
    expect(closed).not.toContain('value="join"')
    expect(closed).not.toContain('value="close"')
    expect(closed).toContain('value="assess"')
  })

  test("names people without a link to who may not look them up", async () => {
    const { members } = aStudioPage()
    const html = await render({ canRun: false, members: members.map((member) => ({ ...member, teacherNo: null })) })
    expect(html).not.toContain("/people/")
    expect(textOf(html)).toContain("王芳")
  })

  test("speaks both languages whole", async () => {
    for (const locale of ["zh-CN", "en"] as const) expect(textOf(await render({}, locale))).not.toMatch(RAW)
  })
})
