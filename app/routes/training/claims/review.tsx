import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { claimParams, reviewForm } from "~/features/training/claims/claims.schema"
import { reviewClaims } from "~/features/training/claims/review-claims.server"
import { showClaim } from "~/features/training/claims/show-claim.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ClaimView } from "./parts/claim-view"
import { ReviewForms } from "./parts/review-forms"

/** One claim beside its evidence, for whoever has to say something of it. */
export const loader = guarded(
  { can: "claim.review", params: claimParams },
  async ({ scope, actor, params: { number }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "claims.one", { number }),
    page: await showClaim({ scope, actor, number, today }),
    formToken: newFormToken(),
  }),
)

/** School or college say it. */
export const action = guarded(
  { can: "claim.review", params: claimParams, form: reviewForm, idempotent: true },
  async ({ actor, params: { number }, form, today, now }) => {
    const { version, ...said } = form
    const review = said.intent === "recognise" ? { ...said, isBatch: false } : said
    await reviewClaims({ actor, seen: [{ number, version }], review, today, now })
    return { done: form.intent }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function ReviewClaim() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("claims.review_of", { name: page.claim.name })}
      kicker={
        <Link to="/claims/queue" className="link">
          {t("claims.back_queue")}
        </Link>
      }
      lead={page.claim.projectName}
    >
      {answer && "done" in answer && <Notice>{t(`claims.done.${answer.done}`)}</Notice>}
      <ClaimView page={page}>
        <ReviewForms page={page} formToken={formToken} answer={answer} />
      </ClaimView>
    </Page>
  )
}
