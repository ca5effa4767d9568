import { DataTable } from "~/components/table/data-table"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { AssessmentLine, ComparedFigure, ComparedIndicator, ComparePage } from "~/features/plan/assessments/assessment-page"
import { sayTarget } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { sayAssessed } from "./say-assessed"
import { sayChange } from "./say-change"

/** Two assessments side by side: figure, outcome and comment of each, and the change. */
export function ComparedTable({ page }: { page: ComparePage }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const side = ({ number, title, asOf }: AssessmentLine) => t("assessments.compare.side", { number, title, asOf: formatDate(asOf, locale) })
  const column = (id: string, header: string) => ({ id, header, label: header })
  const figure = (found: ComparedFigure | null, unit: ComparedIndicator["unit"]) => {
    if (found === null) return <span className="text-muted">{t("assessments.compare.not_there")}</span>
    return (
      <>
        <span className="block font-semibold">{sayAssessed({ ...found, unit }, translator)}</span>
        <OutcomeBadge outcome={found.outcome} size="sm" />
        <span className="block text-xs text-muted">
          {t("assessments.compare.column.target")} {sayTarget(found.target, unit, translator)}
        </span>
        {found.comment !== null && <span className="mt-1 block text-xs">{found.comment.text || found.comment.measures}</span>}
      </>
    )
  }
  return (
    <DataTable
      caption={t("assessments.compare.title")}
      captionHidden
      rows={page.indicators}
      rowKey={({ id }) => id}
      columns={[
        {
          ...column("indicator", t("assessments.compare.column.indicator")),
          names: true,
          width: "md:w-1/3",
          cell: ({ text }) => <span lang="zh-CN">{text}</span>,
        },
        { ...column("a", side(page.a)), cell: ({ a, unit }) => figure(a, unit) },
        { ...column("b", side(page.b)), cell: ({ b, unit }) => figure(b, unit) },
        {
          ...column("change", t("assessments.compare.column.change")),
          cell: (indicator) => <strong>{sayChange(indicator, translator)}</strong>,
        },
      ]}
    />
  )
}
