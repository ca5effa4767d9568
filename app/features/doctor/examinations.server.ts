import { runJob } from "~/platform/jobs.server"
import { log } from "~/platform/log.server"
import type { CheckId } from "./checks"
import type { DoctorCommand } from "./doctor-job"
import type { Examination, Finding } from "./examination"

/** What this process knows of a district's examinations. */
interface Known {
  latest: Examination | null
  running: Promise<void> | null
  hasFailed: boolean
}

const shared = globalThis as typeof globalThis & { __shichengExaminations?: Map<string, Known> }

function knownOf(districtId: string): Known {
  shared.__shichengExaminations ??= new Map()
  const known = shared.__shichengExaminations.get(districtId) ?? { latest: null, running: null, hasFailed: false }
  shared.__shichengExaminations.set(districtId, known)
  return known
}

/** The last examination, whether one is under way, and whether the last attempt came to nothing. */
export function examinationsOf(districtId: string): { latest: Examination | null; isRunning: boolean; hasFailed: boolean } {
  const { latest, running, hasFailed } = knownOf(districtId)
  return { latest, isRunning: running !== null, hasFailed }
}

/**
 * Examines a district in a child process: a check goes through every row of a table in one statement, which must not hold up the
 * pages of everybody else. One examination of a district at a time; who asks meanwhile waits for the same. Resolves when it is over, or after `patienceMs`.
 */
export async function startExamination(command: DoctorCommand, { patienceMs }: { patienceMs: number }): Promise<void> {
  const known = knownOf(command.districtId)
  known.running ??= run(known, command)
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([known.running, patience])
  clearTimeout(timer)
}

async function run(known: Known, command: DoctorCommand): Promise<void> {
  try {
    known.latest = await runJob<Examination, never>({ job: "doctor", command })
    known.hasFailed = false
  } catch (error) {
    known.hasFailed = true
    log().error({ error }, "the examination came to nothing")
  } finally {
    known.running = null
  }
}

/** Puts what some people's facts show now into the last examination, in the place of what they showed then. */
export function noteFindings(asked: {
  readonly districtId: string
  readonly teacherIds: readonly number[]
  readonly findings: ReadonlyMap<CheckId, readonly Finding[]>
}): void {
  const known = knownOf(asked.districtId)
  if (known.latest === null) return
  const ids = new Set(asked.teacherIds)
  const checks = known.latest.checks.map((examined) => {
    const now = asked.findings.get(examined.check)
    if (now === undefined) return examined
    const others = examined.findings.filter(({ teacherId }) => teacherId === null || !ids.has(teacherId))
    const count = examined.count - (examined.findings.length - others.length) + now.length
    return { ...examined, count, findings: [...others, ...now].sort((a, b) => (a.teacherId ?? 0) - (b.teacherId ?? 0)) }
  })
  const ok = checks.every(({ severity, count }) => severity === "hint" || count === 0)
  known.latest = { ...known.latest, ok, checks }
}
