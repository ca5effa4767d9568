import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { answerNominations } from "~/features/training/enrolment/answer-nominations.server"
import { nominationsForm, nominationsSearch } from "~/features/training/enrolment/enrolment.schema"
import { showNominations } from "~/features/training/enrolment/show-nominations.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AwaitingSchool } from "./parts/awaiting-school"
import { Nominate } from "./parts/nominate"

/** What waits for the school, and whom it could put forward. */
export const loader = guarded(
  { can: "enrolment.school", search: nominationsSearch },
  async ({ scope, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "nominations.title"),
    page: await showNominations({ scope, search, today }),
    formToken: newFormToken(),
  }),
)

export const action = guarded({ can: "enrolment.school", form: nominationsForm, idempotent: true }, async ({ actor, form, today, now }) =>
  answerNominations({ actor, form, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Nominations() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  return (
    <Page title={t("nominations.title")} lead={t("nominations.lead")}>
      {answer && "done" in answer && <Notice>{t(`nominations.done.${answer.done}`, answer.counts)}</Notice>}
      <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
      <AwaitingSchool waiting={page.waiting} formToken={formToken} />
      <Nominate page={page} formToken={formToken} />
    </Page>
  )
}
