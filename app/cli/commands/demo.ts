import { createDemoAccounts } from "~/features/accounts/create-demo-accounts.server"
import { loadDemoTraining } from "~/features/training/demo/load-demo-training.server"
import { DEMO_SIGN_INS, loadDemoDistrict } from "~/features/workbook/load-demo-district.server"
import { systemActor } from "~/platform/actor"
import { now, today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { type Command, WrongUsage } from "../command"
import { openOrCreateDatabase } from "../open-database"
import { endProgress, printJson, printLine, showProgress } from "../output"

export const demo: Command = {
  usage: "demo --teachers N [--seed S]",
  summary: "loads a generated district of any size, the same for the same seed, through the import's own code",
  options: { teachers: { type: "string" }, seed: { type: "string" } },
  words: [0, 0],
  needsDatabase: false,
  async run({ values, isJson }) {
    const teachers = Number(values.teachers ?? 5000)
    const seed = Number(values.seed ?? 1)
    if (!Number.isInteger(teachers) || teachers < 20 || !Number.isInteger(seed)) throw new WrongUsage("--teachers (20 or more), --seed")
    await openOrCreateDatabase()
    const actor = systemActor(config().districtId)
    const applied = await loadDemoDistrict({
      actor,
      teachers,
      seed,
      today: today(),
      onProgress: (progress) =>
        showProgress(progress.step === "reading" ? `${progress.sheet} ${progress.rowsRead}` : `${progress.step} ${progress.done}`),
    })
    await loadDemoTraining({ actor, today: today(), now: now() })
    await createDemoAccounts({ actor, signIns: DEMO_SIGN_INS })
    endProgress()
    if (isJson) printJson({ sheets: applied.sheets, people: applied.recomputedPeople })
    else for (const sheet of applied.sheets) printLine(`${sheet.sheet}\t${sheet.new}`)
    return 0
  },
}
