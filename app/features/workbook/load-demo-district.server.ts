import { randomUUID } from "node:crypto"
import { demoAccounts } from "#db/demo/accounts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { now } from "~/platform/clock.server"
import { runJob } from "~/platform/jobs.server"
import { makeImportDirectory, removeImportFiles } from "./import-files.server"
import type { Applied } from "./stage/apply-stage.server"
import type { CheckedWorkbook } from "./stage/check-workbook.server"
import type { WorkbookCommand, WorkbookProgress } from "./workbook-job"

/** The demo sign-ins that go with the district, one for each role. */
export const DEMO_SIGN_INS = demoAccounts

/** Generates a district and takes it in through the same reading, checks and writing as an office's workbook. Throws if a generated row is faulty. */
export async function loadDemoDistrict(asked: {
  readonly actor: Actor
  readonly teachers: number
  readonly seed: number
  readonly today: CivilDate
  readonly onProgress?: (progress: WorkbookProgress) => void
}): Promise<Applied> {
  const { actor, teachers, seed, today, onProgress } = asked
  const importId = randomUUID()
  const { stageFile } = await makeImportDirectory(importId)
  const run = <Result>(command: WorkbookCommand) =>
    runJob<Result, WorkbookProgress>({ job: "workbook", command, ...(onProgress === undefined ? {} : { onProgress }) })
  try {
    const checked = await run<CheckedWorkbook>({ kind: "demo", teachers, seed, stageFile, today })
    if (checked.faults > 0) throw new Error(`the demo district has ${checked.faults} faulty rows`)
    const source = { kind: "demo", fileName: `demo-${teachers}-${seed}`, fileSha256: "", importId } as const
    return await run<Applied>({ kind: "apply", stageFile, actor, today, now: now(), source, acceptValid: false })
  } finally {
    await removeImportFiles(importId)
  }
}
