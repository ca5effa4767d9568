import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData, useLocation } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { hoursAddress } from "~/components/hours/hours-address"
import { HoursOverview } from "~/components/hours/hours-overview"
import { ProofHead } from "~/components/hours/proof-head"
import { Card, Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { ReviewsProvider } from "~/components/verdict/reviews"
import { hoursSearch } from "~/features/hours/hours.schema"
import { showHours } from "~/features/hours/show-hours.server"
import { listReviews } from "~/features/objections/list-reviews.server"
import { personParams } from "~/features/people/people.schema"
import { showPerson } from "~/features/people/show-person.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { PersonActions } from "./parts/person-actions"
import { PersonFactsList } from "./parts/person-facts"
import { RecordSectionView } from "./parts/record-section"

/** One person: who it is, how the hours stand in each cycle, and every other recorded fact with its source. */
export const loader = guarded(
  { can: "person.read", params: personParams, search: hoursSearch },
  async ({ scope, actor, params: { teacherNo }, search, today, now, locale }) => {
    const person = await showPerson({ scope, actor, teacherNo, today, now })
    const hours = await showHours({ scope, teacherNo, cycleYear: search.cycle, today, now })
    const title = pageTitle(locale, "people.person_title", { name: person.facts.name })
    const reviews = await listReviews({ scope, teacherNos: [teacherNo] })
    return { title, asked: search, person, hours, reviews }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Person() {
  const { person, hours, asked, reviews } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { pathname, search } = useLocation()
  const overview = (
    <ReviewsProvider reviews={reviews}>
      <HoursOverview page={hours} asked={asked} returnTo={pathname + search} />
    </ReviewsProvider>
  )
  if (asked.print) {
    const leaveTo = pathname + hoursAddress({ ...asked, print: false })
    return (
      <MeasureProvider hoursPerCredit={hours.hoursPerCredit}>
        <ProofHead subject={hours.subject} policy={hours.verdict.policy} computedAt={hours.computedAt} leaveTo={leaveTo} />
        {overview}
      </MeasureProvider>
    )
  }
  return (
    <MeasureProvider hoursPerCredit={hours.hoursPerCredit}>
      <Page
        title={person.facts.name}
        kicker={
          <Link to="/people" className="link">
            {t("people.back")}
          </Link>
        }
        actions={
          <PersonActions teacherNo={person.facts.teacherNo} hasPath={person.hasPath} mayPost={person.mayPost} mayCheck={person.mayCheck} />
        }
      >
        <Card className="mb-10">
          <h2 className="visually-hidden">{t("people.facts")}</h2>
          <PersonFactsList facts={person.facts} masked={person.masked} />
        </Card>
        <h2 className="mb-4 text-xl">{t("verdict.rule.hours")}</h2>
        {overview}
        <Section id="records" title={t("people.records")}>
          {person.sections.map((section) => (
            <RecordSectionView key={section.id} section={section} />
          ))}
        </Section>
      </Page>
    </MeasureProvider>
  )
}
