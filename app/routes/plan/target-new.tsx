import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { addTarget } from "~/features/plan/targets/add-target.server"
import { showTarget } from "~/features/plan/targets/show-target.server"
import { addTargetForm, targetSearch } from "~/features/plan/targets/targets.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { TargetForm } from "./parts/target-form"

/** An empty form for an indicator of the district's own. */
export const loader = guarded({ can: "plan.set", search: targetSearch }, async ({ scope, search, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "targets.one.new_title"),
  page: await showTarget({ scope, planId: search.plan, indicatorId: null, today }),
  formToken: newFormToken(),
}))

export const action = guarded({ can: "plan.set", form: addTargetForm, idempotent: true }, async ({ actor, form }) => {
  const { planId } = await addTarget({ actor, target: form })
  return redirectTo(`/plan/targets?plan=${planId}&done=added`)
})

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewTarget() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("targets.one.new_title")}
      kicker={
        <Link to={`/plan/targets?plan=${page.plan.id}`} className="link">
          {page.plan.name}
        </Link>
      }
      lead={t("targets.one.lead")}
    >
      <TargetForm page={page} formToken={formToken} answer={answer} intent={null} />
    </Page>
  )
}
