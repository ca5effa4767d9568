import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { changePlan } from "~/features/plan/targets/change-plan.server"
import { showTargets } from "~/features/plan/targets/show-targets.server"
import { changePlanForm, targetsSearch } from "~/features/plan/targets/targets.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OtherPlan } from "./parts/other-plan"
import { PeriodForm } from "./parts/period-form"
import { PlanRevisions } from "./parts/plan-revisions"
import { ReadingsForm } from "./parts/readings-form"
import { ReadingsList } from "./parts/readings-list"
import { TargetsTable } from "./parts/targets-table"

/** The targets of a plan and how its words are read, as they stand. */
export const loader = guarded(
  { can: "plan.read", search: targetsSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "targets.title"),
    page: await showTargets({ scope, actor, planId: search.plan, today }),
    done: search.done ?? null,
    formToken: newFormToken(),
  }),
)

/** Sets the readings, or the name and the period. */
export const action = guarded({ can: "plan.set", form: changePlanForm, idempotent: true }, ({ actor, form }) =>
  changePlan({ actor, change: form }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Targets() {
  const { page, done, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useTranslate()
  const { plan, canSet } = page
  const days = { from: formatDate(plan.periodStart, locale), until: formatDate(plan.deadline, locale) }
  const said = answer && "done" in answer ? answer.done : done
  const forms = { plan, formToken, answer }
  return (
    <Page
      title={t("targets.title")}
      lead={t(plan.isFinal ? "targets.lead_final" : "targets.lead")}
      actions={
        canSet &&
        !plan.isFinal && (
          <Link to={`/plan/targets/new?plan=${plan.id}`} className={buttonLook("primary")}>
            {t("targets.add")}
          </Link>
        )
      }
    >
      {said !== null && <Notice>{t(`targets.done.${said}`)}</Notice>}
      <OtherPlan plans={page.plans} plan={plan.id} />
      <p className="mb-2">
        {plan.revision === 0 ? t("targets.period_shipped", days) : t("targets.period", { ...days, revision: plan.revision })}
      </p>
      <p className="mb-6 font-medium">{page.unset === 0 ? t("targets.unset_none") : t("targets.unset", { count: page.unset })}</p>
      <Section id="indicators" title={t("targets.indicators")}>
        <TargetsTable plan={plan} indicators={page.indicators} canSet={canSet} />
      </Section>
      <Section id="readings" title={t("targets.readings")}>
        <ReadingsList readings={page.readings} />
        {canSet && <ReadingsForm key={`r${plan.revision}`} {...forms} readings={page.readings} />}
      </Section>
      {canSet && !plan.isFinal && (
        <Section id="period" title={t("targets.period_set")}>
          <PeriodForm key={`p${plan.revision}`} {...forms} />
        </Section>
      )}
      <Section id="history" title={t("targets.history")}>
        <PlanRevisions rows={page.history} />
      </Section>
    </Page>
  )
}
