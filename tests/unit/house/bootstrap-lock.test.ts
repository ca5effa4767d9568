import { spawn } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

/** Holds the lock while it writes "in", waits and writes "out": whatever overlaps shows as two "in" in a row. */
const WORKER = `
  import { appendFileSync } from "node:fs"
  import { setTimeout as pause } from "node:timers/promises"
  import { withLock } from "./app/bootstrap/lock.mjs"
  await withLock("work", async () => {
    appendFileSync("log", "in\\n")
    await pause(150)
    appendFileSync("log", "out\\n")
  })
`

describe("the lock behind installing and building", () => {
  let root = ""
  const lock = () => join(root, ".cache", "work.lock")
  const log = () => readFileSync(join(root, "log"), "utf8").trim().split("\n")

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "shicheng-lock-"))
    cpSync("app/bootstrap", join(root, "app/bootstrap"), { recursive: true })
    mkdirSync(join(root, ".cache"))
    writeFileSync(join(root, "worker.mjs"), WORKER)
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const start = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, ["worker.mjs"], { cwd: root, stdio: "ignore" }).on("close", resolve)
    })

  test("three that start together work one after the other", async () => {
    expect(await Promise.all([start(), start(), start()])).toEqual([0, 0, 0])
    expect(log()).toEqual(["in", "out", "in", "out", "in", "out"])
  })

  test("what a killed process left behind is taken over at once", async () => {
    const gone = await new Promise<number>((resolve) => {
      const child = spawn(process.execPath, ["-e", ""])
      child.on("close", () => resolve(child.pid!))
    })
    writeFileSync(lock(), `${hostname()} ${gone}`)
    expect(await start()).toBe(0)
    expect(log()).toEqual(["in", "out"])
  })

  test("a program that outlives its killed parent still holds the lock", async () => {
    const orphan = spawn(process.execPath, ["-e", "setTimeout(() => {}, 1200)"])
    writeFileSync(lock(), `${hostname()} 999999999 ${orphan.pid}`)
    const startedAt = Date.now()
    expect(await start()).toBe(0)
    expect(Date.now() - startedAt).toBeGreaterThan(700)
  })
})
