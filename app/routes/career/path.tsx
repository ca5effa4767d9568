import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { ReviewsProvider } from "~/components/verdict/reviews"
import { listReviews } from "~/features/objections/list-reviews.server"
import { pathSearch } from "~/features/verdicts/path.schema"
import { showPath } from "~/features/verdicts/show-path.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { PathView } from "./parts/path-view"

/** A teacher's own path: where she stands on each ladder, what is missing, what to do. `on`: the day judged, today if not said. */
export const loader = guarded({ can: "career.own", search: pathSearch }, async ({ scope, actor, search, today, now, locale }) => ({
  title: pageTitle(locale, "career.title"),
  page: await showPath({ scope, teacherNo: actor.teacherNo ?? "", asOf: search.on ?? today, now }),
  reviews: await listReviews({ scope, teacherNos: [actor.teacherNo ?? ""] }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function MyPath() {
  const { page, reviews } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page title={t("career.title")} kicker={page.subject.name} lead={t("career.lead")}>
      <ReviewsProvider reviews={reviews} mayObject>
        <PathView page={page} />
      </ReviewsProvider>
    </Page>
  )
}
