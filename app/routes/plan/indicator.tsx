import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { findPromise } from "~/features/plan/report/find-promise.server"
import { indicatorParams, indicatorSearch } from "~/features/plan/report/plan.schema"
import { planRights } from "~/features/plan/report/plan-rights"
import { isSoon, reckon } from "~/features/plan/report/reckoning"
import { showIndicator } from "~/features/plan/report/show-indicator.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { IndicatorView } from "./parts/indicator-view"
import { indicatorAddress, planAddress, queryOf } from "./parts/plan-address"
import { PlanChoiceForm } from "./parts/plan-choice"
import { Reckoned } from "./parts/reckoned"
import { Reckoning } from "./parts/reckoning"

/** One indicator of a plan on a day, down to the rows behind it. What takes longer than a moment is reckoned while the page is on its way. */
export const loader = guarded(
  { can: "plan.read", params: indicatorParams, search: indicatorSearch },
  async ({ scope, actor, params: { indicatorId }, search, today, locale }) => {
    const { school, stage, subject, counts, after, before } = search
    const { plan, plans, asOf } = await choosePlan({ scope, planId: search.plan, asOf: search.asOf, latest: today })
    const promise = await findPromise({ scope, planId: plan.id, indicatorId })
    const filter = { school, stage, subject, counts }
    const reckoned = reckon((onProgress) =>
      showIndicator({ scope, planId: plan.id, indicatorId, asOf, today, filter, after, before, onProgress }),
    )
    const isWhole = search.wait !== "" || (await isSoon(reckoned))
    return {
      title: pageTitle(locale, "plan.title"),
      plans,
      plan,
      asOf,
      today,
      promise,
      filter,
      at: { after, before },
      asked: { plan: plan.id, asOf: asOf === today ? null : asOf },
      toPath: planRights(actor).paths,
      steps: isWhole ? [] : reckoned.steps,
      page: isWhole ? await reckoned.result : reckoned.result,
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

/** 专栏6.1 · 三（四）2; one of them where both say the same. */
function placeOf({ group, where }: { group: string; where: string }): string {
  return group === where ? group : `${group} · ${where}`
}

export default function IndicatorPage() {
  const { plans, plan, asOf, today, promise, filter, at, asked, toPath, steps, page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const wholeAt = `/plan/indicators/${promise.id}${queryOf({ ...asked, ...filter, ...at, wait: "1" })}`
  return (
    <Page
      title={<span lang="zh-CN">{promise.text}</span>}
      kicker={
        <>
          <Link to={planAddress(asked)} className="link">
            {t("plan.title")}
          </Link>
          <span lang="zh-CN"> · {placeOf(promise)}</span>
        </>
      }
    >
      <PlanChoiceForm plans={plans.filter(({ id }) => id === plan.id)} plan={plan.id} asOf={asOf} today={today} kept={{ ...filter }} />
      <Reckoning key={`${wholeAt}-steps`} steps={steps} wholeAt={wholeAt} />
      <Reckoned found={page} of={indicatorAddress(promise.id, asked, { ...filter, ...at })}>
        {(reckoned) => <IndicatorView page={reckoned} asked={asked} filter={filter} toPath={toPath} />}
      </Reckoned>
    </Page>
  )
}
