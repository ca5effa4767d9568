/**
 * One installer and one builder at a time, also when two terminals start together. The lock is a file with its holder's
 * process; the holder touches it while it works, so what a crash or a power cut leaves behind goes stale and is taken over.
 */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs"
import { hostname } from "node:os"
import { dirname } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { at, say } from "./project.mjs"

const TOUCH_MS = 5_000
const STALE_MS = 60_000
const POLL_MS = 250

/** Runs `work` while holding the lock of that name; waits for another holder first. */
export async function withLock(name, work) {
  const path = at(".cache", `${name}.lock`)
  mkdirSync(dirname(path), { recursive: true })
  await acquire(path, name)
  const touching = setInterval(() => touch(path), TOUCH_MS)
  const letGo = () => rmSync(path, { force: true })
  process.once("exit", letGo)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    process.off("exit", letGo)
    letGo()
  }
}

async function acquire(path, name) {
  let told = false
  while (!create(path)) {
    if (isStale(path)) {
      takeAway(path)
      continue
    }
    if (!told) say(`Another process is busy with the ${name}; waiting for it…`)
    told = true
    await pause(POLL_MS)
  }
}

function create(path) {
  try {
    const file = openSync(path, "wx")
    writeSync(file, `${hostname()} ${process.pid}`)
    closeSync(file)
    return true
  } catch (error) {
    if (error.code === "EEXIST") return false
    throw error
  }
}

/** Stale: its process on this machine is gone, or nobody has touched it for a minute. A lock that has just vanished is not. */
function isStale(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) return true
    const [host, pid] = readFileSync(path, "utf8").split(" ")
    return host === hostname() && pid !== undefined && !isAlive(Number(pid))
  } catch {
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

/** Renaming decides between two that found it stale: only one of them moves it. */
function takeAway(path) {
  try {
    const aside = `${path}.${process.pid}`
    renameSync(path, aside)
    rmSync(aside, { force: true })
  } catch {
    // the other one was quicker
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // taken over while this machine slept; the stamps decide who was whole
  }
}
