import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { demoSheets } from "~/features/workbook/demo-sheets.server"
import { applyStage } from "~/features/workbook/stage/apply-stage.server"
import { checkWorkbook } from "~/features/workbook/stage/check-workbook.server"
import { systemActor } from "~/platform/actor"
import { DISTRICT, TODAY } from "./import-workbook"

/** Fills the open database with a small generated district, in this process. */
export async function importDemo({ teachers }: { teachers: number }): Promise<void> {
  const stageFile = join(mkdtempSync(join(tmpdir(), "shicheng-stage-")), "stage.sqlite")
  const sheets = demoSheets({ teachers, seed: 1, today: TODAY })
  const checked = await checkWorkbook({ sheets, stageFile, factsFile: openedDatabase().file, districtId: DISTRICT })
  if (checked.faults > 0) throw new Error(`the demo district has ${checked.faults} faulty rows`)
  const source = { kind: "demo", fileName: `demo-${teachers}`, fileSha256: "", importId: "demo" } as const
  const now = "2026-11-23T00:00:00.000Z" as Instant
  await applyStage({ stageFile, actor: systemActor(DISTRICT), today: TODAY, now, source, acceptValid: false })
}
