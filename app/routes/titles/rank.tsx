import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { rankApplicants } from "~/features/title-rounds/rank-applicants.server"
import { showRanking } from "~/features/title-rounds/show-ranking.server"
import { rankForm, roundParams } from "~/features/title-rounds/title-rounds.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { RankForm } from "./parts/rank-form"

/** A school's own applicants of a round, to be put in order. */
export const loader = guarded(
  { can: "title_round.rank", params: roundParams },
  async ({ scope, params: { roundId }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "titles.rank"),
    page: await showRanking({ scope, roundId, today }),
    formToken: newFormToken(),
  }),
)

export const action = guarded(
  { can: "title_round.rank", params: roundParams, form: rankForm, idempotent: true },
  ({ actor, params: { roundId }, form, today, now }) => {
    const written = form.applicationId.map((applicationId, at) => ({
      applicationId,
      version: form.version[at] ?? "",
      rank: form.rank[at] ?? "",
    }))
    return rankApplicants({ actor, roundId, written, today, now })
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Rank() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useTranslate()
  const { round } = page
  return (
    <Page
      title={t("titles.rank")}
      kicker={
        <Link to={`/titles/${round.id}`} className="link">
          {round.name}
        </Link>
      }
      lead={t("titles.rank_lead", { until: formatDate(round.rankByOn, locale) })}
    >
      {answer && "ranked" in answer && <Notice>{t("titles.done.ranked", { count: answer.ranked })}</Notice>}
      <RankForm page={page} formToken={formToken} answer={answer} />
    </Page>
  )
}
