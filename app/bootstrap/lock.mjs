/**
 * One installer and one builder at a time, also when two terminals start together. The lock is a file with its holder's
 * process and the programs it started (npm works on when its parent is killed); the holder touches it while it works, so what
 * a crash or a power cut leaves behind goes stale and is taken over.
 */
import {
  appendFileSync,
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs"
import { hostname } from "node:os"
import { dirname } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { at, say } from "./project.mjs"

const TOUCH_MS = 5_000
const STALE_MS = 60_000
/** On this machine the processes themselves tell; their numbers are used again after a restart, hence a limit here too. */
const STALE_HERE_MS = 600_000
const POLL_MS = 250

/** Runs `work` while holding the lock of that name; waits for another holder first. `work` names each program it starts. */
export async function withLock(name, work) {
  const path = at(".cache", `${name}.lock`)
  mkdirSync(dirname(path), { recursive: true })
  await acquire(path, name)
  const touching = setInterval(() => touch(path), TOUCH_MS)
  const letGo = () => rmSync(path, { force: true })
  process.once("exit", letGo)
  try {
    return await work((pid) => appendFileSync(path, ` ${pid}`))
  } finally {
    clearInterval(touching)
    process.off("exit", letGo)
    letGo()
  }
}

async function acquire(path, name) {
  let told = false
  while (!create(path)) {
    const left = staleText(path)
    if (left !== undefined) {
      takeAway(path, left)
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

/** The lock's text if nobody touches it any more, or if all its processes on this machine are gone; undefined while it holds. */
function staleText(path) {
  try {
    const untouchedMs = Date.now() - statSync(path).mtimeMs
    const text = readFileSync(path, "utf8")
    const [host, ...pids] = text.split(" ")
    const isOurs = host === hostname()
    const isLeft = isOurs && pids.length > 0 && !pids.some((pid) => isAlive(Number(pid)))
    return isLeft || untouchedMs > (isOurs ? STALE_HERE_MS : STALE_MS) ? text : undefined
  } catch {
    return undefined // it has just gone
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return !isUnreaped(pid)
  } catch (error) {
    return error.code === "EPERM"
  }
}

/** Renaming decides between two that found it stale; who was late and moved the other's new lock puts it back. */
function takeAway(path, left) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, "utf8") !== left) linkSync(aside, path)
  } catch {
    // the other one was quicker
  }
  rmSync(aside, { force: true })
}

/** Ended, but kept in the process table by a container whose first process collects nobody's children. */
function isUnreaped(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
  } catch {
    return false
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // taken over while this machine slept; the stamps decide who was whole
  }
}
