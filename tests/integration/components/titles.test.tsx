import { describe, expect, test } from "vitest"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { anApplicationPage, anOwnRound, aRound, aRoundPage, aVerdict } from "#tests/support/look/titles-fixtures"
import type { OwnRound, Standing } from "~/features/title-rounds/round-page"
import Application from "~/routes/titles/application"
import Apply from "~/routes/titles/apply"
import Round from "~/routes/titles/round"
import Titles from "~/routes/titles/titles"

const TODAY = "2026-11-23"
const own = async (given: Partial<OwnRound>) =>
  textOf(await renderPage(<Titles />, { url: "/titles", data: { own: [anOwnRound(given)], page: null, today: TODAY } }))

describe("a teacher's rounds", () => {
  const cases: [string, Standing, string][] = [
    ["may apply", { kind: "may_apply", title: "grade_2", posts: 2 }, "可以申报二级教师，本校有2个岗位。"],
    [
      "may apply, marked",
      { kind: "may_apply_marked", title: "grade_2", posts: 1, missing: ["2025年年度考核"] },
      "但缺少2025年年度考核，申报上会注明。",
    ],
    ["conditions", { kind: "conditions", failing: ["training-hours", "ethics"] }, "不能申报，还没有达到：近五年培训学时、师德。"],
    ["no post", { kind: "no_post", title: "grade_2" }, "本轮没有给本校安排二级教师岗位"],
    ["no title", { kind: "no_title", missing: ["最高学历"] }, "无法确定申报哪一级职称：缺少最高学历。"],
    ["not concerned", { kind: "not_concerned" }, "职称申报对您不适用"],
  ]
  test.each(cases)("say why or why not: %s", async (_, standing, said) => {
    const text = await own({ standing })
    expect(text).toContain(said)
    expect(text).not.toMatch(/undefined|\{\w+\}|\bnull\b/)
    expect(text.includes("去申报")).toBe(standing.kind.startsWith("may_apply"))
  })

  test("name whose turn it is on each day", async () => {
    const at = (given: Parameters<typeof aRound>[0]) => own({ round: aRound(given) })
    expect(await at({})).toContain("下一步：教师在2026-11-30以前（含当日）申报。")
    expect(await at({ opensOn: "2026-11-24" })).toContain("尚未开始")
    expect(await at({ applyByOn: "2026-11-22" })).toContain("下一步：人事干部转入学校排序。")
    expect(await at({ state: "ranking" })).toContain("各校在2026-12-10以前（含当日）为本校申报人排序。")
    expect(await at({ state: "decided" })).toContain("人事干部逐人登记结果，然后公布。")
  })

  test("without any round lead to the path", async () => {
    const html = await renderPage(<Titles />, { url: "/titles", data: { own: [], page: null, today: TODAY } })
    expect(textOf(html)).toContain("现在没有申报轮次")
    expect(html).toContain('href="/path"')
  })
})

test("the form of an application works without a script, and stands only where she may apply", async () => {
  const page = (given: Partial<OwnRound>) => ({ ...anOwnRound(given), verdict: aVerdict(), clauses: {}, hoursPerCredit: 3, today: TODAY })
  const html = await renderPage(<Apply />, { url: "/titles/1/apply", data: { page: page({}), formToken: "t" } })
  expect(html).toMatch(/<form method="post"[^>]*>/)
  expect(html).toContain('name="intent" value="apply"')
  const never = { kind: "conditions", failing: ["years"] } as const
  expect(await renderPage(<Apply />, { url: "/titles/1/apply", data: { page: page({ standing: never }), formToken: "t" } })).not.toContain(
    "<form",
  )
})

describe("a round", () => {
  const render = (given: Parameters<typeof aRoundPage>[0] = {}) =>
    renderPage(<Round />, { url: "/titles/1", data: { page: aRoundPage(given), formToken: "t" } })

  test("shows each post with its numbers; the number of applicants opens them", async () => {
    const html = await render()
    expect(html).toContain('href="/titles/1?school=2150010001&amp;title=grade_2#applicants"')
    expect(html).toContain('href="/titles/1/applications/7"')
    expect(textOf(html)).toContain("已申报，待学校排序")
  })

  test("offers HR the one next step once it can be taken, and says why not before", async () => {
    expect(await render({ today: "2026-11-30" as never })).toContain('value="start-ranking"')
    const early = await render()
    expect(early).not.toContain('value="start-ranking"')
    expect(textOf(early)).toContain("还在申报，暂不能转入。")
    const ranking = { round: aRound({ state: "ranking" }), unranked: [{ schoolName: "甲小学", people: 2 }] }
    expect(textOf(await render(ranking))).toContain("还有申报人没有排序：甲小学（2人）。")
    expect(await render({ round: aRound({ state: "decided" }), undecided: 1 })).not.toContain('value="close"')
    expect(await render({ round: aRound({ state: "decided" }), undecided: 0 })).toContain('value="close"')
  })

  test("offers nobody else a step, nor the file", async () => {
    const html = await render({ canRun: false, canRank: true })
    expect(html).not.toMatch(/<form|\/export/)
    expect(html).toContain('href="/titles/1/rank"')
  })
})

describe("an application", () => {
  const render = (given: Parameters<typeof anApplicationPage>[0] = {}) =>
    renderPage(<Application />, { url: "/titles/1/applications/7", data: { page: anApplicationPage(given), formToken: "t" } })

  test("sets the frozen verdict beside the present one and names what changed", async () => {
    const text = textOf(await render())
    expect(text).toContain("申报以来有变化")
    expect(text).toContain("变化的是：年度考核。申报时“已达到”，现在“未达到”。")
  })

  test("says that nothing changed, that a part is withheld, and that it is about another title by now", async () => {
    const { kept } = anApplicationPage()
    const same = { outcome: kept.outcome, summary: kept.summary, policy: kept.policy, criteria: kept.criteria }
    expect(textOf(await render({ present: same }))).toContain("申报以来没有变化")
    expect(textOf(await render({ present: null, kept: { ...kept, isPart: true } }))).toContain("部分条件（如师德）不在这里显示")
    expect(textOf(await render({ present: null, isOtherNow: true }))).toContain("现在核算的已是另一级职称")
  })
})
