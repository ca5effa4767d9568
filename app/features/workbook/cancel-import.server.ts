import { findImportJob, moveImportJob } from "#db/queries/import-jobs"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { removeImportFiles } from "./import-files.server"
import { stopImport } from "./running-imports.server"

/** Gives an import up before it is written; the file and what was staged of it are removed. */
export async function cancelImport({ actor, importId }: { actor: Actor; importId: string }): Promise<void> {
  if ((await findImportJob({ districtId: actor.districtId, id: importId })) === undefined) throw new NotFound()
  await inTransaction(async (tx) => {
    const moved = await moveImportJob({ id: importId, from: ["reading", "checked"], to: "cancelled", finishedAt: now() }, tx)
    if (!moved) refuse("import_not_ready")
    await audit(tx, actor, "import.cancelled", { subject: { kind: "import", key: importId } })
  })
  stopImport(importId)
  await removeImportFiles(importId)
}
