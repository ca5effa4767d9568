/** The built server as a newcomer starts it, on a free port and a data directory of its own. */
import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

export type RunningServer = {
  readonly url: string
  /** Everything it printed so far. */
  readonly printed: () => string
  /** Asks it to end, as an operator does; resolves with its exit code. */
  readonly stop: () => Promise<number | null>
}

/** The day on which every journey takes place: a date in a test is a date in the sources. */
export const TODAY = "2025-11-20T09:00:00+08:00"
const START_MS = 300_000
const STOP_MS = 15_000

/** Starts `build/main.js` and waits until it is ready. `settings` are its environment variables. */
export async function startServer(dataDirectory: string, settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const port = await freePort()
  const child = spawn(process.execPath, ["build/main.js"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDirectory,
      LOG_LEVEL: "warn",
      SHICHENG_NOW: TODAY,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const printed: Buffer[] = []
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk))
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk))
  const text = () => Buffer.concat(printed).toString("utf8")
  const url = `http://127.0.0.1:${port}`
  await untilReady({ child, url, text })
  return { url, printed: text, stop: () => stop(child, text) }
}

async function untilReady({ child, url, text }: { child: ChildProcess; url: string; text: () => string }): Promise<void> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it was ready:\n${text()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok === true) return
    await pause(100)
  }
  child.kill("SIGKILL")
  throw new Error(`the server was not ready after ${START_MS} ms:\n${text()}`)
}

/** A server that is gone before anybody asked it to go has failed, whatever its exit code. */
async function stop(child: ChildProcess, text: () => string): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) {
    throw new Error(`the server was gone already (${child.exitCode ?? child.signalCode}):\n${text()}`)
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)))
  child.kill("SIGTERM")
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS)
  const code = await ended
  clearTimeout(timer)
  return code
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))))
    })
  })
}
