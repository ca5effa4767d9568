import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { SortLink } from "~/components/table/sort-link"
import type { BalanceFilter, BalanceRow, BalanceSort } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { balanceAddress } from "./balance-address"
import { BalanceFindings } from "./balance-findings"
import { MEASURES, sayBalanceParts, sayFigure } from "./say-balance"

interface BalanceTableProps {
  rows: readonly BalanceRow[]
  filter: BalanceFilter
}

/** The schools, a line each: their figures with their parts, and what is to be said of them. */
export function BalanceTable({ rows, filter }: BalanceTableProps) {
  const translator = useTranslate()
  const { t, label, locale } = translator
  const sorted = (sort: BalanceSort) => (filter.sort === sort ? ("ascending" as const) : null)
  const head = (sort: BalanceSort, words: string) => ({
    id: sort,
    label: words,
    header: <SortLink label={words} to={balanceAddress({ ...filter, sort })} sorted={sorted(sort)} />,
    sort: sorted(sort) ?? ("none" as const),
  })
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: Column<BalanceRow>[] = [
    {
      ...head("school", t("balance.school")),
      names: true,
      width: "md:w-56",
      cell: ({ schoolCode, schoolName, kind, ownership, settlement }) => (
        <>
          <Link to={`/plan/balance/${schoolCode}`} className="link inline-block py-2 font-medium md:py-0.5">
            {schoolName}
          </Link>
          <span className="block text-xs text-muted">
            {[
              label("schoolKind", kind),
              ...(ownership === null ? [] : [label("schoolOwnership", ownership)]),
              ...(settlement === null ? [] : [label("settlement", settlement)]),
            ].join(" · ")}
          </span>
        </>
      ),
    },
    {
      ...plain("people", t("balance.in_post")),
      align: "end",
      cell: ({ inPost }) => formatNumber(inPost),
    },
    {
      ...plain("pupils", t("balance.pupils")),
      align: "end",
      cell: ({ pupils, pupilsOn }) =>
        pupils === null || pupilsOn === null ? (
          <span className="text-muted">{t("balance.pupils_none")}</span>
        ) : (
          <>
            {formatNumber(pupils)}
            <span className="block whitespace-nowrap text-xs text-muted">{formatDate(pupilsOn, locale)}</span>
          </>
        ),
    },
    ...MEASURES.map(
      (measure): Column<BalanceRow> => ({
        ...head(measure, t(`balance.measure.${measure}`)),
        align: "end",
        cell: ({ figures, findings }) => {
          const parts = sayBalanceParts(measure, figures[measure], translator)
          const isMarked = findings.some((finding) => finding.measure === measure && finding.kind !== "unknown")
          return (
            <>
              <span className={isMarked ? "font-semibold" : ""}>{sayFigure(measure, figures[measure], translator)}</span>
              {parts !== null && <span className="block whitespace-nowrap text-xs text-muted">{parts}</span>}
            </>
          )
        },
      }),
    ),
    { ...plain("findings", t("balance.findings")), width: "md:w-56", cell: ({ findings }) => <BalanceFindings findings={findings} /> },
  ]
  return <DataTable caption={t("balance.list")} captionHidden rows={rows} rowKey={({ schoolCode }) => schoolCode} columns={columns} />
}
