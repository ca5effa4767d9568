import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { changeOwnPlace } from "~/features/training/enrolment/change-own-place.server"
import { ownEnrolmentsSearch, ownPlaceForm } from "~/features/training/enrolment/enrolment.schema"
import { showOwnEnrolments } from "~/features/training/enrolment/show-own-enrolments.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OfferForms } from "./parts/own-place-forms"
import { PlaceDetails } from "./parts/place-details"
import { RunItem } from "./parts/run-item"

/** A teacher's own enrolments. */
export const loader = guarded(
  { can: "enrolment.own", search: ownEnrolmentsSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "enrolments.title"),
    page: await showOwnEnrolments({ scope, actor, before: search.before, today }),
    formToken: newFormToken(),
  }),
)

/** She answers an offer. */
export const action = guarded({ can: "enrolment.own", form: ownPlaceForm, idempotent: true }, async ({ actor, form, today, now }) =>
  changeOwnPlace({ actor, number: form.number ?? "", form, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function MyEnrolments() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  const find = (
    <Link to="/catalogue" className={buttonLook("primary")}>
      {t("enrolments.find")}
    </Link>
  )
  const actions = (
    <>
      <Link to="/check-in" className={buttonLook("secondary")}>
        {t("enrolments.check_in")}
      </Link>
      {find}
    </>
  )
  return (
    <Page title={t("enrolments.title")} lead={t("enrolments.lead")} actions={page.rows.length > 0 && actions}>
      {answer && "done" in answer && <Notice>{t(`enrolments.done.${answer.done}`, { position: answer.position ?? "" })}</Notice>}
      <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
      {page.rows.length === 0 ? (
        <EmptyState title={t("enrolments.none")} next={t("enrolments.none_next")} action={find} />
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {page.rows.map((run) => (
            <RunItem key={run.number} run={run}>
              {run.place !== null && <PlaceDetails place={run.place} run={run} ranked={null} />}
              {run.place !== null && <OfferForms number={run.number} place={run.place} formToken={formToken} />}
            </RunItem>
          ))}
        </ul>
      )}
      {page.next !== null && (
        <p className="mt-4">
          <Link to={`/enrolments?before=${page.next}`} className="link inline-flex min-h-target items-center">
            {t("enrolments.older")}
          </Link>
        </p>
      )}
    </Page>
  )
}
