import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { changePosts } from "~/features/title-rounds/change-posts.server"
import { showPosts } from "~/features/title-rounds/show-posts.server"
import { changePostsForm, postsSearch, roundParams } from "~/features/title-rounds/title-rounds.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { ChoosePost } from "./parts/choose-post"
import { PostCount } from "./parts/post-count"

/** HR changes how many posts a school has in a round: `school` and `title` say of which, without them there is the choice. */
export const loader = guarded(
  { can: "title_round.run", params: roundParams, search: postsSearch },
  async ({ scope, params: { roundId }, search, locale, newFormToken }) => ({
    title: pageTitle(locale, "titles.change_posts"),
    page: await showPosts({ scope, roundId, ...search }),
    asked: search,
    formToken: newFormToken(),
  }),
)

/** Writes the number, and shows the round with it. */
export const action = guarded(
  { can: "title_round.run", params: roundParams, form: changePostsForm, idempotent: true },
  async ({ actor, params: { roundId }, form, now }) => {
    await changePosts({ actor, roundId, form, now })
    return redirectTo(`/titles/${roundId}?${new URLSearchParams({ school: form.school, changed: "posts" })}`)
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Posts() {
  const { page, asked, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { round, chosen } = page
  return (
    <Page
      title={t("titles.change_posts")}
      kicker={
        <Link to={`/titles/${round.id}`} className="link">
          {round.name}
        </Link>
      }
      lead={t("titles.change_posts_lead")}
    >
      {round.state === "closed" ? (
        <p>{t("titles.change_posts_closed")}</p>
      ) : chosen === null ? (
        <ChoosePost schools={page.schools} titles={page.titles} asked={asked} />
      ) : (
        <PostCount round={round} chosen={chosen} formToken={formToken} answer={answer} />
      )}
    </Page>
  )
}
