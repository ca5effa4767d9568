import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { changeRunForm, runParams, runSearch } from "~/features/training/runs/runs.schema"
import { showRun } from "~/features/training/runs/show-run.server"
import { submitRun } from "~/features/training/runs/submit-run.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { HoursWarning } from "./parts/hours-warning"
import { OpenPoints } from "./parts/open-points"
import { RunFacts } from "./parts/run-facts"
import { CancelRun, EditRun } from "./parts/run-forms"
import { RunStateTag } from "./parts/run-state-tag"
import { RunWork } from "./parts/run-work"
import { SessionTable } from "./parts/session-table"
import { isOfIntent } from "./parts/typed-list"

export const loader = guarded(
  { can: "run.plan", params: runParams, search: runSearch },
  async ({ scope, params, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "runs.title"),
    page: await showRun({ scope, number: params.number, today }),
    done: search.done ?? null,
    formToken: newFormToken(),
  }),
)

/** Changed, announced or cancelled. */
export const action = guarded(
  { can: "run.plan", params: runParams, form: changeRunForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => ({
    done: (await submitRun({ actor, form: { number, change: form }, today, now })).done as "edit" | "announce" | "cancel",
  }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Run() {
  const { page, done, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { run } = page
  const isPlanned = run.state === "draft" || run.state === "announced"
  const forms = { page, formToken, answer }
  return (
    <Page
      title={run.title}
      kicker={
        <Link to="/runs" className="link">
          {t("runs.title")}
        </Link>
      }
      lead={
        <span className="cluster items-center">
          <RunStateTag state={run.state} />
          <span>{run.number}</span>
        </span>
      }
      actions={
        run.state !== "draft" && (
          <Link to={`/runs/${run.number}/enrolments`} className={buttonLook("secondary")}>
            {t("run_enrolments.title")}
          </Link>
        )
      }
    >
      {done !== null && answer === undefined && <Notice>{t(`runs.done.${done}`)}</Notice>}
      {answer && "done" in answer && <Notice>{t(`runs.done.${answer.done}`)}</Notice>}
      <NextStep />
      <RunFacts page={page} />
      {run.state !== "draft" && <RunWork page={page} />}
      <Section
        id="sessions"
        title={t("runs.sessions")}
        aside={
          isPlanned && (
            <Link to={`/runs/${run.number}/sessions/new`} className={buttonLook("secondary")}>
              {t("runs.add_session")}
            </Link>
          )
        }
      >
        <SessionTable page={page} />
      </Section>
      {isPlanned && (
        <Section id="open" title={t(run.state === "draft" ? "runs.open" : "runs.open_announced")}>
          <HoursWarning hours={page.hours} />
          <OpenPoints page={page} />
          {run.state === "draft" && <Announce />}
        </Section>
      )}
      {isPlanned && (
        <Section id="change" title={t("runs.change")}>
          <EditRun key={`e${run.version}`} {...forms} />
          <CancelRun key={`c${run.version}`} {...forms} />
        </Section>
      )}
    </Page>
  )
}

/** What happens next, in one sentence that says whose it is. */
function NextStep() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { run, step, open } = page
  const on = step === "enrolment_opens" ? run.enrolFromOn : step === "begins" ? run.startsOn : run.enrolUntilOn
  return (
    <p className="mb-6 rounded-lg border border-line bg-surface p-4">
      <span className="font-medium">{t("runs.next")}</span>{" "}
      {t(`runs.step.${step}`, { on: formatDate(on, locale), count: open.length, reason: run.cancelReason ?? "" })}
    </p>
  )
}

function Announce() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const own = isOfIntent(answer, "announce") ? answer : undefined
  return (
    <Form method="post" className="mt-4 grid max-w-prose gap-3">
      <ErrorSummary errors={refusedErrors(own, translator, []).summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="announce" />
      <input type="hidden" name="version" value={page.run.version} />
      <p className="text-muted">{t("runs.announce_text")}</p>
      <div>
        <SubmitButton look={page.open.length === 0 ? "primary" : "secondary"}>{t("runs.announce")}</SubmitButton>
      </div>
    </Form>
  )
}
