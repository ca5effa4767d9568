import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { runEnrolmentsForm, runParams, runPeopleSearch } from "~/features/training/enrolment/enrolment.schema"
import { manageRunEnrolments } from "~/features/training/enrolment/manage-run-enrolments.server"
import { showRunEnrolments } from "~/features/training/enrolment/show-run-enrolments.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AllocateForm, CapacityForm, ListForm } from "./parts/run-enrolment-forms"
import { RunPeople } from "./parts/run-people"

/** Everybody's place in a run, for the planner. */
export const loader = guarded(
  { can: "enrolment.run", params: runParams, search: runPeopleSearch },
  async ({ scope, params: { number }, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "run_enrolments.title"),
    page: await showRunEnrolments({ scope, number, search, today }),
    formToken: newFormToken(),
  }),
)

/** The planner gives the seats, changes their number, takes somebody off, or enters a list. */
export const action = guarded(
  { can: "enrolment.run", params: runParams, form: runEnrolmentsForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => manageRunEnrolments({ actor, number, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function RunEnrolments() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale, ...translator } = useTranslate()
  const { run, counts, isOver } = page
  const errors = refusedErrors(answer, translator, ["capacity", "list"])
  const preview = answer && "preview" in answer ? answer.preview : null
  const from = formatDate(run.enrolFromOn, locale)
  const until = formatDate(run.enrolUntilOn, locale)
  const taken = run.capacity - run.seatsLeft
  return (
    <Page
      title={t("run_enrolments.title")}
      kicker={
        <Link to={`/runs/${run.number}`} className="link">
          {t("run_enrolments.back")} {run.number}
        </Link>
      }
      lead={t("run_enrolments.lead", { title: run.title, from, until, allocation: t(`catalogue.allocation.${run.allocation}`) })}
      actions={
        Object.keys(counts).length > 0 && (
          <a href={`/runs/${run.number}/enrolments/export`} className={buttonLook("secondary")}>
            {t("run_enrolments.export")}
          </a>
        )
      }
    >
      {answer && "done" in answer && <Notice>{t(`run_enrolments.done.${answer.done}`, answer.counts)}</Notice>}
      {!(isConflict(answer) && errors.typed("capacity") !== undefined) && <ErrorSummary errors={errors.summary} />}
      <p role="status" className="mb-4 font-medium">
        {t("run_enrolments.counts", { taken, capacity: run.capacity, applied: run.applied, waiting: run.waiting })}
      </p>
      <AllocateForm page={page} formToken={formToken} />
      <RunPeople page={page} formToken={formToken} />
      {!isOver && <ListForm key={JSON.stringify(counts)} formToken={formToken} errors={errors} preview={preview} />}
      {!isOver && <CapacityForm page={page} formToken={formToken} errors={errors} answer={answer} />}
    </Page>
  )
}
