import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { milestoneParams, withdrawMilestoneForm } from "~/features/plan/milestones/milestones.schema"
import { showMilestone } from "~/features/plan/milestones/show-milestone.server"
import { withdrawPlanMilestone } from "~/features/plan/milestones/withdraw-milestone.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { EnteredMilestone } from "./parts/entered-milestone"

/** One milestone, for whoever is about to take it back. */
export const loader = guarded(
  { can: "milestone.write", params: milestoneParams },
  async ({ scope, params: { milestoneId }, locale, newFormToken }) => ({
    title: pageTitle(locale, "milestones.withdraw_title"),
    page: await showMilestone({ scope, milestoneId }),
    formToken: newFormToken(),
  }),
)

export const action = guarded(
  { can: "milestone.write", params: milestoneParams, form: withdrawMilestoneForm, idempotent: true },
  async ({ actor, params: { milestoneId }, form }) => {
    const { planId } = await withdrawPlanMilestone({ actor, milestoneId, ...form })
    return redirectTo(`/plan/milestones?plan=${encodeURIComponent(planId)}&done=withdrawn`)
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Milestone() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t, locale } = translator
  const { milestone, planId, text } = page
  const errors = refusedErrors(answer, translator, ["reason"])
  const back = `/plan/milestones?plan=${encodeURIComponent(planId)}`
  return (
    <Page
      title={t("milestones.withdraw_title")}
      kicker={
        <Link to={back} className="link">
          {t("milestones.title")}
        </Link>
      }
    >
      <p lang="zh-CN" className="mb-2 text-lg font-semibold">
        {text}
      </p>
      <EnteredMilestone milestone={milestone} />
      {milestone.withdrawnAt === null ? (
        <Form method="post" className="mt-6 grid max-w-reading gap-4">
          <p>{t("milestones.withdraw_text")}</p>
          {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
          <input type="hidden" name="formToken" value={formToken} />
          <Conflict
            answer={answer}
            version={milestone.version}
            rows={[
              {
                label: t("milestones.day"),
                mine: formatDate(milestone.reachedOn, locale),
                theirs: formatDate(milestone.reachedOn, locale),
              },
            ]}
          />
          <TextField
            id="reason"
            name="reason"
            label={t("milestones.withdraw_reason")}
            defaultValue={errors.typed("reason")}
            error={errors.of("reason")}
            maxLength={200}
            required
          />
          <div>
            <SubmitButton look="danger">{t("milestones.withdraw_submit")}</SubmitButton>
          </div>
        </Form>
      ) : (
        <p className="mt-6 font-medium">{t("milestones.withdrawn_at", { at: formatInstant(milestone.withdrawnAt, locale) })}</p>
      )}
      <p className="mt-8">
        <Link to={back} className="link">
          {t("milestones.back")}
        </Link>
      </p>
    </Page>
  )
}
