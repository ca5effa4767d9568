import { compareSearch } from "~/features/plan/assessments/assessments.schema"
import { compareAssessments } from "~/features/plan/assessments/compare-assessments.server"
import { downloadTables } from "~/features/workbook/download-tables.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { comparedTable } from "./parts/assessment-tables"

/** Two assessments side by side, as a file. */
export const loader = guarded(
  { can: "assessment.read", search: compareSearch, resource: true },
  async ({ scope, search: { a, b }, locale }) => {
    if (a === undefined || b === undefined) return redirectTo("/plan/assessments/compare")
    const translator = translatorFor(locale)
    const page = await compareAssessments({ scope, a, b })
    return sendFile(
      await downloadTables({ name: translator.t("assessments.file_compare", { a, b }), tables: [comparedTable(page, translator)] }),
    )
  },
)
