import { downloadTemplate } from "~/features/workbook/download-template.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { guarded } from "~/platform/route.server"

/** The empty workbook with drop-downs, notes and one sample row a sheet. */
export const loader = guarded({ can: "import.run", resource: true }, async () => sendFile(await downloadTemplate()))
