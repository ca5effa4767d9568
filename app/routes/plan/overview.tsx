import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { planSearch } from "~/features/plan/report/plan.schema"
import { planRights } from "~/features/plan/report/plan-rights"
import { isSoon, reckon } from "~/features/plan/report/reckoning"
import { schoolOfScope } from "~/features/plan/report/school-of-scope.server"
import { showPlan } from "~/features/plan/report/show-plan.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { planAddress } from "./parts/plan-address"
import { PlanChoiceForm } from "./parts/plan-choice"
import { PlanNav } from "./parts/plan-nav"
import { PlanOverview } from "./parts/plan-overview"
import { Reckoned } from "./parts/reckoned"
import { Reckoning } from "./parts/reckoning"

/** Every promise of a plan, on a day. What takes longer than a moment, as a past day of a large district, is reckoned while the page is on its way. */
export const loader = guarded({ can: "plan.read", search: planSearch }, async ({ scope, actor, search, today, locale }) => {
  const { plans, plan, asOf } = await choosePlan({ scope, planId: search.plan, asOf: search.asOf, latest: today })
  const schoolName = await schoolOfScope(scope)
  const reckoned = reckon((onProgress) => showPlan({ scope, planId: plan.id, asOf, today, onProgress }))
  const isWhole = search.wait !== "" || (await isSoon(reckoned))
  const asked = { plan: plan.id, asOf: asOf === today ? null : asOf, view: search.view, state: search.state }
  return {
    title: pageTitle(locale, "plan.title"),
    plans,
    plan,
    asOf,
    today,
    asked,
    schoolName,
    rights: planRights(actor),
    steps: isWhole ? [] : reckoned.steps,
    page: isWhole ? await reckoned.result : reckoned.result,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Overview() {
  const { plans, plan, asOf, today, asked, schoolName, rights, steps, page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const wholeAt = `${planAddress(asked)}${planAddress(asked).includes("?") ? "&" : "?"}wait=1`
  return (
    <Page
      title={schoolName === null ? t("plan.title") : t("plan.title_school", { school: schoolName })}
      lead={schoolName === null ? t("plan.lead") : t("plan.lead_school")}
    >
      <PlanNav plan={plan.id} hasAssessments={rights.assessments} at="top" />
      <PlanChoiceForm plans={plans} plan={plan.id} asOf={asOf} today={today} kept={{ view: asked.view === "table" ? "table" : "" }} />
      <Reckoning key={`${wholeAt}-steps`} steps={steps} wholeAt={wholeAt} />
      <Reckoned found={page} of={wholeAt}>
        {(reckoned) => <PlanOverview page={reckoned} asked={asked} />}
      </Reckoned>
      <PlanNav plan={plan.id} hasAssessments={rights.assessments} at="end" />
    </Page>
  )
}
