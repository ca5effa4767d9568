import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { batchForm, batchSearch } from "~/features/training/claims/claims.schema"
import { reviewClaims } from "~/features/training/claims/review-claims.server"
import { showBatch } from "~/features/training/claims/show-batch.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { BatchForm } from "./parts/batch-form"
import { ClaimFacts } from "./parts/claim-facts"

/** The claims for one training, side by side, before they are decided together. `like`: one of them. */
export const loader = guarded(
  { can: "claim.review", search: batchSearch },
  async ({ scope, actor, search, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "claims.batch"),
    page: await showBatch({ scope, actor, number: search.like, today }),
    formToken: newFormToken(),
  }),
)

/** Decides those that were ticked, all or none. */
export const action = guarded({ can: "claim.review", form: batchForm, idempotent: true }, async ({ actor, form, today, now }) => {
  const { claim: seen, ...said } = form
  const review = said.intent === "recognise" ? { ...said, isBatch: true } : said
  await reviewClaims({ actor, seen, review, today, now })
  throw redirectTo(`/claims/queue?decided=${seen.length}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Batch() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("claims.batch")}
      kicker={
        <Link to="/claims/queue" className="link">
          {t("claims.back_queue")}
        </Link>
      }
      lead={t("claims.batch_lead")}
    >
      <div className="mb-6">
        <ClaimFacts claim={page.like} of="training" />
      </div>
      {page.isPart && <p className="mb-4">{t("claims.batch_part", { count: page.rows.length })}</p>}
      {page.rows.length === 0 ? (
        <EmptyState title={t("claims.batch_none")} next={t("claims.batch_none_next")} />
      ) : (
        <BatchForm page={page} formToken={formToken} answer={answer} />
      )}
    </Page>
  )
}
