import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { IndicatorPage } from "~/features/plan/report/indicator-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { BehindLink } from "./behind-link"

type EvidenceRow = IndicatorPage["evidence"]["rows"][number]

interface EvidenceTableProps {
  rows: readonly EvidenceRow[]
  nameOfSchool: (code: string | null) => string
  toPath: boolean
}

/** The rows behind a figure, each with a way to what is known of it. */
export function EvidenceTable({ rows, nameOfSchool, toPath }: EvidenceTableProps) {
  const { t, label, locale, has } = useTranslate()
  const day = (on: string | null) => (on === null ? "–" : formatDate(on, locale))
  const column = (
    id: string,
    words: string,
    cell: Column<EvidenceRow>["cell"],
    more: Partial<Column<EvidenceRow>> = {},
  ): Column<EvidenceRow> => ({
    id,
    header: words,
    label: words,
    cell,
    ...more,
  })
  const kindOf = (kind: string) => {
    const key = `plan.kind.${kind}`
    return has(key) ? t(key) : kind
  }
  const columns: readonly Column<EvidenceRow>[] = [
    column(
      "name",
      t("plan.column.name"),
      ({ kind, key, label: name }) => (
        <>
          <BehindLink kind={kind} rowKey={key} label={name} toPath={toPath} />
          <span className="ml-2 text-xs text-muted">
            {kindOf(kind)} <span className="verbatim">{key}</span>
          </span>
        </>
      ),
      { names: true },
    ),
    column("school", t("plan.column.school"), ({ schoolCode }) => nameOfSchool(schoolCode)),
    column("stage", t("plan.column.stage"), ({ stage }) => (stage === null ? "–" : label("stage", stage)), { phone: "labelled" }),
    column("subject", t("plan.column.subject"), ({ subject }) => subject ?? "–", { phone: "labelled" }),
    column("on", t("plan.column.date"), ({ on }) => day(on), { align: "end", phone: "labelled" }),
    column("endsOn", t("plan.column.ends_on"), ({ endsOn }) => day(endsOn), { align: "end", phone: "labelled" }),
    column(
      "counts",
      t("plan.column.counts"),
      ({ counts }) => (
        <Tag tone={counts ? "good" : "quiet"} icon={counts ? "check" : "dash"} size="sm">
          {t(counts ? "plan.indicator.in_count" : "plan.indicator.not_in_count")}
        </Tag>
      ),
      { phone: "plain" },
    ),
  ]
  return (
    <DataTable
      caption={t("plan.indicator.evidence")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ kind, key, on }) => `${kind}-${key}-${on ?? ""}`}
    />
  )
}
