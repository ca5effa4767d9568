import type { Instant } from "#db/columns"
import { findFindings } from "#db/queries/doctor/find-findings"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { JUDGED_RULES } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"
import { CHECK_IDS, CHECKS, type CheckId } from "./checks"
import { type Examination, type Examined, FINDINGS_KEPT } from "./examination"
import { isFindingOf } from "./is-finding"

interface Asked {
  readonly scope: Scope
  readonly today: CivilDate
  readonly now: Instant
  /** told after each check: how many are done */
  readonly onProgress?: (done: number) => void
}

/** Asks every check of the whole district, one statement each, and writes nothing. It blocks while it reads: a server has it done in a child process. */
export async function examine({ scope, today, now, onProgress }: Asked): Promise<Examination> {
  const startedAt = performance.now()
  const checks: Examined[] = []
  for (const check of CHECK_IDS) {
    checks.push(await examineOne({ check, scope, today, now }))
    onProgress?.(checks.length)
  }
  const ok = checks.every(({ severity, count }) => severity === "hint" || count === 0)
  return { examinedAt: now, today, milliseconds: Math.round(performance.now() - startedAt), ok, checks }
}

async function examineOne({ check, scope, today, now }: Omit<Asked, "onProgress"> & { readonly check: CheckId }): Promise<Examined> {
  const asked = { check, today, now, rules: JUDGED_RULES, teacherIds: null, limit: FINDINGS_KEPT, isFinding: isFindingOf(check) }
  const { count, findings } = await findFindings(scope, asked)
  return { check, severity: CHECKS[check].severity, count, findings }
}
