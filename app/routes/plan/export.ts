import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { exportPlan } from "~/features/plan/report/export-plan.server"
import { exportSearch } from "~/features/plan/report/plan.schema"
import { reportContent } from "~/features/plan/report/report-content"
import { downloadTable } from "~/features/workbook/download-table.server"
import { downloadTables } from "~/features/workbook/download-tables.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { sendText } from "~/features/workbook/send-text"
import { translatorFor } from "~/platform/i18n/messages.server"
import { guarded } from "~/platform/route.server"

/** The report of a plan on a day as a file: the same figures as on the screen. */
export const loader = guarded(
  { can: "plan.read", search: exportSearch, resource: true },
  async ({ scope, actor, search: { plan: planId, asOf: on, format }, today, locale }) => {
    const translator = translatorFor(locale)
    const { plan, asOf } = await choosePlan({ scope, planId, asOf: on, latest: today })
    const exported = await exportPlan({ scope, actor, planId: plan.id, asOf, today, format })
    const name = translator.t("plan.file", { plan: plan.id, date: asOf })
    const content = reportContent(exported, format, translator)
    if (content.kind === "xlsx") return sendFile(await downloadTables({ name, tables: content.tables }))
    if (content.kind === "csv") {
      const { header, rows } = content.table
      return sendFile(await downloadTable({ name, format: "csv", header, rows: eachOf(rows) }))
    }
    return sendText({ name, format: format === "json" ? "json" : "html", text: content.text })
  },
)

async function* eachOf<Row>(rows: readonly Row[]) {
  yield* rows
}
