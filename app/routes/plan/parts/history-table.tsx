import { type Column, DataTable } from "~/components/table/data-table"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { HistoryPoint, ReportedIndicator } from "~/features/plan/report/plan-page"
import { sayActual, sayParts } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** The indicator at each year's end in figures: what the line beside it draws. */
export function HistoryTable({ indicator: { history, unit }, deadline }: { indicator: ReportedIndicator; deadline: string }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const columns: readonly Column<HistoryPoint>[] = [
    {
      id: "asOf",
      header: t("plan.column.as_of"),
      label: t("plan.column.as_of"),
      names: true,
      cell: ({ asOf }) => formatDate(asOf, locale),
    },
    {
      id: "actual",
      header: t("plan.column.actual"),
      label: t("plan.column.actual"),
      align: "end",
      phone: "labelled",
      cell: ({ actual }) => sayActual({ actual, unit }, translator),
    },
    {
      id: "parts",
      header: t("plan.indicator.parts"),
      label: t("plan.indicator.parts"),
      align: "end",
      phone: "labelled",
      cell: (point) => sayParts(point, translator) ?? "–",
    },
    {
      id: "outcome",
      header: t("plan.column.outcome"),
      label: t("plan.column.outcome"),
      phone: "labelled",
      cell: ({ asOf, outcome }) => <OutcomeBadge outcome={outcome} open={outcome === "not_met" && asOf < deadline} size="sm" />,
    },
  ]
  return <DataTable caption={t("plan.indicator.history")} captionHidden columns={columns} rows={history} rowKey={({ asOf }) => asOf} />
}
