import { execFile } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type RunningServer, startServer } from "#tests/e2e/support/server"
import { builtApp } from "#tests/support/build"

const MIB = 1024 * 1024
const NEW_PASSWORD = "a sentence for tests alone"
let directory: string
let server: RunningServer
let cookie: string

beforeAll(async () => {
  const build = await builtApp()
  directory = mkdtempSync(join(tmpdir(), "shicheng-upload-"))
  server = await startServer(directory, { DEMO: "0", SHICHENG_NOW: "" })
  const env = { ...process.env, DATA_DIR: directory }
  const command = [join(build, "cli.js"), "user", "add", "officer", "--role", "hr_officer", "--json"]
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  const { initialPassword } = JSON.parse(stdout) as { initialPassword: string }
  const first = cookieIn(await post("/sign-in", new URLSearchParams({ signInName: "officer", password: initialPassword })))
  const change = { oldPassword: initialPassword, newPassword: NEW_PASSWORD, newPasswordAgain: NEW_PASSWORD }
  cookie = cookieIn(await post("/account/password", new URLSearchParams(change), first))
}, 240_000)

afterAll(async () => {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const cookieIn = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? ""
const post = (path: string, body: BodyInit, sent = "", headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: server.url, accept: "text/html", cookie: sent, ...headers },
    ...(body instanceof ReadableStream && { duplex: "half" }),
  } as RequestInit)

/** A multipart form whose file never ends, sent in pieces without a length. Says how much was taken from it. */
function anEndlessForm() {
  const taken = { bytes: 0 }
  const piece = Buffer.alloc(MIB, "x")
  let isFirst = true
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isFirst) controller.enqueue(Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n'))
      else controller.enqueue(piece)
      isFirst = false
      taken.bytes += piece.length
      if (taken.bytes > 200 * MIB) controller.close()
    },
  })
  return { body, taken }
}

describe("an upload", () => {
  test("that is too large is refused while it is still being sent, though it names no length", async () => {
    const { body, taken } = anEndlessForm()
    const response = await post("/imports", body, cookie, { "content-type": "multipart/form-data; boundary=b" })
    expect(response.status).toBe(413)
    expect(taken.bytes).toBeLessThan(190 * MIB)
    expect(readdirSync(join(directory, "uploads"))).toEqual([])
  })

  test("of somebody who may not upload is answered without being kept", async () => {
    const { body } = anEndlessForm()
    const response = await post("/imports", body, "", { "content-type": "multipart/form-data; boundary=b" })
    expect([response.status, response.headers.get("location")]).toEqual([303, "/sign-in"])
  })

  test("that breaks off leaves nothing behind", async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nhalf a file'
    const response = await post("/imports", body, cookie, { "content-type": "multipart/form-data; boundary=b" })
    expect(response.status).toBe(422)
    expect(readdirSync(join(directory, "uploads"))).toEqual([])
  })

  test("without a file, or with none chosen, says so", async () => {
    const empty = new FormData()
    empty.append("sheet", "")
    expect((await post("/imports", empty, cookie)).status).toBe(422)
    empty.append("file", new Blob([]), "")
    expect((await post("/imports", empty, cookie)).status).toBe(422)
  })

  test("is taken from a plain form and followed on its own page", async () => {
    const form = new FormData()
    form.append("sheet", "")
    form.append("file", new Blob(["教师编号,姓名\n"]), "名册;第1份.csv")
    const response = await post("/imports", form, cookie)
    expect(response.status).toBe(303)
    const page = await fetch(`${server.url}${response.headers.get("location")}`, { headers: { cookie, accept: "text/html" } })
    expect([page.status, (await page.text()).includes("名册;第1份.csv")]).toEqual([200, true])
  })
})
