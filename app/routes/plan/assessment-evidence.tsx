import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Pagination } from "~/components/table/pagination"
import { evidenceParams, evidenceSearch } from "~/features/plan/assessments/assessments.schema"
import { listKeptEvidence } from "~/features/plan/assessments/list-kept-evidence.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { KeptEvidenceTable } from "./parts/kept-evidence-table"

/** The rows behind one figure of an assessment, as they were kept. */
export const loader = guarded(
  { can: "assessment.read", params: evidenceParams, search: evidenceSearch },
  async ({ scope, params, search, locale }) => ({
    title: pageTitle(locale, "assessments.evidence.title"),
    page: await listKeptEvidence({ scope, ...params, ...search }),
    ...params,
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function AssessmentEvidence() {
  const { page, number, indicatorId } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const address = (part: Record<string, string>) => `/plan/assessments/${number}/evidence/${indicatorId}?${new URLSearchParams(part)}`
  return (
    <Page
      title={page.text}
      kicker={
        <Link to={`/plan/assessments/${number}#${indicatorId}`} className="link">
          {number} {page.title}
        </Link>
      }
      lead={t("assessments.evidence.lead", {
        title: t("assessments.evidence.title"),
        asOf: formatDate(page.asOf, locale),
        total: formatNumber(page.total),
        counting: formatNumber(page.counting),
      })}
    >
      {page.rows.length === 0 ? <p className="text-muted">{t("assessments.one.evidence_none")}</p> : <KeptEvidenceTable rows={page.rows} />}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && address({ before: page.previous })}
          next={page.next && address({ after: page.next })}
          status={t("assessments.evidence.shown", { count: page.rows.length })}
        />
      )}
    </Page>
  )
}
