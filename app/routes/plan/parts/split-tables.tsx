import { MiniBar } from "~/components/chart/mini-bar"
import { type Column, DataTable } from "~/components/table/data-table"
import { Fold } from "~/components/ui/fold"
import { SPLITS, type Split, type SplitBy, type SplitRow } from "~/features/plan/report/indicator-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** The largest so many stand there, the rest is one tap away. */
const SHOWN = 12

interface SplitTablesProps {
  split: Split
  nameOfSchool: (code: string | null) => string
}

/** Where a figure comes from: by school, by stage, by subject, the largest part first. */
export function SplitTables({ split, nameOfSchool }: SplitTablesProps) {
  const { t, label } = useTranslate()
  const nameOf = (by: SplitBy, key: string | null) => {
    if (key === null) return t("layout.not_recorded")
    return by === "school" ? nameOfSchool(key) : by === "stage" ? label("stage", key) : key
  }
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      {SPLITS.filter((by) => split[by].length > 0).map((by) => (
        <div key={by}>
          <SplitTable caption={t(`plan.indicator.by.${by}`)} rows={split[by].slice(0, SHOWN)} nameOf={(key) => nameOf(by, key)} />
          {split[by].length > SHOWN && (
            <Fold summary={t("plan.indicator.more", { count: split[by].length - SHOWN })}>
              <SplitTable caption={t(`plan.indicator.by.${by}`)} rows={split[by].slice(SHOWN)} nameOf={(key) => nameOf(by, key)} />
            </Fold>
          )}
        </div>
      ))}
    </div>
  )
}

interface SplitTableProps {
  caption: string
  rows: readonly SplitRow[]
  nameOf: (key: string | null) => string
}

function SplitTable({ caption, rows, nameOf }: SplitTableProps) {
  const { t } = useTranslate()
  const isShare = rows.some(({ denominator }) => denominator !== null)
  const most = Math.max(1, ...rows.map(({ numerator }) => numerator))
  const columns: readonly Column<SplitRow>[] = [
    { id: "name", header: caption, label: caption, names: true, cell: ({ key }) => nameOf(key) },
    {
      id: "count",
      header: isShare ? t("plan.indicator.parts") : t("plan.indicator.count"),
      label: isShare ? t("plan.indicator.parts") : t("plan.indicator.count"),
      align: "end",
      phone: "labelled",
      cell: ({ numerator, denominator }) =>
        denominator === null ? formatNumber(numerator) : `${formatNumber(numerator)} / ${formatNumber(denominator)}`,
    },
    {
      id: "bar",
      header: isShare ? t("plan.indicator.share") : t("plan.column.chart"),
      label: isShare ? t("plan.indicator.share") : t("plan.column.chart"),
      phone: "labelled",
      width: "md:w-28",
      cell: ({ numerator, denominator }) => (
        <>
          {denominator !== null && <span>{denominator === 0 ? "–" : `${formatNumber((numerator / denominator) * 100)}%`}</span>}
          <span className="block w-24">
            <MiniBar value={numerator} of={denominator ?? most} tone="accent" />
          </span>
        </>
      ),
    },
  ]
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key ?? ""} />
}
