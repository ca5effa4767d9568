import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { newRunForm, newRunSearch } from "~/features/training/runs/runs.schema"
import { showNewRun } from "~/features/training/runs/show-new-run.server"
import { submitRun } from "~/features/training/runs/submit-run.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { RUN_FIELDS, RunFields } from "./parts/run-fields"

export const loader = guarded({ can: "run.plan", search: newRunSearch }, async ({ scope, search, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "runs.new"),
  page: await showNewRun({ scope, course: search.course, today }),
  formToken: newFormToken(),
}))

/** Plans the run as a draft and leads to it, where its sessions come next. */
export const action = guarded({ can: "run.plan", form: newRunForm, idempotent: true }, async ({ actor, form, today, now }) => {
  const { courseNumber, ...run } = form
  const { number } = await submitRun({ actor, form: { courseNumber, run }, today, now })
  return redirectTo(`/runs/${number}?done=created`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewRun() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, RUN_FIELDS)
  const kicker = (
    <Link to="/runs" className="link">
      {t("runs.title")}
    </Link>
  )
  if (page.courses.length === 0)
    return (
      <Page title={t("runs.new")} kicker={kicker}>
        <EmptyState
          title={t("runs.no_courses")}
          next={t("runs.no_courses_next")}
          action={
            <Link to="/courses/new" className={buttonLook("primary")}>
              {t("courses.new")}
            </Link>
          }
        />
      </Page>
    )
  return (
    <Page title={t("runs.new")} kicker={kicker} lead={t("runs.new_lead")}>
      <Form method="post" className="grid max-w-prose gap-4">
        <ErrorSummary errors={errors.summary} />
        <input type="hidden" name="formToken" value={formToken} />
        <Select
          id="courseNumber"
          name="courseNumber"
          label={t("runs.column.course")}
          error={errors.of("courseNumber")}
          defaultValue={errors.typed("courseNumber") ?? page.chosen?.number ?? page.courses[0]?.number}
          options={page.courses.map(({ number, name, hours }) => ({
            value: number,
            label: t("runs.course_choice", { name, number, hours }),
          }))}
        />
        <RunFields run={{ ...page.usual, title: page.chosen?.name ?? "" }} answer={answer} />
        <div>
          <SubmitButton>{t("runs.new_submit")}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
