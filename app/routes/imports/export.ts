import { downloadExport } from "~/features/workbook/download-export.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { guarded } from "~/platform/route.server"

/** The whole database in the import format. */
export const loader = guarded({ can: "export.run", resource: true }, async ({ actor, today }) =>
  sendFile(await downloadExport({ actor, today })),
)
