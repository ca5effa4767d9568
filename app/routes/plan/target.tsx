import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { sayTarget } from "~/features/plan/report/say-indicator"
import { changeTarget } from "~/features/plan/targets/change-target.server"
import { showTarget } from "~/features/plan/targets/show-target.server"
import { changeTargetForm, targetParams, targetSearch } from "~/features/plan/targets/targets.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { BatchForm } from "./parts/batch-form"
import { RemoveTarget } from "./parts/remove-target"
import { TargetForm } from "./parts/target-form"

/** One indicator, for whoever sets its target. */
export const loader = guarded(
  { can: "plan.set", params: targetParams, search: targetSearch },
  async ({ scope, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "targets.one.title"),
    page: await showTarget({ scope, planId: search.plan, indicatorId: params.indicatorId, today }),
    formToken: newFormToken(),
  }),
)

/** Sets the target, says how 一批 is read, or takes the indicator away. */
export const action = guarded(
  { can: "plan.set", params: targetParams, form: changeTargetForm, idempotent: true },
  async ({ actor, params, form }) => {
    const { planId, done } = await changeTarget({ actor, indicatorId: params.indicatorId, change: form })
    return redirectTo(`/plan/targets?plan=${planId}&done=${done}`)
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Target() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t, say } = translator
  const { plan, indicator } = page
  if (indicator === null) return null
  const forms = { page, formToken, answer }
  return (
    <Page
      title={t("targets.one.title")}
      kicker={
        <Link to={`/plan/targets?plan=${plan.id}`} className="link">
          {plan.name}
        </Link>
      }
      lead={t("targets.one.lead")}
    >
      <p lang="zh-CN" className="text-xl font-semibold">
        {indicator.text}
      </p>
      <p className="mb-6 mt-1">
        {t("targets.one.now")}: <strong>{sayTarget(indicator.target, indicator.unit, translator)}</strong>{" "}
        <span className="text-muted">{say(indicator.target.reading)}</span>
      </p>
      {indicator.settable === "all" && <TargetForm {...forms} intent="change" />}
      {indicator.settable === "number" && <BatchForm {...forms} indicator={indicator} />}
      {indicator.settable === "nothing" && <p>{t("refusal.plan_final")}</p>}
      {indicator.settable === "all" && (
        <Section id="remove" title={t("targets.one.remove")}>
          <RemoveTarget {...forms} />
        </Section>
      )}
      <p className="mt-8">
        <Link to={`/plan/targets?plan=${plan.id}`} className="link">
          {t("targets.one.back")}
        </Link>
      </p>
    </Page>
  )
}
