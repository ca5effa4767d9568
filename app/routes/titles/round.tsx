import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { Notice } from "~/components/ui/notice"
import { runRound } from "~/features/title-rounds/run-round.server"
import { showRound } from "~/features/title-rounds/show-round.server"
import { roundParams, roundSearch, runRoundForm } from "~/features/title-rounds/title-rounds.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { ApplicantsSection } from "./parts/applicants-section"
import { PostsTable } from "./parts/posts-table"
import { RoundFacts } from "./parts/round-facts"
import { RunRound } from "./parts/run-round"

/** A round with its posts and applicants. A teacher's page of it is another. */
export const loader = guarded(
  { can: "title_round.read", params: roundParams, search: roundSearch },
  async ({ scope, actor, params: { roundId }, search, today, locale, newFormToken }) => {
    if (scope.kind === "self") throw redirectTo(`/titles/${roundId}/apply`)
    return {
      title: pageTitle(locale, "titles.title"),
      page: await showRound({ scope, actor, roundId, search, today }),
      changed: search.changed,
      formToken: newFormToken(),
    }
  },
)

/** Moves the round one step on, or its days. */
export const action = guarded(
  { can: "title_round.run", params: roundParams, form: runRoundForm, idempotent: true },
  ({ actor, params: { roundId }, form, today, now }) => runRound({ actor, roundId, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Round() {
  const { page, changed, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { round, posts, canRank, canRun, schoolName } = page
  return (
    <Page
      title={schoolName === null ? round.name : t("titles.round_school", { round: round.name, school: schoolName })}
      kicker={
        <Link to="/titles" className="link">
          {t("titles.title")}
        </Link>
      }
      actions={
        <>
          {canRank && (
            <Link to={`/titles/${round.id}/rank`} className={buttonLook("primary")}>
              {t("titles.rank")}
            </Link>
          )}
          {canRun && page.applicantsInAll > 0 && (
            <a href={`/titles/${round.id}/export`} download className={buttonLook("secondary")}>
              <Icon name="download" className="mr-1 h-5 w-5" />
              {t("titles.export", { count: page.applicantsInAll })}
            </a>
          )}
        </>
      }
    >
      {answer && "done" in answer && <Notice>{t(`titles.done.${answer.done}`)}</Notice>}
      {answer === undefined && changed === "posts" && <Notice>{t("titles.done.change-posts")}</Notice>}
      <RoundFacts page={page} />
      {canRun && round.state !== "closed" && (
        <Section title={t("titles.run")} id="run">
          <RunRound page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
      <Section title={t("titles.posts")} id="posts">
        <PostsTable round={round} posts={posts} filter={page.filter} canChange={canRun && round.state !== "closed"} />
        {canRun && round.state === "open" && (
          <p className="mt-3">
            <Link to={`/titles/${round.id}/posts`} className="link inline-flex min-h-target items-center">
              {t("titles.add_posts")}
            </Link>
          </p>
        )}
      </Section>
      <Section title={t("titles.applicants")} id="applicants">
        <ApplicantsSection page={page} />
      </Section>
    </Page>
  )
}
