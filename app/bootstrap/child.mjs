/** Child processes that end with us, and whose end is ours to report. */
import { spawn } from "node:child_process"
import { basename } from "node:path"
import { ROOT } from "./project.mjs"

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]

/**
 * Runs a program to its end; resolves with its exit code (128 + signal number's shell habit is flattened to 1) and, where
 * `capture` is set, with everything it printed. `started` is told its process id. Signals sent to us are handed on.
 */
export function runChild({ command = process.execPath, args, env, stdio = "inherit", capture = false, shell = false, started = () => {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: capture ? ["ignore", "pipe", "pipe"] : stdio,
      shell,
    })
    if (child.pid !== undefined) started(child.pid)
    const printed = []
    child.stdout?.on("data", (chunk) => printed.push(chunk))
    child.stderr?.on("data", (chunk) => printed.push(chunk))
    const handOn = (signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, handOn)
    const letGo = () => {
      for (const signal of SIGNALS) process.off(signal, handOn)
    }
    child.on("error", (error) => {
      letGo()
      reject(error)
    })
    child.on("close", (code, signal) => {
      letGo()
      resolve({ code: code ?? 1, signal, output: Buffer.concat(printed).toString("utf8") })
    })
  })
}

/** npm as it was started, or the one on the path. npm's own output goes to standard error. */
export function runNpm({ args, env, started }) {
  const program = process.env.npm_execpath
  if (program !== undefined && basename(program) === "npm-cli.js") {
    return runChild({ args: [program, ...args], env, started, stdio: ["ignore", 2, 2] })
  }
  return runChild({ command: "npm", args, env, started, stdio: ["ignore", 2, 2], shell: process.platform === "win32" })
}
