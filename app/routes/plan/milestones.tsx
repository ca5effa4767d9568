import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Notice } from "~/components/ui/notice"
import { listPlanMilestones } from "~/features/plan/milestones/list-milestones.server"
import { milestonesSearch } from "~/features/plan/milestones/milestones.schema"
import { reachMilestone } from "~/features/plan/milestones/reach-milestone.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { MilestoneDuty } from "./parts/milestone-duty"
import { OtherPlan } from "./parts/other-plan"

/** The duties of a plan without a number, each with what was entered of it. */
export const loader = guarded(
  { can: "plan.read", search: milestonesSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "milestones.title"),
    page: await listPlanMilestones({ scope, actor, planId: search.plan, today }),
    done: search.done ?? null,
    sent: search.duty,
    formToken: newFormToken(),
  }),
)

/** Enters that a duty was done, with the file that proves it. */
export const action = guarded({ can: "milestone.write", upload: true }, async ({ actor, request, today }) => {
  const { planId } = await reachMilestone({ actor, request, today })
  return redirectTo(`/plan/milestones?plan=${encodeURIComponent(planId)}&done=reached`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Milestones() {
  const { page, done, sent, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { duties } = page
  return (
    <Page title={t("milestones.title")} lead={t("milestones.lead")}>
      {done !== null && answer === undefined && <Notice>{t(`milestones.done.${done}`)}</Notice>}
      <OtherPlan plans={page.plans} plan={page.plan.id} address="/plan/milestones" />
      {duties.length === 0 ? (
        <EmptyState title={t("milestones.none")} next={t("milestones.none_next")} />
      ) : (
        <>
          <p className="mb-4 font-medium">{t("milestones.count", { total: duties.length, reached: page.reached })}</p>
          <ul className="grid gap-4">
            {duties.map((duty) => (
              <li key={duty.indicatorId}>
                <MilestoneDuty duty={duty} page={page} formToken={formToken} answer={sent === duty.indicatorId ? answer : undefined} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
