import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, expectFitsWidth } from "./support/accessibility"
import { launchBrowser, newVisitor } from "./support/browser"

const SOUND = `<!doctype html><html lang="zh-CN"><head><title>页面</title></head><body><main><h1>页面</h1></main></body></html>`
const PAGES: Readonly<Record<string, string>> = {
  "/sound": SOUND,
  "/unlabelled": SOUND.replace("</main>", '<form><input name="q"></form><img src="data:,"></main>'),
  "/wide": SOUND.replace("</main>", '<p style="width:3000px">宽</p></main>'),
  "/loud": SOUND.replace("</main>", '<script>console.error("planted"); setTimeout(() => { throw new Error("thrown") })</script></main>'),
  "/missing-picture": SOUND.replace("</main>", '<img src="/nowhere.png" alt="无"></main>'),
  "/script": SOUND.replace("</main>", '<p id="p">没有脚本</p><script>p.textContent = "有脚本"</script></main>'),
}

/** The journeys lean on these; each is shown to be able to fail. */
describe("the harness finds what is planted", () => {
  let browser: Browser
  let server: Server
  let url = ""

  beforeAll(async () => {
    browser = await launchBrowser()
    server = createServer((request, response) => {
      const page = PAGES[request.url ?? ""]
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(page)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  const open = async (path: string, settings = {}) => {
    const visitor = await newVisitor({ browser, url, settings })
    await visitor.page.goto(path, { waitUntil: "networkidle" })
    return visitor
  }

  test("a field without a label and a picture without words", async () => {
    const { page } = await open("/unlabelled")
    await expect(expectAccessible(page)).rejects.toThrow(/label: [\s\S]*image-alt: |image-alt: [\s\S]*label: /)
  })

  test("nothing on a sound page", async () => {
    const { page, complaints } = await open("/sound")
    await expectAccessible(page)
    await expectFitsWidth(page)
    expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([])
  })

  test("a page that is wider than a phone", async () => {
    const { page } = await open("/wide", { width: 390 })
    await expect(expectFitsWidth(page)).rejects.toThrow("width:3000px")
  })

  test("what the console complains of, what is thrown, what is not there", async () => {
    const loud = await open("/loud")
    expect(loud.complaints.join("\n")).toMatch(/console: planted[\s\S]*page: thrown/)
    expect((await open("/missing-picture")).complaints.join("\n")).toContain("/nowhere.png")
  })

  test("a visitor without JavaScript runs none", async () => {
    expect(await (await open("/script", { javaScript: false })).page.innerText("#p")).toBe("没有脚本")
    expect(await (await open("/script")).page.innerText("#p")).toBe("有脚本")
  })
})
