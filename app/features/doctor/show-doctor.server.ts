import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import { CHECK_IDS, CHECKS } from "./checks"
import type { DoctorPage } from "./doctor-page"
import { examinationsOf, startExamination } from "./examinations.server"

/** So long a page waits for an examination it starts; a small district is done by then. */
const PATIENCE_MS = 2500

/** The last examination in numbers; starts one where there is none. */
export async function showDoctor({ scope, today, now }: { scope: Scope; today: CivilDate; now: Instant }): Promise<DoctorPage> {
  const { districtId } = scope
  const before = examinationsOf(districtId)
  if (before.latest === null && !before.hasFailed) await startExamination({ districtId, today, now }, { patienceMs: PATIENCE_MS })
  const { latest, isRunning, hasFailed } = examinationsOf(districtId)
  const checks = latest === null ? [] : CHECK_IDS.map((check) => ({ check, ...CHECKS[check], count: countOf(latest.checks, check) }))
  const sum = (severity: "fault" | "hint") => checks.reduce((all, row) => (row.severity === severity ? all + row.count : all), 0)
  return { examinedAt: latest?.examinedAt ?? null, isRunning, hasFailed, checks, faults: sum("fault"), hints: sum("hint") }
}

function countOf(checks: readonly { readonly check: string; readonly count: number }[], check: string): number {
  return checks.find((examined) => examined.check === check)?.count ?? 0
}
