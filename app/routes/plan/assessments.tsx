import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { assessmentsSearch, drawForm } from "~/features/plan/assessments/assessments.schema"
import { cancelDrawing } from "~/features/plan/assessments/cancel-drawing.server"
import { listAssessments } from "~/features/plan/assessments/list-assessments.server"
import { startDrawing } from "~/features/plan/assessments/start-drawing.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { assessmentsAddress } from "./parts/assessments-address"
import { AssessmentsFilterBar } from "./parts/assessments-filter-bar"
import { AssessmentsTable } from "./parts/assessments-table"
import { CompareForm } from "./parts/compare-form"
import { DrawEnded } from "./parts/draw-ended"
import { DrawForm } from "./parts/draw-form"
import { Drawing } from "./parts/drawing"

/** The assessments of the plans, latest first, and how far a drawing under way is. */
export const loader = guarded(
  { can: "assessment.read", search: assessmentsSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => {
    const { after, before, drawn, ...filter } = search
    return {
      title: pageTitle(locale, "assessments.title"),
      page: await listAssessments({ scope, actor, filter, after, before, today, locale }),
      isJustDrawn: drawn !== "",
      formToken: newFormToken(),
    }
  },
)

/** Starts drawing an assessment, or stops it. */
export const action = guarded({ can: "assessment.draw", form: drawForm, idempotent: true }, async ({ actor, form, today }) => {
  if (form.intent === "cancel") await cancelDrawing({ actor })
  else await startDrawing({ actor, draw: form, today })
  return redirectTo("/plan/assessments?drawn=1")
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Assessments() {
  const { page, isJustDrawn, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { filter, rows, drawing, ended } = page
  const isNarrowed = filter.plan !== "" || filter.kind !== "" || filter.state !== ""
  return (
    <Page title={t("assessments.title")} lead={t("assessments.lead")}>
      {drawing !== null && <Drawing drawing={drawing} formToken={page.canDraw ? formToken : null} />}
      {drawing === null && isJustDrawn && ended !== null && <DrawEnded ended={ended} />}
      <AssessmentsFilterBar filter={filter} plans={page.plans} isNarrowed={isNarrowed} />
      <div className="mt-6">
        {rows.length === 0 ? (
          <EmptyState
            title={t(isNarrowed ? "assessments.none_found" : "assessments.none")}
            next={t(isNarrowed ? "assessments.none_found_next" : page.canDraw ? "assessments.none_next_draw" : "assessments.none_next")}
          />
        ) : (
          <AssessmentsTable rows={rows} />
        )}
        {(page.next !== null || page.previous !== null) && (
          <Pagination
            previous={page.previous && assessmentsAddress(filter, { before: page.previous })}
            next={page.next && assessmentsAddress(filter, { after: page.next })}
            status={t("assessments.shown", { count: rows.length })}
          />
        )}
      </div>
      {rows.length > 1 && (
        <Section id="compare" title={t("assessments.compare")}>
          <CompareForm rows={rows} />
        </Section>
      )}
      {page.canDraw && drawing === null && (
        <Section id="draw" title={t("assessments.draw")}>
          <DrawForm page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
    </Page>
  )
}
