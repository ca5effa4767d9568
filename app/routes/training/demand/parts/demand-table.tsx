import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { DemandLine, DemandPage } from "~/features/training/demand/demand-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { peopleOfLine, suggestionsOfLine } from "./demand-address"

/** Unmet hours, line by line; each leads to the people and to runs suggested for them. */
export function DemandTable({ page: { lines, filter, mayPlan } }: { page: DemandPage }) {
  const { t, label, locale } = useTranslate()
  const [first] = lines
  const number = (id: "people" | "lacking" | "undetermined" | "hours"): Column<DemandLine> => ({
    ...{ id, header: t(`demand.column.${id}`), label: t(`demand.column.${id}`), phone: "labelled", align: "end" },
    cell: (line) => formatNumber(line[id]),
  })
  const columns: readonly Column<DemandLine>[] = [
    {
      ...{ id: "whom", header: t("demand.column.whom"), label: t("demand.column.whom"), names: true },
      cell: ({ stage, subject, tier, school }) =>
        [
          ...(school === undefined ? [] : [school.name]),
          ...(stage === undefined ? [] : [label("stage", stage)]),
          ...(subject === undefined ? [] : [subject ?? label("stage", null)]),
          ...(tier === undefined ? [] : [label("tier", tier)]),
        ].join(" · "),
    },
    {
      ...{ id: "category", header: t("demand.column.category"), label: t("demand.column.category"), phone: "plain" },
      cell: ({ category }) => t(`demand.category.${category}`),
    },
    number("hours"),
    number("lacking"),
    number("people"),
    number("undetermined"),
    {
      ...{ id: "by", header: t("demand.column.by"), label: t("demand.column.by"), phone: "labelled" },
      cell: ({ byOn }) => (
        <span className="whitespace-nowrap">{byOn === null ? t("demand.nothing_lacking") : formatDate(byOn, locale)}</span>
      ),
    },
    {
      ...{ id: "ways", header: t("demand.column.ways"), label: t("demand.column.ways"), phone: "block" },
      cell: (line) => (
        <span className="cluster whitespace-nowrap">
          <Link to={peopleOfLine(line, filter)} className="link inline-flex min-h-target items-center md:min-h-0">
            {t("demand.to_people")}
          </Link>
          {mayPlan && line.lacking > 0 && (
            <Link to={suggestionsOfLine(line, filter)} className="link inline-flex min-h-target items-center md:min-h-0">
              {t("demand.to_suggestions")}
            </Link>
          )}
        </span>
      ),
    },
  ]
  return first === undefined ? null : (
    <DataTable caption={t("demand.title")} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />
  )
}
