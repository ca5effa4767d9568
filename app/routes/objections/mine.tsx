import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { listOwnObjections } from "~/features/objections/list-own-objections.server"
import { ownSearch, withdrawForm } from "~/features/objections/objections.schema"
import { withdrawObjection } from "~/features/objections/withdraw-objection.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OwnCase } from "./parts/own-case"

/** A teacher's own objections. `raised`: the one she has just raised. */
export const loader = guarded({ can: "objection.own", search: ownSearch }, async ({ scope, search, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "objections.mine.title"),
  cases: await listOwnObjections({ scope, today }),
  raised: search.raised,
  formToken: newFormToken(),
}))

/** Withdraws one. */
export const action = guarded({ can: "objection.own", form: withdrawForm, idempotent: true }, async ({ actor, form }) => {
  await withdrawObjection({ actor, ...form })
  return { withdrawn: form.number }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function MyObjections() {
  const { cases, raised, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, [])
  const isJustRaised = answer === undefined && cases.some(({ number }) => number === raised)
  return (
    <Page title={t("objections.mine.title")} lead={t("objections.mine.lead")}>
      {isJustRaised && <Notice>{t("objections.mine.raised", { number: raised })}</Notice>}
      {answer && "withdrawn" in answer && <Notice>{t("objections.mine.withdrawn", { number: answer.withdrawn })}</Notice>}
      <ErrorSummary errors={errors.summary} />
      {cases.length === 0 ? (
        <EmptyState
          title={t("objections.mine.none")}
          next={t("objections.mine.none_next")}
          action={
            <a href="/path" className={buttonLook("secondary")}>
              {t("objections.mine.to_path")}
            </a>
          }
        />
      ) : (
        <ul className="grid gap-4">
          {cases.map((summary) => (
            <OwnCase key={summary.number} summary={summary} formToken={formToken} />
          ))}
        </ul>
      )}
    </Page>
  )
}
