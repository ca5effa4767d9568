import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { formatDate } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** The first row of the file. */
export const evidenceHeader = ({ t }: Translator) => [
  t("plan.column.key"),
  t("plan.column.name"),
  t("plan.column.school"),
  t("plan.column.stage"),
  t("plan.column.subject"),
  t("plan.column.date"),
  t("plan.column.ends_on"),
  t("plan.column.counts"),
  t("plan.column.why"),
]

/** The columns that hold sentences. */
export const EVIDENCE_PROSE = [8] as const

interface Line {
  readonly row: EvidenceRow
  readonly schoolName: string | null
  readonly asOf: string
}

/** One row behind a figure, with the reason why it counts or does not. */
export function evidenceLine({ row, schoolName, asOf }: Line, translator: Translator) {
  const { t, label } = translator
  const { key, label: name, stage, subject, on, endsOn, counts } = row
  return [
    key,
    name,
    schoolName,
    stage === null ? null : label("stage", stage),
    subject,
    on,
    endsOn,
    t(counts ? "plan.indicator.in_count" : "plan.indicator.not_in_count"),
    whyOf({ row, asOf }, translator),
  ]
}

function whyOf({ row: { counts, on }, asOf }: Pick<Line, "row" | "asOf">, { t, locale }: Translator): string {
  const date = formatDate(asOf, locale)
  if (!counts) return t("plan.why.not", { date })
  return on === null ? t("plan.why.counts", { date }) : t("plan.why.since", { date, on: formatDate(on, locale) })
}
