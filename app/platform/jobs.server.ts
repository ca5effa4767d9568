import { type ChildProcess, fork } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { jobEnvironment } from "./config.server"
import { Refusal, type RefusalParams } from "./errors"

/** What a child process tells its parent. */
export type JobMessage =
  | { readonly type: "progress"; readonly progress: unknown }
  | { readonly type: "done"; readonly result: unknown }
  | { readonly type: "refused"; readonly code: string; readonly params: RefusalParams }
  | { readonly type: "failed"; readonly message: string; readonly stack: string }

export interface JobLimits {
  /** resident memory at which the child is killed */
  readonly memoryBytes: number
  readonly timeMs: number
}

const MIB = 1024 * 1024
export const JOB_LIMITS: JobLimits = { memoryBytes: 512 * MIB, timeMs: 30 * 60_000 }
const HEAP_MIB = 320
const WATCH_MS = 200

/**
 * Runs a job in a child process, which can be killed at any moment, even inside a query. Rejects with the job's own refusal, with
 * `job_memory` or `job_time` at a limit, with `job_cancelled` when `signal` aborts, and with an error when the child fails.
 */
export function runJob<Result, Progress>(asked: {
  readonly job: string
  readonly command: unknown
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  readonly limits?: JobLimits
}): Promise<Result> {
  const { job, command, onProgress, signal, limits = JOB_LIMITS } = asked
  const child = startChild(job)
  return new Promise<Result>((resolve, reject) => {
    const end = (error: Error) => {
      child.kill("SIGKILL")
      reject(error)
    }
    const deadline = setTimeout(
      () => end(new Refusal("job_time", { params: { minutes: Math.round(limits.timeMs / 60_000) } })),
      limits.timeMs,
    )
    const watch = setInterval(() => {
      if (residentBytes(child) > limits.memoryBytes)
        end(new Refusal("job_memory", { params: { mebibytes: Math.round(limits.memoryBytes / MIB) } }))
    }, WATCH_MS)
    const onAbort = () => end(new Refusal("job_cancelled"))
    signal?.addEventListener("abort", onAbort, { once: true })
    if (signal?.aborted) onAbort()
    child.on("message", (message: JobMessage) => {
      if (message.type === "progress") onProgress?.(message.progress as Progress)
      else if (message.type === "done") resolve(message.result as Result)
      else if (message.type === "refused") reject(new Refusal(message.code, { params: message.params }))
      else reject(Object.assign(new Error(message.message), { stack: message.stack }))
    })
    child.on("error", reject)
    child.on("exit", (code, killedBy) => {
      clearTimeout(deadline)
      clearInterval(watch)
      signal?.removeEventListener("abort", onAbort)
      // Node aborts itself when the heap limit is reached
      if (killedBy === "SIGABRT" || code === 134)
        reject(new Refusal("job_memory", { params: { mebibytes: Math.round(limits.memoryBytes / MIB) } }))
      else reject(new Error(`the job ${job} ended without an answer (${killedBy ?? code})`))
    })
    child.send({ command })
  })
}

/** Serves the one command that the parent of this process sends, and ends with it. Dies when the parent does. */
export function serveJob(run: (command: unknown, tell: (progress: unknown) => void) => Promise<unknown>): void {
  const say = (message: JobMessage) => new Promise<void>((resolve) => process.send?.(message, undefined, undefined, () => resolve()))
  process.on("disconnect", () => process.exit(1))
  process.once("message", async ({ command }: { command: unknown }) => {
    try {
      await say({ type: "done", result: await run(command, (progress) => void process.send?.({ type: "progress", progress })) })
    } catch (error) {
      await say(failureOf(error))
    }
    process.exit(0)
  })
}

/** What a child process says of an error: a refusal in its own words, anything else as a fault. */
export function failureOf(error: unknown): JobMessage {
  if (typeof error === "object" && error !== null && "code" in error && "params" in error)
    return { type: "refused", code: String(error.code), params: error.params as RefusalParams }
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error))
  return { type: "failed", message, stack }
}

/** Starts the program of a job, built or not; it waits for a command. */
export function startChild(job: string, flags: readonly string[] = []): ChildProcess {
  const execArgv = [`--max-old-space-size=${HEAP_MIB}`, ...flags]
  const root = packageRoot()
  const built = join(root, "build", "jobs", `${job}.js`)
  const isBuilt = import.meta.url.includes("/build/")
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const
  const env = jobEnvironment()
  if (isBuilt && existsSync(built)) return fork(built, { execArgv, env, stdio: [...stdio], cwd: process.cwd() })
  return fork(join(root, "app", "jobs", `${job}.ts`), { execArgv: [...execArgv, "--import", "tsx"], env, stdio: [...stdio], cwd: root })
}

/** Resident memory as the kernel counts it; 0 where it does not say. */
export function residentBytes(child: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${child.pid}/statm`, "utf8").split(" ")[1]
    return Number(pages) * 4096
  } catch {
    return 0
  }
}

function packageRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(directory, "package.json"))) directory = dirname(directory)
  return directory
}
