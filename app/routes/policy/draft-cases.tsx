import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { Notice } from "~/components/ui/notice"
import { changeCase } from "~/features/policy/change-case.server"
import { casesForm, draftParams } from "~/features/policy/policy.schema"
import { showCases } from "~/features/policy/show-cases.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { CaseTable } from "./parts/case-table"
import { DraftKicker } from "./parts/draft-kicker"

/** The golden cases of a draft and which of them it passes. */
export const loader = guarded({ can: "policy.edit", params: draftParams }, async ({ actor, params, locale, newFormToken }) => {
  const page = await showCases({ actor, ...params })
  const title = pageTitle(locale, "policy.cases.title", { pack: page.draft.packName, version: page.draft.packVersion })
  return { title, page, formToken: newFormToken() }
})

/** Takes the draft's verdict for a case as the right one, or removes the case. */
export const action = guarded(
  { can: "policy.edit", params: draftParams, form: casesForm, idempotent: true },
  async ({ actor, params: { draftId }, form }) => {
    await changeCase({ actor, draftId, ...form })
    return { done: form.intent }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function DraftCases() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const { draft, cases, failing } = page
  const errors = refusedErrors(answer, translator, [])
  const isOpen = draft.state === "drafting"
  return (
    <Page
      title={t("policy.cases.title", { pack: draft.packName, version: draft.packVersion })}
      kicker={<DraftKicker draft={draft} />}
      lead={t("policy.cases.lead")}
      actions={
        isOpen && (
          <Link to={`/policy/drafts/${draft.id}/cases/new`} className={buttonLook("secondary")}>
            {t("policy.cases.add")}
          </Link>
        )
      }
    >
      <ErrorSummary errors={errors.summary} />
      {answer && "done" in answer && <Notice>{t(answer.done === "accept" ? "policy.cases.accepted" : "policy.cases.removed")}</Notice>}
      {cases.length === 0 ? (
        <EmptyState title={t("policy.cases.none")} next={t("policy.cases.none_next")} />
      ) : (
        <>
          <p role="status" className="mb-4 max-w-prose font-medium">
            {failing === 0
              ? t("policy.cases.all_pass", { total: cases.length })
              : t("policy.cases.some_fail", { total: cases.length, failing })}
          </p>
          <CaseTable cases={cases} version={draft.version} formToken={formToken} canChange={isOpen} />
        </>
      )}
    </Page>
  )
}
