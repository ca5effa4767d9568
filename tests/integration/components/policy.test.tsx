import { describe, expect, test } from "vitest"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { formOf } from "~/features/policy/draft-form"
import type { DraftPage } from "~/features/policy/draft-page"
import type { ImpactPage } from "~/features/policy/impact-page"
import type { LibraryPage } from "~/features/policy/library-page"
import type { PackPage } from "~/features/policy/pack-page"
import { settingGroups, shownChanges } from "~/features/policy/setting-groups"
import Draft from "~/routes/policy/draft"
import Impact from "~/routes/policy/impact"
import Library from "~/routes/policy/library"
import Pack from "~/routes/policy/pack"

const [before, pack] = SHIPPED_PACKS as readonly [(typeof SHIPPED_PACKS)[number], (typeof SHIPPED_PACKS)[number]]
const head: LibraryPage["packs"][number] = {
  packId: "dadukou-15fyp",
  packName: "甲区政策包",
  packVersion: "1",
  inForceFrom: "2026-01-01",
  inForceUntil: null,
  holds: [{ from: "2026-01-01", until: null }],
  state: "in_force",
  source: "shipped",
  publishedAt: null,
  proposedBy: null,
  confirmedBy: null,
  note: null,
  digest: null,
}

describe("the library", () => {
  const render = (given: Partial<LibraryPage> = {}) =>
    renderPage(<Library />, { url: "/policy", data: { page: { packs: [head], drafts: null, closed: null, asOf: "2026-11-23", ...given } } })

  test("names each pack with its days, and shows no drafts to who writes none", async () => {
    const html = await render()
    expect(html).toContain('href="/policy/dadukou-15fyp/1"')
    expect(textOf(html)).toContain("2026-01-01起")
    expect(textOf(html)).not.toContain("草稿")
  })

  test("without drafts says what to do first", async () => {
    expect(textOf(await render({ drafts: [], closed: [] }))).toContain("先打开一个政策包，复制为新版本")
  })
})

describe("a pack", () => {
  const page: PackPage = {
    head,
    groups: settingGroups(pack),
    clauses: Object.fromEntries(pack.clauses),
    before: { packId: before.id, packName: "甲区旧政策包", packVersion: before.version },
    changes: shownChanges({ before, after: pack }),
    notes: "说明",
    cases: 162,
    canEdit: false,
  }
  const render = (given: Partial<PackPage> = {}) =>
    renderPage(<Pack />, { url: "/policy/dadukou-15fyp/1", data: { page: { ...page, ...given }, formToken: "x" } })

  test("says each value in words, with its clause one tap away, and marks what the district set itself", async () => {
    const text = textOf(await render())
    for (const said of [
      "固定五个自然年",
      "专任教师、校长、副校长、教研员",
      "任教满年数",
      "学科带头人的条件",
      "本区自定",
      "五年周期不少于360 学时的全员培训",
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/subject_leader|junior_college|undefined|\[object/)
    expect(text).toContain("条款“五年周期不少于 360 学时”")
    expect(text).toMatch(/^政策库甲区政策包第1版.*政策包编号dadukou-15fyp.*与甲区旧政策包第1版的不同/)
  })

  test("offers a copy to HR alone", async () => {
    expect(textOf(await render())).not.toContain("复制为新版本")
    expect(textOf(await render({ canEdit: true }))).toContain("复制为新版本")
  })
})

describe("a draft", () => {
  const page: DraftPage = {
    draft: {
      id: 7,
      version: 3,
      packId: "dadukou-15fyp",
      packName: "甲区政策包",
      packVersion: "2",
      inForceFrom: "2027-01-01",
      inForceUntil: null,
      state: "drafting",
    },
    basedOn: { packId: "dadukou-15fyp", packName: "甲区政策包", packVersion: "1" },
    createdBy: "甲",
    updatedAt: "2026-11-23T01:00:00.000Z",
    proposedBy: null,
    proposedAt: null,
    decidedBy: null,
    decidedAt: null,
    note: null,
    form: formOf(pack),
    clauses: "",
    notes: "",
    clauseChoices: [...pack.clauses.values()].map(({ id, title }) => ({ id, title })),
    groups: settingGroups(pack),
    changes: [],
    cases: { total: 162, failing: 5 },
    impact: null,
    startsInThePast: false,
    isOwnProposal: false,
  }
  const render = (given: Partial<Omit<DraftPage, "draft">> = {}, draft: Partial<DraftPage["draft"]> = {}) =>
    renderPage(<Draft />, {
      url: "/policy/drafts/7",
      data: { page: { ...page, ...given, draft: { ...page.draft, ...draft } }, asOf: "2026-11-23", formToken: "x" },
    })

  test("being written has its whole form, each control named by the reader's words, and what is still to do", async () => {
    const html = await render()
    expect(html).toContain('name="value.rotation.years"')
    expect(html).toMatch(/<label for="value.rotation.years"[^>]*>教师在同一学校的年限/)
    expect(html).toContain('<input type="hidden" name="version" value="3"/>')
    expect(textOf(html)).toContain("162例中5例不通过")
    expect(textOf(html)).toContain("还没有统计")
  })

  test("proposed has no form; who proposed it cannot confirm, a second person can", async () => {
    const own = await render({ isOwnProposal: true, proposedBy: "甲", proposedAt: "2026-11-23T02:00:00.000Z" }, { state: "proposed" })
    expect(own).not.toContain('value="publish"')
    expect(textOf(own)).toContain("须由另一位人事干部确认")
    const second = await render({ proposedBy: "甲", proposedAt: "2026-11-23T02:00:00.000Z" }, { state: "proposed" })
    expect(second).toContain('value="publish"')
    expect(second).toContain('value="send-back"')
    expect(second).not.toContain("value.rotation.years")
  })

  test("from a past day asks for the reason", async () => {
    const html = await render({ startsInThePast: true }, { state: "proposed", inForceFrom: "2026-01-01" })
    expect(textOf(html)).toContain("施行日期已过")
  })

  test("is complete in English", async () => {
    const data = { page, asOf: "2026-11-23", formToken: "x" }
    const html = await renderPage(<Draft />, { url: "/policy/drafts/7", locale: "en", data })
    expect(textOf(html)).toContain("Years of a teacher at one school")
  })
})

describe("the impact of a draft", () => {
  const page: ImpactPage = {
    draft: {
      id: 7,
      version: 3,
      packId: "dadukou-15fyp",
      packName: "甲区政策包",
      packVersion: "2",
      inForceFrom: "2027-01-01",
      inForceUntil: null,
      state: "drafting",
    },
    suggestedOn: "2027-01-01",
    progress: null,
    ending: null,
    impact: {
      on: "2027-01-01",
      people: 50_000,
      rules: [
        {
          rule: "rotation",
          people: 50_000,
          changed: 4000,
          cells: [
            { before: "met", after: "met", people: 46_000 },
            { before: "not_met", after: "met", people: 4000 },
          ],
        },
      ],
      untouched: ["hours"],
    },
    countedAt: "2026-11-23T01:00:00.000Z",
    isStale: false,
    rule: "rotation",
    rows: [
      {
        rule: "rotation",
        teacherNo: "T1",
        name: "王五",
        schoolName: "甲小学",
        before: "not_met",
        after: "met",
        criterion: "years-at-school",
        summary: { key: "policy.summary.none" },
      },
    ],
    kept: 2000,
    page: 1,
    pages: 40,
    hoursPerCredit: 3,
  }
  const render = (given: Partial<ImpactPage> = {}) =>
    renderPage(<Impact />, { url: "/policy/drafts/7/impact", data: { page: { ...page, ...given }, formToken: "x" } })

  test("tells exact numbers, who changes, and that not every name is listed", async () => {
    const html = await render()
    expect(textOf(html)).toContain("4,000")
    expect(textOf(html)).toContain("只列出前2,000人")
    expect(textOf(html)).toContain("不受影响的规则：五年周期学时")
    expect(html).toContain('href="/policy/drafts/7/impact?rule=rotation&amp;page=2"')
    expect(html).toContain('href="/policy/drafts/7/cases/new?teacher=T1&amp;rule=rotation&amp;asOf=2027-01-01"')
  })

  test("says when it is about an older draft, and how far a counting is", async () => {
    expect(textOf(await render({ isStale: true }))).toContain("请重新统计")
    const running = await render({ progress: { done: 500, total: 600, startedAt: "2026-11-23T01:00:00.000Z" } })
    expect(textOf(running)).toContain("已核算500人，共600人")
    expect(running).toContain('aria-valuenow="83"')
  })

  test("nothing counted yet says what to do", async () => {
    expect(textOf(await render({ impact: null, countedAt: null, rule: null, rows: [] }))).toContain("还没有统计过影响")
  })
})
