import { Link } from "@remix-run/react"
import { DataTable } from "~/components/table/data-table"
import type { AssessmentLine } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { AssessmentStateTag } from "./assessment-state-tag"

/** The assessments, a line each, latest first. */
export function AssessmentsTable({ rows }: { rows: readonly AssessmentLine[] }) {
  const { t, locale } = useTranslate()
  const column = (id: string, header: string) => ({ id, header, label: header })
  const said = (at: string, by: string | null) =>
    by === null ? formatInstant(at, locale) : t("assessments.by", { at: formatInstant(at, locale), by })
  return (
    <DataTable
      caption={t("assessments.caption")}
      rows={rows}
      rowKey={({ number }) => number}
      columns={[
        {
          ...column("title", t("assessments.column.title")),
          names: true,
          cell: ({ number, title, planName, kind }) => (
            <>
              <Link to={`/plan/assessments/${number}`} className="link inline-block py-2 font-medium md:py-0.5">
                {title}
              </Link>
              <span className="block text-xs text-muted">
                {number} · {t(`assessments.kind.${kind}`)} · {planName}
              </span>
            </>
          ),
        },
        { ...column("as_of", t("assessments.column.as_of")), cell: ({ asOf }) => formatDate(asOf, locale) },
        { ...column("state", t("assessments.column.state")), cell: ({ state }) => <AssessmentStateTag state={state} size="sm" /> },
        { ...column("drawn", t("assessments.column.drawn")), cell: ({ drawnAt, drawnBy }) => said(drawnAt, drawnBy) },
        {
          ...column("signed", t("assessments.column.signed")),
          cell: ({ signedAt, signedBy }) =>
            signedAt === null ? <span className="text-muted">{t("assessments.not_signed")}</span> : said(signedAt, signedBy),
        },
      ]}
    />
  )
}
