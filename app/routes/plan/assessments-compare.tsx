import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { PrintButton } from "~/components/ui/print-button"
import { compareSearch } from "~/features/plan/assessments/assessments.schema"
import { compareAssessments } from "~/features/plan/assessments/compare-assessments.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ComparedTable } from "./parts/compared-table"

/** Two assessments side by side. */
export const loader = guarded({ can: "assessment.read", search: compareSearch }, async ({ scope, search: { a, b }, locale }) => ({
  title: pageTitle(locale, "assessments.compare.title"),
  page: a === undefined || b === undefined ? null : await compareAssessments({ scope, a, b }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function CompareAssessments() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("assessments.compare.title")}
      kicker={
        <Link to="/plan/assessments" className="link">
          {t("assessments.title")}
        </Link>
      }
      lead={t("assessments.compare.lead")}
      actions={
        page !== null && (
          <>
            <PrintButton />
            <a
              href={`/plan/assessments/compare/export?${new URLSearchParams({ a: page.a.number, b: page.b.number })}`}
              download
              className={buttonLook("secondary")}
            >
              {t("assessments.compare.export")}
            </a>
          </>
        )
      }
    >
      {page === null ? (
        <EmptyState title={t("assessments.compare.choose")} next={t("assessments.compare.choose_next")} />
      ) : (
        <ComparedTable page={page} />
      )}
    </Page>
  )
}
