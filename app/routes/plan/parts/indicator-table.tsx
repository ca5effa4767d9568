import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { ReportedIndicator } from "~/features/plan/report/plan-page"
import { sayActual, sayAmount, sayGap, sayParts, sayTarget } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { IndicatorBullet } from "./indicator-bullet"
import { indicatorAddress, type PlanAsked } from "./plan-address"
import { StateTag } from "./state-tag"

interface IndicatorTableProps {
  indicators: readonly ReportedIndicator[]
  caption: string
  asked: PlanAsked
}

/** On a desk the table scrolls inside itself with its head in sight; on paper it stands whole. */
const STICKY =
  "md:[&_.stack-region]:max-h-[85vh] md:[&_.stack-region]:overflow-y-auto print:[&_.stack-region]:max-h-none md:[&_thead_th]:sticky md:[&_thead_th]:top-0 md:[&_thead_th]:z-[1] md:[&_thead_th]:bg-paper print:[&_thead_th]:static"

/** The same promises as a table: one line each. */
export function IndicatorTable({ indicators, caption, asked }: IndicatorTableProps) {
  const translator = useTranslate()
  const { t } = translator
  const column = (
    id: string,
    words: string,
    cell: Column<ReportedIndicator>["cell"],
    more: Partial<Column<ReportedIndicator>> = {},
  ): Column<ReportedIndicator> => ({
    id,
    header: words,
    label: words,
    cell,
    ...more,
  })
  const columns: readonly Column<ReportedIndicator>[] = [
    column(
      "text",
      t("plan.column.text"),
      ({ id, text }) => (
        <Link to={indicatorAddress(id, asked)} lang="zh-CN" className="link">
          {text}
        </Link>
      ),
      { names: true, width: "md:w-64" },
    ),
    column("target", t("plan.column.target"), ({ target, unit }) => sayTarget(target, unit, translator), { align: "end" }),
    column(
      "actual",
      t("plan.column.actual"),
      (indicator) => {
        const parts = sayParts(indicator, translator)
        return (
          <>
            <span className="font-medium">{sayActual(indicator, translator)}</span>
            {parts !== null && <span className="block whitespace-nowrap text-xs text-muted">{parts}</span>}
          </>
        )
      },
      { align: "end" },
    ),
    column("chart", t("plan.column.chart"), (indicator) => <IndicatorBullet indicator={indicator} isBare />, {
      phone: "none",
      width: "md:w-40",
    }),
    column("state", t("plan.column.state"), ({ state }) => <StateTag state={state} size="sm" />),
    column("gap", t("plan.column.gap"), (indicator) => sayGap(indicator, translator), { width: "md:w-52" }),
    column(
      "forecast",
      t("plan.column.forecast"),
      ({ forecast, unit }) => (forecast === null ? "–" : sayAmount(forecast.onDeadline, unit, translator)),
      { align: "end" },
    ),
  ]
  return (
    <div className={STICKY}>
      <DataTable caption={caption} captionHidden columns={columns} rows={indicators} rowKey={({ id }) => id} />
    </div>
  )
}
