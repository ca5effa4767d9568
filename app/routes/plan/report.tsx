import type { LinksFunction, MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { titleMeta } from "~/components/layout/title"
import { PrintButton } from "~/components/ui/print-button"
import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { reportSearch } from "~/features/plan/report/plan.schema"
import { isSoon, reckon } from "~/features/plan/report/reckoning"
import { reportDocument } from "~/features/plan/report/report-document"
import paper from "~/features/plan/report/report-paper.css?url"
import { schoolOfScope } from "~/features/plan/report/school-of-scope.server"
import { showPlan } from "~/features/plan/report/show-plan.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { PaperSheet } from "./parts/paper-sheet"
import { planAddress, queryOf } from "./parts/plan-address"
import { Reckoned } from "./parts/reckoned"
import { Reckoning } from "./parts/reckoning"

/** The assessment report for paper, from the same figures as the overview. */
export const loader = guarded({ can: "plan.read", search: reportSearch }, async ({ scope, search, today, locale }) => {
  const { plan, asOf } = await choosePlan({ scope, planId: search.plan, asOf: search.asOf, latest: today })
  const schoolName = await schoolOfScope(scope)
  const reckoned = reckon((onProgress) => showPlan({ scope, planId: plan.id, asOf, today, onProgress }))
  const isWhole = search.wait !== "" || (await isSoon(reckoned))
  return {
    title: pageTitle(locale, "plan.paper.page"),
    schoolName,
    asked: { plan: plan.id, asOf: asOf === today ? null : asOf },
    steps: isWhole ? [] : reckoned.steps,
    page: isWhole ? await reckoned.result : reckoned.result,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export const links: LinksFunction = () => [{ rel: "stylesheet", href: paper }]

export default function Report() {
  const { schoolName, asked, steps, page } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t, locale } = translator
  return (
    <>
      <div className="cluster mb-4 print:hidden">
        <PrintButton />
        <Link to={planAddress(asked)} className="link inline-flex min-h-target items-center">
          {t("plan.paper.leave")}
        </Link>
      </div>
      <Reckoning steps={steps} wholeAt={`/plan/report${queryOf({ ...asked, wait: "1" })}`} />
      <Reckoned found={page} of={queryOf(asked)}>
        {(reckoned) => <PaperSheet document={reportDocument({ page: reckoned, schoolName }, translator)} lang={locale} />}
      </Reckoned>
    </>
  )
}
