import { CHECKS } from "~/features/doctor/checks"
import { examine } from "~/features/doctor/examine.server"
import { systemActor } from "~/platform/actor"
import { now, today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { scopeFor } from "~/platform/scope"
import type { Command } from "../command"
import { endProgress, printJson, printLine, showProgress } from "../output"

const SHOWN_A_CHECK = 20

export const doctor: Command = {
  usage: "doctor",
  summary: "looks for facts that contradict one another; exit 1 on any that cannot be so (hints alone exit 0)",
  options: {},
  words: [0, 0],
  needsDatabase: true,
  async run({ isJson, translator }) {
    const scope = scopeFor(systemActor(config().districtId), "doctor.read")
    const total = Object.keys(CHECKS).length
    const onProgress = (done: number) => showProgress(`${done}/${total}`)
    const examination = await examine({ scope, today: today(), now: now(), onProgress })
    endProgress()
    if (isJson) printJson(examination)
    else {
      for (const { check, severity, count, findings } of examination.checks.filter((one) => one.count > 0)) {
        printLine(`${severity}\t${check}\t${count}\t${translator.t(`doctor.check.${check}`)}`)
        for (const { key, details } of findings.slice(0, SHOWN_A_CHECK)) printLine(`  ${key} ${JSON.stringify(details)}`)
        if (count > SHOWN_A_CHECK) printLine("  …")
      }
      const found = (severity: string) => examination.checks.reduce((sum, one) => (one.severity === severity ? sum + one.count : sum), 0)
      printLine(`${total} checks: ${found("fault")} faults, ${found("hint")} hints`)
    }
    return examination.ok ? 0 : 1
  },
}
