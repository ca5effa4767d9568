import { randomUUID } from "node:crypto"
import { rename } from "node:fs/promises"
import { insertImportJob } from "#db/queries/import-jobs"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { makeImportDirectory } from "./import-files.server"
import { readImport } from "./read-import.server"

export interface ReceivedWorkbook {
  readonly path: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
}

/** Takes an uploaded file in and starts reading it in a child process; answers at once with the import's id. */
export async function startImport({
  actor,
  file,
  sheet,
}: {
  actor: Actor
  file: ReceivedWorkbook
  sheet: string | null
}): Promise<{ importId: string }> {
  const importId = randomUUID()
  const files = await makeImportDirectory(importId)
  await rename(file.path, files.upload)
  await inTransaction(async (tx) => {
    await insertImportJob(
      {
        id: importId,
        districtId: actor.districtId,
        fileName: file.fileName,
        fileSha256: file.sha256,
        fileBytes: file.bytes,
        sheet,
        actorId: actor.accountId,
        createdAt: now(),
      },
      tx,
    )
    await audit(tx, actor, "import.started", {
      subject: { kind: "import", key: importId },
      details: { fileSha256: file.sha256, bytes: file.bytes },
    })
  })
  void readImport({ importId, fileName: file.fileName, sheet })
  return { importId }
}
