import { describe, expect, test } from "vitest"
import { anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { anHoursPage, anOrdinaryTeacher } from "#tests/support/look/hours-fixture"
import { type RenderOptions, renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { MeasureProvider } from "~/components/amounts"
import type { HoursAsked } from "~/components/hours/hours-address"
import { HoursOverview } from "~/components/hours/hours-overview"

const USUAL: HoursAsked = { cycle: null, entries: "all", print: false }

function render(page = anHoursPage(), asked: Partial<HoursAsked> = {}, options: RenderOptions = {}) {
  const overview = <HoursOverview page={page} asked={{ ...USUAL, ...asked }} returnTo="/me" />
  return renderPage(<MeasureProvider hoursPerCredit={3}>{overview}</MeasureProvider>, options)
}

describe("the number", () => {
  test("is said with what is required, the pace and the time left", async () => {
    const text = textOf(await render())
    expect(text).toContain("74.5/ 360学时")
    expect(text).toContain("比应有进度多14.5学时")
    expect(text).toContain("周期还剩4年1个月")
    expect(text).toContain("进度正常")
  })

  test("behind, level and beyond are three sentences", async () => {
    const facts = (hours: number) => anOrdinaryTeacher([["2026-05-20", "区培训", "district", "in_person", hours]])
    expect(textOf(await render(anHoursPage({ facts: facts(12) })))).toContain("比应有进度少48学时")
    expect(textOf(await render(anHoursPage({ facts: facts(60) })))).toContain("与应有进度持平")
    expect(textOf(await render(anHoursPage({ facts: facts(370) })))).toContain("超出要求10学时")
  })

  test("a closed cycle is said in the past, without a pace, and asks for nothing that can no longer be done", async () => {
    const text = textOf(await render(anHoursPage({ cycleYear: 2021 })))
    expect(text).toContain("周期结束时未修满")
    expect(text).toContain("周期已于2025-12-31结束，还差51.5学时")
    expect(text).not.toContain("应有进度")
    expect(text).not.toContain("请不晚于2025")
  })

  test("in credits, everything is in credits: sentences of the rule too", async () => {
    const text = textOf(await render(anHoursPage(), {}, { unit: "credits" }))
    expect(text).toContain("24.83/ 120学分")
    expect(text).toContain("再完成95.17学分的培训")
    const withoutClauses = text.replace(/依据[\s\S]*?佐证记录/g, "")
    expect(withoutClauses).not.toMatch(/\d学时/)
  })
})

describe("charts have a text in their place", () => {
  test("the track and the years say the same as the picture", async () => {
    const html = await render(anHoursPage({ cycleYear: 2021 }))
    expect(html).toContain('aria-label="已计308.5学时，要求360学时。"')
    expect(html).toContain("各年已计学时：2021 56学时、2022 44学时、2023 70学时、2024 90学时、2025 48.5学时。")
    expect(await render()).toContain('aria-label="已计74.5学时，要求360学时，目前应有60学时。"')
  })
})

describe("the ledger", () => {
  test("says why an entry does not count, and what counts in its place", async () => {
    const text = textOf(await render())
    expect(text).toContain("未计原因：同一年度重复参加同一项目")
    expect(text).toContain("同一项目已按2026-07-10结束的“区教师专业能力全员培训”计30学时。")
  })

  test("its filter leaves only what it names", async () => {
    const text = textOf(await render(anHoursPage(), { entries: "uncounted" }))
    expect(text).toContain("未计1项")
    expect(text).not.toContain("校本研修：大单元教学设计面授")
    expect(text.split("全部计入")).toHaveLength(1)
  })

  test("hours of another cycle are not counted among those lost", async () => {
    const text = textOf(await render())
    expect(text).toContain("合计登记407学时：本周期计入74.5学时，未计24学时，属其他周期308.5学时。")
    expect(text).toContain("本周期有1项、24学时已登记而未计入")
  })

  test("what somebody typed into a name stays text", async () => {
    const facts = anOrdinaryTeacher([["2026-05-20", '<img src=x onerror="alert(1)">', "district", "in_person", 10]])
    const html = await render(anHoursPage({ facts }))
    expect(html).not.toContain("<img")
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;")
  })
})

describe("what was looked for is said, found or not", () => {
  test("nothing left out, nothing waiting", async () => {
    const facts = anOrdinaryTeacher([["2026-05-20", "区培训", "district", "in_person", 10]])
    const text = textOf(await render(anHoursPage({ facts })))
    expect(text).toContain("本周期无未计学时。")
    expect(text).toContain("查无待认定的学时。")
  })

  test("nothing at all", async () => {
    const text = textOf(await render(anHoursPage({ facts: aTeacher() })))
    expect(text).toContain("没有登记任何培训学时。")
    expect(text).toContain("没有可作佐证的记录。")
  })

  test("a claim that waits names whose turn it is", async () => {
    const facts = aTeacher({ hours: [anEntry({ endsOn: "2026-05-20", recognition: "pending" })] })
    const text = textOf(await render(anHoursPage({ facts })))
    expect(text).toContain("有1项学时等待认定，由本校师训管理员办理。")
    expect(text).toContain("认定通过后即可计入。")
  })
})

test("whom the rule does not concern reads why, and no figures", async () => {
  const page = anHoursPage({ facts: aTeacher({ postings: [aPosting({ postKind: "administration" })] }) })
  const text = textOf(await render(page))
  expect(text).toContain("岗位类别为“行政”，不在学时要求的范围内。")
  expect(text).not.toContain("还差什么")
})

test("a fact that is missing is named, with what to do about it", async () => {
  const text = textOf(await render(anHoursPage({ facts: aTeacher({ teachingSince: null }) })))
  expect(text).toContain("缺少的信息：从教起始年月")
  expect(text).toContain("请学校管理员在“教师基本信息”中补登从教起始年月。")
})

test("a clause shows its words as a quotation, and says when it is the district's own", async () => {
  const html = await render(anHoursPage(), { print: true })
  expect(html).toContain("<blockquote")
  expect(textOf(html)).toContain("完善全员培训制度，分层、分类、分科开展五年周期不少于360 学时的全员培训")
})

test("nothing carries an inline style: the content policy would drop it", async () => {
  expect(await render()).not.toMatch(/ style="/)
})

test("in English nothing but names and quoted Chinese is left in Chinese", async () => {
  const facts = anOrdinaryTeacher([["2026-05-20", "Course", "district", "in_person", 10]])
  const text = textOf(await render(anHoursPage({ facts }), {}, { locale: "en" }))
  const outside = text.replace(/《[^》]*》|Clause[^A-Za-z]*/g, "")
  expect(outside.match(/\p{Script=Han}+/gu)?.filter((words) => !facts.name.includes(words)) ?? []).not.toContain("学时")
  expect(text).toContain("50 hours behind the expected pace")
})
