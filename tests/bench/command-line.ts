/** The built command line as a program of its own, as an operator runs it. */
import { spawn } from "node:child_process"

/** Runs `shicheng` with these arguments on that data directory; resolves with its standard output, rejects unless it exits with 0. */
export function shicheng(dataDirectory: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["build/cli.js", ...args], {
      env: { ...process.env, NODE_ENV: "production", DATA_DIR: dataDirectory, LOG_LEVEL: "error" },
      stdio: ["ignore", "pipe", "pipe"],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk))
    child.on("error", reject)
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString("utf8"))
      else reject(new Error(`shicheng ${args.join(" ")} ended with ${code}: ${Buffer.concat(err).toString("utf8").slice(-2000)}`))
    })
  })
}
