import { describe, expect, test } from "vitest"
import { anImportPage, anImportsPage } from "#tests/support/look/office-fixtures"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import type { ImportPage } from "~/features/workbook/import-page"
import Import from "~/routes/imports/import"
import Imports from "~/routes/imports/imports"

const render = (page: ImportPage) => renderPage(<Import />, { url: "/imports/0b9f", data: { page, formToken: "a-token" } })

describe("an import under way", () => {
  test("tells rows, rate and time left, and renews itself without a script", async () => {
    const html = await render(anImportPage("reading"))
    expect(textOf(html)).toContain("已处理31,400行，共52,000行")
    expect(textOf(html)).toContain("每秒8,200行，约剩3秒")
    expect(html).toContain('aria-valuenow="60"')
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>')
  })

  test("can be stopped while nothing is written, and no longer after that", async () => {
    expect(await render(anImportPage("reading"))).toContain('value="cancel"')
    expect(await render(anImportPage("applying"))).not.toContain('value="cancel"')
  })
})

describe("a checked import", () => {
  test("without errors: what it does, then one main button", async () => {
    const html = await render(anImportPage("checked"))
    expect(textOf(html)).toContain("将新增9,224行、变更37行")
    expect(textOf(html)).toContain("确认写入9,261行")
    expect(html).not.toContain('value="accept-valid"')
  })

  test("with errors nothing is written unless the good rows are taken as a second choice", async () => {
    const html = await render(anImportPage("checked", true))
    expect(html).not.toContain('value="confirm"')
    expect(html).toContain('value="accept-valid"')
    expect(textOf(html)).toContain("有误的5行不会写入")
    expect(html).toContain("/imports/0b9f/marked")
  })

  test("with errors in every row there is no such choice", async () => {
    const html = await render({ ...anImportPage("checked", true), canAcceptValid: false })
    expect(html).not.toContain('value="accept-valid"')
    expect(textOf(html)).toContain("没有一行可以写入")
  })

  test("every error says where, what and how to mend it; a personal number is withheld, an empty cell is said", async () => {
    const page = anImportPage("checked", true)
    const text = textOf(await render(page))
    expect(text).toContain("教师基本信息128身份证件号（不显示）")
    expect(text).toContain("国内培训20411结束日期2025-02-30")
    expect(text).toContain("国内培训20415整行与第20411行重复")
    expect(text).toContain("错误及改法，第1页，共2页")
  })

  test("a changed field shows before and after", async () => {
    const html = await render(anImportPage("checked"))
    expect(html).toMatch(/<del[^>]*>语文<\/del>/)
    expect(html).toMatch(/<ins[^>]*>道德与法治<\/ins>/)
    expect(textOf(html)).toContain("教育集团（空）示例教育集团")
  })

  test("what was not read is named", async () => {
    const text = textOf(await render(anImportPage("checked")))
    expect(text).toContain("未识别的表（未读取）说明")
    expect(text).toContain("教师基本信息：备注")
  })

  test("each decision carries the form's token", async () => {
    const html = await render(anImportPage("checked"))
    expect(html.match(/<form/g)?.length).toBe(html.match(/name="formToken" value="a-token"/g)?.length)
  })

  test("what a cell says is only text", async () => {
    const page = anImportPage("checked", true)
    const rows = page.errors.rows.map((row) => ({ ...row, value: '=cmd|"/c calc"!A1<script>' }))
    expect(await render({ ...page, errors: { ...page.errors, rows } })).not.toContain("<script>")
  })
})

describe("an import that has ended says the next step", () => {
  test.each([
    ["done", "写入9,224行新增、37行变更，重新核算了4,987人的学时。"],
    ["refused", "请按上面的说明改好文件，重新上传。"],
    ["failed", "请把编号8f21c0a9b3告诉系统管理员"],
    ["cancelled", "这次导入已取消，没有写入任何数据。"],
  ] as const)("%s", async (state, said) => {
    const text = textOf(await render(anImportPage(state)))
    expect(text).toContain(said)
    expect(text).toContain("上传另一个文件")
  })
})

describe("where workbooks come in", () => {
  const imports = (canExport: boolean) => renderPage(<Imports />, { url: "/imports", data: { page: { ...anImportsPage(), canExport } } })

  test("is a plain form with a plain file field", async () => {
    const html = await imports(true)
    expect(html.toLowerCase()).toContain('<form method="post" action="/imports" enctype="multipart/form-data"')
    expect(html).toContain('accept=".xlsx,.csv"')
    expect(html).not.toContain("opacity-0")
  })

  test("offers the whole database only to those who may take it", async () => {
    expect(await imports(true)).toContain("/imports/export")
    expect(await imports(false)).not.toContain("/imports/export")
  })
})
