import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { cancelImpact } from "~/features/policy/cancel-impact.server"
import { draftParams, impactForm, impactSearch } from "~/features/policy/policy.schema"
import { showImpact } from "~/features/policy/show-impact.server"
import { startImpact } from "~/features/policy/start-impact.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { DraftKicker } from "./parts/draft-kicker"
import { ImpactCounts } from "./parts/impact-counts"
import { ImpactNames } from "./parts/impact-names"
import { ImpactRunning } from "./parts/impact-running"

/** Whom a draft would move. `rule` whose names, `page` of them. */
export const loader = guarded(
  { can: "policy.edit", params: draftParams, search: impactSearch },
  async ({ actor, params, search, today, locale, newFormToken }) => {
    const page = await showImpact({ actor, ...params, ...search, today, locale })
    const title = pageTitle(locale, "policy.impact.title", { pack: page.draft.packName, version: page.draft.packVersion })
    return { title, page, formToken: newFormToken() }
  },
)

/** Starts counting, or stops it. */
export const action = guarded(
  { can: "policy.edit", params: draftParams, form: impactForm },
  async ({ actor, params: { draftId }, form }) => {
    if (form.intent === "cancel") await cancelImpact({ actor, draftId })
    else await startImpact({ actor, draftId, on: form.on })
    return redirectTo(`/policy/drafts/${draftId}/impact`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Impact() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t, locale } = translator
  const errors = refusedErrors(useActionData<typeof action>(), translator, ["on"])
  const { draft, progress, impact, ending } = page
  const changed = impact?.rules.some((rule) => rule.changed > 0) ?? false
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={t("policy.impact.title", { pack: draft.packName, version: draft.packVersion })}
        kicker={<DraftKicker draft={draft} />}
        lead={t("policy.impact.lead")}
      >
        <ErrorSummary errors={errors.summary} />
        {progress !== null ? (
          <ImpactRunning progress={progress} draftId={draft.id} formToken={formToken} />
        ) : (
          (draft.state === "drafting" || draft.state === "proposed") && (
            <Form method="post" className="mb-6 grid gap-4 sm:max-w-md sm:grid-cols-2 sm:items-end">
              <DateField
                id="on"
                name="on"
                label={t("policy.impact.on")}
                defaultValue={impact?.on ?? page.suggestedOn}
                error={errors.of("on")}
              />
              <div>
                <SubmitButton name="intent" value="count">
                  {t(impact === null ? "policy.impact.count" : "policy.impact.again")}
                </SubmitButton>
              </div>
            </Form>
          )
        )}
        {ending !== null && progress === null && (
          <p role="alert" className="mb-4 font-medium text-warn">
            {ending}
          </p>
        )}
        {page.isStale && <p className="mb-4 rounded border-l-4 border-warn bg-warn-soft p-3 font-medium">{t("policy.impact.stale")}</p>}
        {impact === null && progress === null && <EmptyState title={t("policy.impact.none")} next={t("policy.impact.none_next")} />}
        {impact !== null && page.countedAt !== null && (
          <>
            <p className="mb-3 text-sm text-muted">
              {t(impact.rules.length === 0 ? "policy.impact.counted_nobody" : "policy.impact.counted", {
                at: formatInstant(page.countedAt, locale),
                on: formatDate(impact.on, locale),
                people: formatNumber(impact.people),
              })}
            </p>
            <ImpactCounts impact={impact} />
            {changed && page.rule !== null && (
              <Section
                id="names"
                title={t("policy.impact.names", {
                  rule: t(`verdict.rule.${page.rule}`),
                  count: formatNumber(impact.rules.find(({ rule }) => rule === page.rule)?.changed ?? 0),
                })}
              >
                <ImpactNames page={page} />
              </Section>
            )}
          </>
        )}
      </Page>
    </MeasureProvider>
  )
}
