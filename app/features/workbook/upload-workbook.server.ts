import type { Actor } from "~/platform/actor"
import { config } from "~/platform/config.server"
import { receiveUpload } from "~/platform/files.server"
import { UPLOAD_LIMIT_BYTES } from "./list-imports.server"
import { startImport } from "./start-import.server"

/** Takes the workbook of an upload form (`file`, and `sheet` for a file of one sheet) and starts reading it; answers with the import's id. */
export async function uploadWorkbook({ actor, request }: { actor: Actor; request: Request }): Promise<{ importId: string }> {
  const upload = await receiveUpload({ request, directory: config().uploadDirectory, maxBytes: UPLOAD_LIMIT_BYTES })
  return startImport({ actor, file: upload, sheet: upload.fields.sheet?.trim() || null })
}
