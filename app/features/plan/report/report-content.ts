import type { Translator } from "~/platform/i18n/translate"
import type { ExportedPlan } from "./export-plan.server"
import type { ReportFormat } from "./plan.schema"
import { reportDocument } from "./report-document"
import { reportHtml } from "./report-html"
import { reportJson } from "./report-json"
import { historyTable, indicatorsTable, nearestTable, type ReportTable } from "./report-tables"
import { reportText } from "./report-text"

/** The report in a format: text as it is to be written, or tables for the writer of csv and workbooks. */
export type ReportContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "csv"; readonly table: ReportTable }
  | { readonly kind: "xlsx"; readonly tables: readonly ReportTable[] }

/** What a format holds of a report. */
export function reportContent({ page, nearest, schoolName }: ExportedPlan, format: ReportFormat, translator: Translator): ReportContent {
  switch (format) {
    case "json":
      return { kind: "text", text: `${JSON.stringify(reportJson({ page, nearest }, translator))}\n` }
    case "html":
      return { kind: "text", text: reportHtml(reportDocument({ page, schoolName }, translator), translator.locale) }
    case "text":
      return { kind: "text", text: `${reportText(page, translator)}\n` }
    case "csv":
      return { kind: "csv", table: indicatorsTable(page, translator) }
    case "xlsx":
      return {
        kind: "xlsx",
        tables: [indicatorsTable(page, translator), historyTable(page, translator), nearestTable(page, nearest, translator)],
      }
  }
}
