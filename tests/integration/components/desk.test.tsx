import { describe, expect, test } from "vitest"
import { aDeskPage, aStandingsPage } from "#tests/support/look/desk-fixtures"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import type { StandingsPage } from "~/features/desk/standings-page"
import Desk from "~/routes/desk/desk"
import List from "~/routes/desk/list"

const renderList = (given: Partial<StandingsPage> = {}) => {
  const page = aStandingsPage(given)
  return renderPage(<List />, { url: `/lists/${page.rule}`, data: { page, underReview: [] } })
}
const filter = aStandingsPage().filter
const [row] = aStandingsPage().rows
const why = async (given: Partial<StandingsPage>) => textOf(await renderList(given))

describe("the desk", () => {
  const render = (given: Parameters<typeof aDeskPage>[0] = {}) => renderPage(<Desk />, { url: "/desk", data: { page: aDeskPage(given) } })

  test("leads from each number to its people, and says of whom data are missing", async () => {
    const html = await render()
    expect(html).toContain('href="/lists/rotation?outcome=met"')
    expect(html).toContain('aria-label="符合轮岗条件 1,240 人"')
    expect(textOf(html)).toContain("12人资料不全")
    expect(textOf(html)).toContain("5人已过期")
    expect(textOf(html)).toContain("180天内到期")
  })

  test("says zero in words, without a way to nobody", async () => {
    const html = await render()
    expect(textOf(html)).toContain("近期无人认定到期")
    expect(html).not.toContain('href="/lists/dual-qualified?due=soon')
  })

  test("says what waits, whose turn it is and how much is late, with the way to it", async () => {
    const html = await render({
      work: [
        { kind: "dual_certify", of: null, count: 2, overdue: 0, isMine: true, to: "/dual-qualified/queue" },
        { kind: "season_nominate", of: 2026, count: 1668, overdue: 3, isMine: false, to: "/rotation/2026?state=listed" },
      ],
    })
    expect(textOf(html)).toContain("双师型认定：2份申请等待认定")
    expect(textOf(html)).toContain("等您办理")
    expect(textOf(html)).toContain("2026学年交流轮岗：1,668人等待学校推荐")
    expect(textOf(html)).toContain("3项已过期限")
    expect(textOf(html)).toContain("等学校推荐")
    expect(html).toContain('href="/rotation/2026?state=listed"')
    expect(textOf(await render())).not.toContain("正在办理")
  })

  test("of one school names it", async () => {
    expect(textOf(await render({ schoolName: "示例第一小学" }))).toContain("示例第一小学的人事工作台")
  })
})

describe("a list of verdicts", () => {
  test("counts exactly, leads to each outcome and to the person, and keeps the filter when the page is turned", async () => {
    const html = await renderList({ filter: { ...filter, stage: "primary", outcome: "met" }, next: "abc" })
    expect(textOf(html)).toContain("共1,240人")
    expect(html).toContain('href="/lists/rotation?stage=primary&amp;outcome=undetermined"')
    expect(html).toContain('href="/lists/rotation?stage=primary&amp;outcome=met&amp;after=abc"')
    expect(html).toContain('href="/lists/rotation/export?stage=primary&amp;outcome=met"')
    expect(html).toContain(`href="/people/${row?.teacherNo}"`)
    expect(html).toContain('<input type="hidden" name="outcome" value="met"/>')
  })

  test("says by which column it is sorted", async () => {
    const html = await renderList({ filter: { ...filter, sort: "due" } })
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1)
    expect(html).toContain('href="/lists/rotation?sort=school"')
  })

  test("a role that may not take the reasons away sees no way to", async () => {
    expect(await renderList({ canExport: false })).not.toContain("/export")
  })

  test("an empty one says whom it looked for, and repeats what was asked", async () => {
    const none = { rows: [], total: 0 }
    const text = await why({ ...none, filter: { ...filter, outcome: "met", due: "soon" } })
    expect(text).toContain("查无符合轮岗条件的教师")
    expect(text).toContain("查询的是：180天内、符合轮岗条件。")
    expect(await why({ ...none, filter: { ...filter, outcome: "undetermined" } })).toContain("查无资料不全的教师")
    const nobody = { met: 0, not_met: 0, exempt: 0, not_applicable: 0, undetermined: 0 }
    expect(await why({ ...none, byOutcome: nobody })).toContain("这项规则还没有核算过任何人")
    expect(await why({ ...none, byOutcome: { ...nobody, not_applicable: 7 } })).toContain("已核算7人，都不在这项规则的范围内。")
  })

  const cases: [string, Partial<StandingsPage["rows"][number]> & { rule: StandingsPage["rule"] }, string[]][] = [
    ["due", { rule: "rotation", outcome: "met" }, ["6年", "自2020-09-01起在本校满6年，可以安排交流。"]],
    ["exempt", { rule: "rotation", outcome: "exempt", figures: { exemption: "on_leave" } }, ["正在休产假或病假。"]],
    ["withheld", { rule: "rotation", outcome: "exempt", figures: { exemption: "withheld" } }, ["属于免予交流的情形。"]],
    [
      "waiting",
      {
        rule: "title",
        outcome: "not_met",
        dueOn: "2027-09-01",
        figures: { current: "grade_2", next: "grade_1", earliestDate: "2027-09-01" },
      },
      ["二级教师 → 一级教师", "从任职时间看，最早2027-09-01可申报一级教师。"],
    ],
    [
      "no longer waiting",
      { rule: "title", outcome: "not_met", dueOn: "2026-11-23", figures: { current: null, next: "grade_2", earliestDate: "2026-11-23" } },
      ["无职称 → 二级教师", "年限已满", "任职时间已满，申报二级教师的其他条件尚未具备。"],
    ],
    ["a tier", { rule: "tier", outcome: "met", figures: { current: "backbone", next: "subject_master" } }, ["骨干教师 → 学科名师"]],
    [
      "recognised",
      { rule: "dual-qualified", outcome: "met", figures: { level: "junior", validUntil: "2027-04-01" } },
      ["双师型教师（初级），有效至2027-04-01。"],
    ],
    [
      "a running period",
      { rule: "registration", outcome: "undetermined", figures: { windowStart: "2022-03-06", windowEnd: "2027-03-05", conclusion: null } },
      ["尚无定论", "注册期2022-03-06至2027-03-05，期满前尚无定论。"],
    ],
    ["data missing", { rule: "registration", outcome: "undetermined", figures: {} }, ["缺少必要的资料"]],
    ["days", { rule: "enterprise-practice", outcome: "not_met", figures: { days: 90, required: 180 } }, ["90 / 180天", "要求180天"]],
    ["months", { rule: "rotation-credit", outcome: "met", figures: { ruralOrWeakMonths: 24 } }, ["24个月", "有轮岗经历"]],
    ["hours", { rule: "induction", outcome: "met", figures: { hours: 120, requiredHours: 120 } }, ["120学时 / 120学时"]],
    ["no figures", { rule: "title", outcome: "not_met", figures: {} }, ["理由见个人页。"]],
  ]
  test.each(cases)("says why in words: %s", async (_, { rule, ...given }, said) => {
    const text = await why({ rule, rows: [{ ...row!, ...given }] })
    for (const words of said) expect(text).toContain(words)
    expect(text).not.toMatch(/undefined|\{\w+\}|\bnull\b/)
  })
})
