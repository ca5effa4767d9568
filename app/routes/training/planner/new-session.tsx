import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { runParams } from "~/features/training/runs/runs.schema"
import { planSession } from "~/features/training/schedule/plan-session.server"
import { newSessionForm, sessionOf, sessionSearch } from "~/features/training/schedule/schedule.schema"
import { showSession } from "~/features/training/schedule/show-session.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { clockText } from "./parts/clock-text"
import { RefusedSession } from "./parts/refused-session"
import { SESSION_FIELDS, SessionFields } from "./parts/session-fields"
import { SlotSearch } from "./parts/slot-search"

export const loader = guarded(
  { can: "run.plan", params: runParams, search: sessionSearch },
  async ({ scope, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "runs.add_session"),
    page: await showSession({ scope, number: params.number, sessionId: null, search, today }),
    asked: { on: search.on, starts: search.starts, ends: search.ends, venueId: search.venueId },
    formToken: newFormToken(),
  }),
)

/** Plans the session, or the series of them, and leads back to the run. */
export const action = guarded(
  { can: "run.plan", params: runParams, form: newSessionForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => {
    const { times, reason } = form
    await planSession({ actor, runNumber: number, session: sessionOf(form), times, reason, today, now })
    return redirectTo(`/runs/${number}?done=planned`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewSession() {
  const { page, asked, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, SESSION_FIELDS)
  const { run } = page
  const usual = {
    on: asked.on ?? page.search.from,
    starts: clockText(asked.starts) ?? "09:00",
    ends: clockText(asked.ends) ?? "11:30",
    venueId: asked.venueId === null ? "" : String(asked.venueId),
    trainerIds: page.search.trainerIds,
  }
  return (
    <Page
      title={t("runs.add_session")}
      kicker={
        <Link to={`/runs/${run.number}`} className="link">
          {run.title}
        </Link>
      }
      lead={t("schedule.new_lead")}
    >
      <RefusedSession answer={answer} />
      <SlotSearch page={page} address={`/runs/${run.number}/sessions/new`} />
      <Form key={`${usual.on} ${usual.starts} ${usual.venueId} ${page.search.times}`} method="post" className="mt-4 grid max-w-prose gap-4">
        <input type="hidden" name="formToken" value={formToken} />
        <SessionFields page={page} usual={usual} answer={answer} />
        <TextField
          id="times"
          name="times"
          label={t("schedule.times")}
          hint={t("schedule.times_hint")}
          defaultValue={errors.typed("times") ?? String(page.search.times)}
          error={errors.of("times")}
          inputMode="numeric"
          required
        />
        <div>
          <SubmitButton>{t("schedule.new_submit")}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
