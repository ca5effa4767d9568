import { describe, expect, test } from "vitest"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { Failure } from "~/components/layout/failure"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import { OUTCOMES } from "~/domain/verdict"

const frame = { demo: true, person: { name: "李静", role: "教师" }, nav: ["people", "imports"], unread: 0 } as const

describe("the frame", () => {
  test("says that the data are made up, leads past the navigation, marks the page one is on", async () => {
    const html = await renderPage(<p>x</p>, { url: "/people?q=a", frame })
    expect(textOf(html)).toContain("演示数据 Demo data")
    expect(html).toContain('<a href="#main"')
    expect(html).toContain('id="main"')
    expect(html).toMatch(/<a[^>]*aria-current="page"[^>]*href="\/people"|<a[^>]*href="\/people"[^>]*aria-current="page"/)
  })

  test("in a real district there is no such notice", async () => {
    expect(await renderPage(<p>x</p>, { frame: { ...frame, demo: false } })).not.toContain("Demo data")
  })

  test("language and sign-out are plain forms that come back to where one was", async () => {
    const html = await renderPage(<p>x</p>, { url: "/people?q=a&stage=primary", frame })
    expect(html).toContain('name="returnTo" value="/people?q=a&amp;stage=primary"')
    expect(html).toMatch(/<button[^>]*name="locale" value="en"/)
    expect(html).toContain('<form method="post" action="/sign-out"')
  })

  test("whoever is not signed in is led to where one can", async () => {
    const html = await renderPage(<p>x</p>, { frame: { demo: false, person: null, nav: [], unread: 0 } })
    expect(html).toContain('href="/sign-in"')
    expect(html).not.toContain("/sign-out")
  })
})

describe("a failure", () => {
  test.each([
    [403, "权限由区教委的系统管理员授予"],
    [404, "系统不会透露无权查看的记录是否存在"],
    [500, "编号：8f21c0"],
    [405, "请求没有被接受"],
  ])("%i says what to do", async (status, said) => {
    expect(textOf(await renderPage(<Failure status={status} reference="8f21c0" />))).toContain(said)
  })

  test("only a fault shows a number", async () => {
    expect(textOf(await renderPage(<Failure status={403} reference="8f21c0" />))).not.toContain("8f21c0")
  })
})

describe("a form's errors", () => {
  test("are summed up first, each leading to its field, in the same words", async () => {
    const html = await renderPage(
      <>
        <ErrorSummary errors={[{ field: "name", message: "请填写姓名" }]} />
        <TextField id="name" name="name" label="姓名" error="请填写姓名" hint="与证件一致" />
      </>,
    )
    expect(html).toContain('role="alert"')
    expect(html).toContain('<a href="#name"')
    expect(html).toContain('aria-describedby="name-hint name-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(textOf(html)).toContain("错误：请填写姓名")
  })

  test("none leave nothing behind", async () => {
    expect(await renderPage(<ErrorSummary errors={[]} />)).toBe("")
  })
})

describe("an outcome", () => {
  test.each(OUTCOMES)("%s is said in an icon and words, not in colour alone", async (outcome) => {
    const html = await renderPage(<OutcomeBadge outcome={outcome} />)
    expect(html).toContain("<svg")
    expect(textOf(html).trim()).not.toBe("")
  })

  test("not met, while there is time, is not yet met", async () => {
    expect(textOf(await renderPage(<OutcomeBadge outcome="not_met" open />))).toBe("尚未达到")
    expect(textOf(await renderPage(<OutcomeBadge outcome="not_met" />))).toBe("未达到")
  })

  test("says how many reminders are not read, on every page, and nothing where there is none", async () => {
    expect(await renderPage(<p>x</p>, { frame: { ...frame, unread: 3 } })).toMatch(/href="\/reminders"[^>]*>提醒<span[^>]*>3</)
    expect(await renderPage(<p>x</p>, { frame })).not.toContain("/reminders")
  })
})
