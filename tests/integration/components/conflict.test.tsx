import { describe, expect, test } from "vitest"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { Conflict, type ConflictRow } from "~/components/form/conflict"

const refused = (code: string) => ({ refusal: { code }, refusals: [{ code, field: null, row: null, params: {} }], values: {} })
const ROWS: readonly ConflictRow[] = [
  { label: "任职截止日", mine: "2025-08-31", theirs: "2025-07-31" },
  { label: "岗位类别", mine: "专任教师", theirs: "专任教师" },
  { label: "备注", mine: "", theirs: null },
]
const render = (answer: unknown, rows = ROWS) => renderPage(<Conflict answer={answer} version={7} rows={rows} />)

describe("a record that somebody else has changed", () => {
  test("shows both versions, names what differs, and sends the present version with the next press", async () => {
    const html = await render(refused("changed_meanwhile"))
    expect(html).toContain('<input type="hidden" name="version" value="7"/>')
    expect(html).toContain('role="alert"')
    expect(textOf(html)).toMatch(/任职截止日.*2025-08-31.*2025-07-31.*不同.*岗位类别.*相同.*备注.*无.*无.*相同/)
  })

  test("says that nothing is left to save where both say the same", async () => {
    expect(textOf(await render(refused("changed_meanwhile"), ROWS.slice(1)))).toContain("无须再保存")
  })

  test("shows nothing before a conflict, nor after another refusal, but always carries the version", async () => {
    for (const answer of [null, { done: "saved" }, refused("required")]) {
      const html = await render(answer)
      expect(html).toContain('name="version" value="7"')
      expect(html).not.toContain("alert")
    }
  })
})
