import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { changeSession } from "~/features/training/schedule/change-session.server"
import { changeSessionForm, sessionParams, sessionSearch } from "~/features/training/schedule/schedule.schema"
import { showSession } from "~/features/training/schedule/show-session.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { clockText } from "./parts/clock-text"
import { RefusedSession } from "./parts/refused-session"
import { SessionFacts } from "./parts/session-facts"
import { SESSION_FIELDS, SessionFields } from "./parts/session-fields"
import { SlotSearch } from "./parts/slot-search"
import { isOfIntent } from "./parts/typed-list"

export const loader = guarded(
  { can: "run.plan", params: sessionParams, search: sessionSearch },
  async ({ scope, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "schedule.session"),
    page: await showSession({ scope, number: params.number, sessionId: params.sessionId, search, today }),
    asked: { on: search.on, starts: search.starts, ends: search.ends, venueId: search.venueId },
    formToken: newFormToken(),
  }),
)

/** Moved or cancelled; leads back to the run. */
export const action = guarded(
  { can: "run.plan", params: sessionParams, form: changeSessionForm, idempotent: true },
  async ({ actor, params: { number, sessionId }, form, today, now }) => {
    const { done } = await changeSession({ actor, runNumber: number, sessionId, change: form, today, now })
    return redirectTo(`/runs/${number}?done=${done}`)
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function SessionOfRun() {
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useTranslate()
  const { run, session } = page
  if (session === null) return null
  const isOpen = (run.state === "draft" || run.state === "announced") && !session.isCancelled && !session.isOver
  const moved = isOfIntent(answer, "move") ? answer : undefined
  return (
    <Page
      title={`${formatDate(session.on, locale)} ${session.starts}–${session.ends}`}
      kicker={
        <Link to={`/runs/${run.number}`} className="link">
          {run.title}
        </Link>
      }
    >
      {!isConflict(moved) && <RefusedSession answer={moved} />}
      <SessionFacts session={session} isOnline={run.delivery === "online"} />
      {isOpen ? (
        <>
          <Section id="move" title={t("schedule.move")}>
            <Move key={`m${session.version}`} />
          </Section>
          <Section id="cancel" title={t("schedule.cancel")}>
            <Cancel key={`c${session.version}`} />
          </Section>
        </>
      ) : (
        <p className="mt-6 text-muted">
          {t(session.isCancelled ? "schedule.is_cancelled" : session.isOver ? "schedule.is_over" : "schedule.run_is_over")}
        </p>
      )}
    </Page>
  )
}

function Move() {
  const { page, asked, formToken } = useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const { run, session } = page
  if (session === null) return null
  const answer = isOfIntent(given, "move") ? given : undefined
  const errors = refusedErrors(answer, translator, SESSION_FIELDS)
  const usual = {
    on: asked.on ?? session.on,
    starts: clockText(asked.starts) ?? session.starts,
    ends: clockText(asked.ends) ?? session.ends,
    venueId: String(asked.venueId ?? session.venueId ?? ""),
    trainerIds: page.search.trainerIds,
  }
  return (
    <>
      <SlotSearch page={page} address={`/runs/${run.number}/sessions/${session.id}`} />
      <Form key={`${usual.on} ${usual.starts} ${usual.venueId}`} method="post" className="mt-4 grid max-w-prose gap-4">
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value="move" />
        <Conflict
          answer={answer ?? null}
          version={session.version}
          rows={[
            { label: t("runs.session.on"), mine: errors.typed("on"), theirs: session.on },
            { label: t("schedule.starts"), mine: errors.typed("starts"), theirs: session.starts },
            { label: t("schedule.ends"), mine: errors.typed("ends"), theirs: session.ends },
            { label: t("runs.session.place"), mine: placeOf(errors.typed("venueId")), theirs: session.place },
          ]}
        />
        <SessionFields page={page} usual={usual} answer={answer} />
        <p className="text-muted">{t("schedule.move_text")}</p>
        <div>
          <SubmitButton>{t("schedule.move_submit")}</SubmitButton>
        </div>
      </Form>
    </>
  )
  function placeOf(venueId: string | undefined) {
    return page.choices.venues.find(({ id }) => String(id) === venueId)?.name
  }
}

function Cancel() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const answer = isOfIntent(given, "cancel") ? given : undefined
  const errors = refusedErrors(answer, translator, ["reason"])
  const { session } = page
  if (session === null) return null
  return (
    <Fold summary={t("schedule.cancel_fold")} open={answer !== undefined}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
        <p className="text-muted">{t("schedule.cancel_text")}</p>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="intent" value="cancel" />
        <Conflict
          answer={answer ?? null}
          version={session.version}
          rows={[
            { label: t("runs.session.time"), mine: t("runs.session.cancelled"), theirs: `${session.on} ${session.starts}–${session.ends}` },
          ]}
        />
        <TextArea
          id={answer === undefined ? "cancel-reason" : "reason"}
          name="reason"
          label={t("schedule.cancel_reason")}
          defaultValue={errors.typed("reason")}
          error={errors.of("reason")}
          rows={2}
          maxLength={300}
          required
        />
        <div>
          <SubmitButton look="danger">{t("schedule.cancel_submit")}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
