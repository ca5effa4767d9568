import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { ReviewsProvider } from "~/components/verdict/reviews"
import { listReviews } from "~/features/objections/list-reviews.server"
import { personParams } from "~/features/people/people.schema"
import { pathSearch } from "~/features/verdicts/path.schema"
import { showPath } from "~/features/verdicts/show-path.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { PathView } from "./parts/path-view"

/** One person by every rule on a day, for who may see all that the rules rest on: age, appraisals and ethics among it. */
export const loader = guarded(
  { can: "career.read", params: personParams, search: pathSearch },
  async ({ scope, params: { teacherNo }, search, today, now, locale }) => {
    const page = await showPath({ scope, teacherNo, asOf: search.on ?? today, now })
    const reviews = await listReviews({ scope, teacherNos: [teacherNo] })
    return { title: pageTitle(locale, "career.person_title", { name: page.subject.name }), page, reviews }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function PersonPath() {
  const { page, reviews } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { teacherNo, name } = page.subject
  return (
    <Page
      title={t("career.person_title", { name })}
      kicker={
        <Link to={`/people/${encodeURIComponent(teacherNo)}`} className="link">
          {t("career.back_to_person")}
        </Link>
      }
    >
      <ReviewsProvider reviews={reviews}>
        <PathView page={page} />
      </ReviewsProvider>
    </Page>
  )
}
