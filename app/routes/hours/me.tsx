import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData, useLocation } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { hoursAddress } from "~/components/hours/hours-address"
import { HoursOverview } from "~/components/hours/hours-overview"
import { ProofHead } from "~/components/hours/proof-head"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { ReviewsProvider } from "~/components/verdict/reviews"
import { hoursSearch } from "~/features/hours/hours.schema"
import { showHours } from "~/features/hours/show-hours.server"
import { listReviews } from "~/features/objections/list-reviews.server"
import { nextTraining } from "~/features/training/agenda/next-training.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"

/** A teacher's own hours. `cycle`: the year a cycle starts in; `entries`: which of the ledger; `print`: the sheet for paper. */
export const loader = guarded({ can: "hours.own", search: hoursSearch }, async ({ scope, actor, search, today, now, locale }) => ({
  title: pageTitle(locale, "hours.title"),
  asked: search,
  page: await showHours({ scope, teacherNo: actor.teacherNo ?? "", cycleYear: search.cycle, today, now }),
  next: await nextTraining({ scope, today }),
  reviews: await listReviews({ scope, teacherNos: [actor.teacherNo ?? ""] }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function MyHours() {
  const { page, asked, reviews } = useLoaderData<typeof loader>()
  const { t, label } = useTranslate()
  const { pathname, search } = useLocation()
  const { subject } = page
  const overview = (
    <ReviewsProvider reviews={reviews} mayObject>
      <HoursOverview page={page} asked={asked} returnTo={pathname + search} />
    </ReviewsProvider>
  )
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      {asked.print ? (
        <>
          <ProofHead
            subject={subject}
            policy={page.verdict.policy}
            computedAt={page.computedAt}
            leaveTo={pathname + hoursAddress({ ...asked, print: false })}
          />
          {overview}
        </>
      ) : (
        <Page
          title={t("hours.title")}
          kicker={[subject.name, subject.schoolName, subject.postKind && label("postKind", subject.postKind)].filter(Boolean).join(" · ")}
          actionsOnDesk
          actions={
            <a href={hoursAddress({ ...asked, print: true })} className={buttonLook("secondary")}>
              <Icon name="print" className="mr-2 h-5 w-5" />
              {t("layout.print_view")}
            </a>
          }
        >
          <NextTraining />
          {overview}
        </Page>
      )}
    </MeasureProvider>
  )
}

/** Where she is to be next; nothing where she is to be nowhere. */
function NextTraining() {
  const { next } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  if (next === null) return null
  const { on, starts, ends, place } = next
  return (
    <p className="-mt-3 mb-3 print:hidden">
      <Link to="/agenda" className="link inline-flex min-h-target flex-wrap items-center">
        <span className="mr-2 font-medium">{t("agenda.next")}</span>
        {t("agenda.next_line", { on: formatDate(on, locale), from: starts, until: ends, place: place ?? t("agenda.online") })}
      </Link>
    </p>
  )
}
