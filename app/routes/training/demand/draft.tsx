import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { draftForm, draftSearch } from "~/features/training/demand/demand.schema"
import { draftSuggestion } from "~/features/training/demand/draft-suggestion.server"
import { showDraft } from "~/features/training/demand/show-draft.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { DRAFT_FIELDS, DraftFields } from "./parts/draft-fields"

export const loader = guarded({ can: "run.plan", search: draftSearch }, async ({ scope, search, locale, newFormToken }) => ({
  title: pageTitle(locale, "suggestions.change_title"),
  page: await showDraft({ scope }),
  asked: search,
  formToken: newFormToken(),
}))

/** Drafts the run with its sessions and leads to it. */
export const action = guarded({ can: "run.plan", form: draftForm, idempotent: true }, async ({ actor, form, today, now }) => {
  const { number } = await draftSuggestion({ actor, form, today, now })
  return redirectTo(`/runs/${number}?done=created`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Draft() {
  const { page, asked, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, DRAFT_FIELDS)
  const kicker = (
    <Link to="/demand/suggestions" className="link">
      {t("suggestions.title")}
    </Link>
  )
  return (
    <Page title={t("suggestions.change_title")} kicker={kicker} lead={t("suggestions.change_lead")}>
      <Form method="post" className="grid max-w-prose gap-4">
        <ErrorSummary errors={errors.summary} />
        <input type="hidden" name="formToken" value={formToken} />
        <DraftFields page={page} asked={asked} answer={answer} />
        <div>
          <SubmitButton>{t("suggestions.draft")}</SubmitButton>
        </div>
      </Form>
    </Page>
  )
}
