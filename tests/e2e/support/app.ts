/**
 * `test` for journeys: a server of the file's own with the demo district, and visitors who sign in by role. A complaint of any
 * visitor's console fails the test; a failed test leaves its screens in tests/e2e/screens.
 */
import { rmSync } from "node:fs"
import type { Browser } from "playwright-core"
import { test as base, expect, inject } from "vitest"
import { copyDistrict } from "./base-district"
import { keepScreens, launchBrowser, newVisitor, type Visitor, type VisitorSettings } from "./browser"
import { type RunningServer, startServer } from "./server"
import { type DemoRole, signIn } from "./sign-in"

/** Opens visitors for one test. */
export type Visits = {
  /** Not signed in, at the given path. */
  readonly visit: (path: string, settings?: VisitorSettings) => Promise<Visitor>
  /** Signed in as the demo person of that role, on the page that she sees first. */
  readonly as: (role: DemoRole, settings?: VisitorSettings) => Promise<Visitor>
}

// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs: none
const withBrowser = base.extend("browser", { scope: "file" }, async ({}, { onCleanup }): Promise<Browser> => {
  const browser = await launchBrowser()
  onCleanup(() => browser.close())
  return browser
})

// biome-ignore lint/correctness/noEmptyPattern: as above, a server stands on its own
const withServer = withBrowser.extend("server", { scope: "file" }, async ({}, { onCleanup }): Promise<RunningServer> => {
  const directory = copyDistrict(inject("baseDistrict"))
  const server = await startServer(directory)
  onCleanup(async () => {
    const code = await server.stop().finally(() => rmSync(directory, { recursive: true, force: true }))
    if (code !== 0) throw new Error(`the server ended with ${code}:\n${server.printed()}`)
  })
  return server
})

export const test = withServer.extend("visits", async ({ browser, server, task }, { onCleanup }): Promise<Visits> => {
  const visitors: Visitor[] = []
  onCleanup(async () => {
    if (task.result?.state === "fail") await keepScreens(task.name, visitors)
    await Promise.all(visitors.map(({ context }) => context.close()))
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([])
  })
  const enter = async (settings: VisitorSettings) => {
    const visitor = await newVisitor({ browser, url: server.url, settings })
    visitors.push(visitor)
    return visitor
  }
  return {
    visit: async (path, settings = {}) => {
      const visitor = await enter(settings)
      await visitor.page.goto(path)
      return visitor
    },
    as: async (role, settings = {}) => {
      const visitor = await enter(settings)
      await signIn(visitor.page, role)
      return visitor
    },
  }
})
