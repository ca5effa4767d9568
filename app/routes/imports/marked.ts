import { importParams } from "~/features/workbook/imports.schema"
import { markedCopy } from "~/features/workbook/marked-copy.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { guarded } from "~/platform/route.server"

/** The uploaded workbook with its faulty cells marked and commented. */
export const loader = guarded(
  { can: "import.run", params: importParams, resource: true },
  async ({ actor, params: { importId }, locale }) => sendFile(await markedCopy({ actor, importId, locale })),
)
