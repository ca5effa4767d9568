import type { ChildProcess } from "node:child_process"
import { Refusal } from "./errors"
import { failureOf, JOB_LIMITS, type JobMessage, residentBytes, startChild } from "./jobs.server"

/** A child process that stays for more commands, because what it has read is worth keeping. One command at a time; it ends when nobody asks for long. */
export interface ResidentJob {
  /** Rejects as `runJob` does. A command that is given up (`signal`) ends the process with what it holds; the next one starts another. */
  ask<Result, Progress>(
    command: unknown,
    also?: { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal | undefined },
  ): Promise<Result>
  /** Ends the process at once. */
  end(): void
}

type Told = JobMessage & { readonly id: number }

interface Waiting {
  readonly id: number
  readonly onProgress: ((progress: never) => void) | undefined
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** Much of what it makes for one answer is gone with it: with more room for what is new, less of it is copied to what stays. */
const ROOM_FOR_NEW = ["--max-semi-space-size=32"]
const WATCH_MS = 500
const MIB = 1024 * 1024

/** Nothing is started before somebody asks. */
export function residentJob({
  job,
  idleMs,
  memoryBytes = JOB_LIMITS.memoryBytes,
}: {
  job: string
  idleMs: number
  memoryBytes?: number
}): ResidentJob {
  let child: ChildProcess | null = null
  let waiting: Waiting | null = null
  let last: Promise<unknown> = Promise.resolve()
  let lastId = 0
  let idle: NodeJS.Timeout | undefined

  function stop(error: Error): void {
    clearTimeout(idle)
    const [stopped, waited] = [child, waiting]
    child = null
    waiting = null
    stopped?.removeAllListeners()
    stopped?.kill("SIGKILL")
    waited?.reject(error)
  }

  function started(): ChildProcess {
    if (child !== null) return child
    const made = startChild(job, ROOM_FOR_NEW)
    child = made
    made.on("message", (message: Told) => {
      if (waiting === null || message.id !== waiting.id) return
      if (message.type === "progress") return waiting.onProgress?.(message.progress as never)
      const { resolve, reject } = waiting
      waiting = null
      if (message.type === "done") resolve(message.result as never)
      else if (message.type === "refused") reject(new Refusal(message.code, { params: message.params }))
      else reject(Object.assign(new Error(message.message), { stack: message.stack }))
    })
    made.on("error", (error) => child === made && stop(error))
    made.on("exit", (code, killedBy) => child === made && stop(new Error(`the job ${job} ended without an answer (${killedBy ?? code})`)))
    return made
  }

  async function run<Result>(
    command: unknown,
    { onProgress, signal }: { onProgress?: (progress: never) => void; signal?: AbortSignal | undefined },
  ) {
    if (signal?.aborted) throw new Refusal("job_cancelled")
    clearTimeout(idle)
    const asked = started()
    asked.ref()
    asked.channel?.ref()
    const id = ++lastId
    const onAbort = () => stop(new Refusal("job_cancelled"))
    signal?.addEventListener("abort", onAbort, { once: true })
    const watch = setInterval(() => {
      if (residentBytes(asked) > memoryBytes) stop(new Refusal("job_memory", { params: { mebibytes: Math.round(memoryBytes / MIB) } }))
    }, WATCH_MS)
    try {
      return await new Promise<Result>((resolve, reject) => {
        waiting = { id, onProgress, resolve: resolve as (result: never) => void, reject }
        asked.send({ id, command })
      })
    } finally {
      clearInterval(watch)
      signal?.removeEventListener("abort", onAbort)
      if (child !== null) {
        // it does not keep this process from ending
        child.unref()
        child.channel?.unref()
        idle = setTimeout(() => stop(new Error("nobody asked")), idleMs).unref()
      }
    }
  }

  return {
    ask(command, { onProgress, signal } = {}) {
      const turn = last.then(() => run(command, { ...(onProgress && { onProgress: onProgress as (progress: never) => void }), signal }))
      last = turn.catch(() => undefined)
      return turn as never
    },
    end: () => stop(new Refusal("job_cancelled")),
  }
}

/** Serves one command after another. Dies when the parent does. */
export function serveResidentJob(run: (command: unknown, tell: (progress: unknown) => void) => Promise<unknown>): void {
  process.on("disconnect", () => process.exit(1))
  process.on("message", async ({ id, command }: { id: number; command: unknown }) => {
    try {
      const result = await run(command, (progress) => void process.send?.({ id, type: "progress", progress }))
      process.send?.({ id, type: "done", result })
    } catch (error) {
      process.send?.({ id, ...failureOf(error) })
    }
  })
}
