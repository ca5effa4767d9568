import { verifyDatabase } from "~/features/maintenance/verify-database.server"
import { config } from "~/platform/config.server"
import type { Command } from "../command"
import { printJson, printLine } from "../output"

export const verify: Command = {
  usage: "verify",
  summary: "proves the database: integrity, foreign keys, audit chain, standings against facts; exit 1 on any fault",
  options: {},
  words: [0, 0],
  needsDatabase: true,
  async run({ isJson }) {
    const report = await verifyDatabase({ districtId: config().districtId })
    if (isJson) printJson(report)
    else {
      printLine(`integrity: ${report.integrity.length === 0 ? "ok" : report.integrity.join("; ")}`)
      printLine(`foreign keys: ${report.foreignKeys.length === 0 ? "ok" : JSON.stringify(report.foreignKeys)}`)
      printLine(
        `audit chain: ${report.audit.ok ? `ok, ${report.audit.events} events` : `${report.audit.fault} at event ${report.audit.seq}`}`,
      )
      printLine(`standings: ${report.standings} of ${report.people} people, ${report.standingFaults.length} faults`)
      for (const fault of report.standingFaults) printLine(`  ${fault.teacherNo} ${fault.rule} ${fault.cycleStartsOn} ${fault.kind}`)
    }
    return report.ok ? 0 : 1
  },
}
