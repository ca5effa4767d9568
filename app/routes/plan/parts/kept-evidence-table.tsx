import { DataTable } from "~/components/table/data-table"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** Rows behind a figure as they were kept: who or what, where, when, and whether they count. Nothing in it leads to a record of today. */
export function KeptEvidenceTable({ rows }: { rows: readonly EvidenceRow[] }) {
  const { t, label, locale } = useTranslate()
  const column = (id: string, header: string) => ({ id, header, label: header })
  const day = (on: string | null) => (on === null ? "" : formatDate(on, locale))
  return (
    <DataTable
      caption={t("assessments.evidence.title")}
      captionHidden
      rows={rows.map((row, at) => ({ ...row, at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        { ...column("name", t("assessments.evidence.column.name")), names: true, cell: ({ label: name }) => name },
        { ...column("key", t("assessments.evidence.column.key")), cell: ({ key }) => key },
        { ...column("school", t("assessments.evidence.column.school")), cell: ({ schoolCode }) => schoolCode ?? "" },
        {
          ...column("stage", t("assessments.evidence.column.stage")),
          cell: ({ stage }) => (stage === null ? "" : label("stage", stage)),
        },
        { ...column("subject", t("assessments.evidence.column.subject")), cell: ({ subject }) => subject ?? "" },
        { ...column("on", t("assessments.evidence.column.on")), cell: ({ on }) => day(on) },
        { ...column("ends", t("assessments.evidence.column.ends")), cell: ({ endsOn }) => day(endsOn) },
        {
          ...column("counts", t("assessments.evidence.column.counts")),
          cell: ({ counts }) => t(counts ? "assessments.evidence.counts" : "assessments.evidence.counts_not"),
        },
      ]}
    />
  )
}
