import { examine } from "~/features/doctor/examine.server"
import { verifyDatabase } from "~/features/maintenance/verify-database.server"
import { verifyAssessments } from "~/features/plan/assessments/verify-assessments.server"
import { verifyHistory } from "~/features/plan/measuring/verify-history.server"
import { systemActor } from "~/platform/actor"
import { verifyAttachments } from "~/platform/attachments-verified.server"
import { now, today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { scopeFor } from "~/platform/scope"
import type { Command } from "../command"
import { printJson, printLine } from "../output"

export const verify: Command = {
  usage: "verify",
  summary:
    "proves the database: integrity, foreign keys, audit chain, standings against facts, data doctor, assessments against their digests, evidence files, a day of the plans' history; exit 1 on any fault",
  options: {},
  words: [0, 0],
  needsDatabase: true,
  async run({ isJson }) {
    const { districtId } = config()
    const report = await verifyDatabase({ districtId })
    const doctor = await examine({ scope: scopeFor(systemActor(districtId), "doctor.read"), today: today(), now: now() })
    const found = doctor.checks.filter(({ count }) => count > 0)
    const assessments = await verifyAssessments({ kind: "district", districtId })
    const attachments = await verifyAttachments({ districtId })
    const history = await verifyHistory({ districtId, today: today() })
    const ok =
      report.ok && doctor.ok && assessments.altered.length === 0 && attachments.faulty.length === 0 && history.differing.length === 0
    if (isJson) printJson({ ...report, ok, doctor: found, assessments, attachments, history })
    else {
      printLine(`integrity: ${report.integrity.length === 0 ? "ok" : report.integrity.join("; ")}`)
      printLine(`foreign keys: ${report.foreignKeys.length === 0 ? "ok" : JSON.stringify(report.foreignKeys)}`)
      printLine(
        `audit chain: ${report.audit.ok ? `ok, ${report.audit.events} events` : `${report.audit.fault} at event ${report.audit.seq}`}`,
      )
      printLine(`standings: ${report.standings} of ${report.people} people, ${report.standingFaults.length} faults`)
      for (const fault of report.standingFaults) printLine(`  ${fault.teacherNo} ${fault.rule} ${fault.cycleStartsOn} ${fault.kind}`)
      printLine(`data doctor: ${doctor.ok ? "ok" : "faults"}, ${found.reduce((sum, { count }) => sum + count, 0)} findings`)
      for (const { check, severity, count } of found) printLine(`  ${severity} ${check} ${count}`)
      printLine(`assessments: ${assessments.checked} checked, ${said(assessments.altered)}`)
      printLine(`evidence files: ${attachments.checked} checked, ${said(attachments.faulty)}`)
      printLine(`plans' history: ${history.checked} figures checked, ${said(history.differing)}`)
    }
    return ok ? 0 : 1
  },
}

function said(faults: readonly (string | number)[]): string {
  return faults.length === 0 ? "ok" : `not as they were: ${faults.join(", ")}`
}
