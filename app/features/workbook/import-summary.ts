import type { Phrase } from "~/domain/verdict"
import type { CheckedWorkbook } from "./stage/check-workbook.server"

/** What is kept of an import beside its state, as JSON: what was found, and how it ended. */
export interface ImportSummary extends Partial<CheckedWorkbook> {
  readonly recomputedPeople?: number
  readonly ending?: { readonly phrase: Phrase; readonly reference: string | null }
}

export function parseSummary(text: string | null): ImportSummary {
  return text === null ? {} : (JSON.parse(text) as ImportSummary)
}
