import { describe, expect, test } from "vitest"
import { anHoursPage } from "#tests/support/look/hours-fixture"
import { aPeoplePage, aPersonPage } from "#tests/support/look/office-fixtures"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import People from "~/routes/people/people"
import Person from "~/routes/people/person"

const render = (given: Parameters<typeof aPeoplePage>[0] = {}) =>
  renderPage(<People />, { url: "/people", data: { page: aPeoplePage(given) } })
const asked = { cycle: null, entries: "all", print: false }
const filter = aPeoplePage().filter

describe("the list of people", () => {
  test("counts exactly, and leads from each count to its people", async () => {
    const html = await render()
    expect(textOf(html)).toContain("共4,987人")
    expect(textOf(html)).toContain("落后于进度 1,408")
    expect(html).toContain('href="/people?standing=behind"')
  })

  test("says by which column it is sorted, to the eye and to a screen reader", async () => {
    const html = await render({ filter: { ...filter, sort: "remaining" } })
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1)
    expect(html.match(/aria-sort="none"/g)).toHaveLength(2)
    expect(html).toContain('href="/people?sort=school"')
  })

  test("keeps the filter when it turns the page", async () => {
    const html = await render({ filter: { ...filter, stage: "primary", standing: "behind" }, next: "abc", previous: "xyz" })
    expect(html).toContain('href="/people?stage=primary&amp;standing=behind&amp;after=abc"')
    expect(html).toContain('href="/people?stage=primary&amp;standing=behind&amp;before=xyz"')
    expect(html).toContain('<input type="hidden" name="standing" value="behind"/>')
  })

  test("an empty one repeats what was asked", async () => {
    const text = textOf(await render({ filter: { ...filter, q: "王方", stage: "primary" }, rows: [], total: 0, next: null }))
    expect(text).toContain("没有找到符合条件的教师")
    expect(text).toContain("查询的是：“王方”、小学、在职。")
    expect(text).not.toContain("导出")
  })

  test("before anything is imported it says what comes first, and whose it is", async () => {
    const text = textOf(await render({ rows: [], total: 0, next: null, standingsComputedAt: null }))
    expect(text).toContain("请先由学校管理员或人事干部导入")
    expect(text).toContain("学时状态尚未核算。")
  })

  test("of one school has no school to choose", async () => {
    const html = await render({ schools: null, schoolName: "示例第一小学" })
    expect(textOf(html)).toContain("示例第一小学的教师")
    expect(html).not.toContain('name="school"')
  })

  test("a role that may not export sees no way to", async () => {
    expect(await render({ canExport: false })).not.toContain("/people/export")
  })

  test("a name is only a name", async () => {
    const [row] = aPeoplePage().rows
    const html = await render({ rows: [{ ...row!, name: "<b>李</b>", teacherNo: "T/1?x=2" }] })
    expect(html).toContain("&lt;b&gt;李&lt;/b&gt;")
    expect(html).toContain('href="/people/T%2F1%3Fx%3D2"')
  })
})

describe("one person", () => {
  const person = () =>
    renderPage(<Person />, { url: "/people/T00123", data: { person: aPersonPage(), hours: anHoursPage(), asked, reviews: [] } })

  test("states for each kind of fact that none is recorded", async () => {
    const text = textOf(await person())
    for (const said of ["查无请假记录。", "查无交流轮岗记录。", "查无教师资格证书。", "没有参加工作室的记录。", "查无企业实践记录。"]) {
      expect(text).toContain(said)
    }
  })

  test("says where each fact came from", async () => {
    expect(textOf(await person())).toContain("2026-09-10 10:11导入：2026年秋季教师信息.xlsx，第128行")
  })

  test("what is withheld says so, and who grants it", async () => {
    const text = textOf(await person())
    expect(text).toContain("最高学历您的权限不含此项")
    expect(text).toContain("师德您的权限不含此项。如工作需要，请向区教委的系统管理员申请。")
    expect(text).not.toContain("查无荣誉与处分记录")
  })

  test("an open posting and a value not recorded are said in words", async () => {
    const text = textOf(await person())
    expect(text).toContain("2016-09-01至今专任教师")
    expect(text).toContain("2010-09-012016-08-31未登记")
  })

  test("on paper: who, when, under which policy, everything unfolded", async () => {
    const data = { person: aPersonPage(), hours: anHoursPage({ cycleYear: 2021 }), asked: { ...asked, print: true }, reviews: [] }
    const html = await renderPage(<Person />, { url: "/people/T00123?print=1", data })
    const text = textOf(html)
    expect(text).toContain("教师培训学时证明")
    expect(text).toContain("核算时间2026-11-23 14:22")
    expect(text).toContain("政策依据政策包dadukou-14fyp第1版")
    expect(html.match(/<details class="fold border-t[^>]*>/g)?.every((tag) => tag.includes("open"))).toBe(true)
  })
})
