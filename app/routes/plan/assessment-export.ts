import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { assessmentParams, exportSearch } from "~/features/plan/assessments/assessments.schema"
import { exportAssessment } from "~/features/plan/assessments/export-assessment.server"
import { downloadTable } from "~/features/workbook/download-table.server"
import { downloadTables } from "~/features/workbook/download-tables.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import { guarded } from "~/platform/route.server"
import { assessmentTables, evidenceHeader, evidenceLine } from "./parts/assessment-tables"

/** An assessment as a file: its indicators with what was said of them, or every row behind its figures. */
export const loader = guarded(
  { can: "assessment.read", params: assessmentParams, search: exportSearch, resource: true },
  async ({ scope, actor, params: { number }, search: { part }, locale }) => {
    const translator = translatorFor(locale)
    const { t } = translator
    const { page, evidence } = await exportAssessment({ scope, actor, number, part })
    const file = { title: page.title, number }
    if (part === "indicators")
      return sendFile(await downloadTables({ name: t("assessments.file", file), tables: assessmentTables(page, translator) }))
    const texts = new Map(page.indicators.map(({ result }) => [result.id, result.text]))
    return sendFile(
      await downloadTable({
        name: t("assessments.file_evidence", file),
        format: "xlsx",
        header: evidenceHeader(translator),
        prose: [0],
        rows: linesOf(evidence(), (id, row) => evidenceLine(texts.get(id) ?? id, row, translator)),
      }),
    )
  },
)

async function* linesOf<Line>(
  rows: AsyncIterable<{ readonly indicatorId: string; readonly row: EvidenceRow }>,
  line: (indicatorId: string, row: EvidenceRow) => Line,
) {
  for await (const { indicatorId, row } of rows) yield line(indicatorId, row)
}
