import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { changeVenues } from "~/features/training/resources/change-venues.server"
import { venuesForm } from "~/features/training/resources/resources.schema"
import { showVenues } from "~/features/training/resources/show-venues.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ResourceLinks } from "./parts/resource-links"
import { isOfIntent } from "./parts/typed-list"
import { VenueForm, VenueStateForm } from "./parts/venue-form"

export const loader = guarded({ can: "course.write" }, async ({ scope, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "resources.venues"),
  page: await showVenues({ scope, today }),
  formToken: newFormToken(),
}))

/** One of the changes of `venuesForm`, by its `intent`. */
export const action = guarded({ can: "course.write", form: venuesForm, idempotent: true }, ({ actor, form, today, now }) =>
  changeVenues({ actor, form, today, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Venues() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const inUse = page.venues.filter(({ isArchived }) => !isArchived)
  const archived = page.venues.filter(({ isArchived }) => isArchived)
  return (
    <Page title={t("resources.venues")} lead={t("resources.venues_lead")}>
      <ResourceLinks chosen="venues" />
      {answer && "done" in answer && <Notice>{t(`resources.done.venue_${answer.done}`)}</Notice>}
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("resources.venues_count", { count: formatNumber(inUse.length) })}
      </p>
      {inUse.length === 0 && <EmptyState title={t("resources.venues_none")} next={t("resources.venues_none_next")} />}
      <VenueList venues={inUse} answer={answer} />
      {archived.length > 0 && (
        <Fold summary={t("resources.archived", { count: archived.length })}>
          <VenueList venues={archived} answer={answer} />
        </Fold>
      )}
      <Section id="add" title={t("resources.venue_add")}>
        <VenueForm
          key={page.venues.length}
          venue={null}
          schools={page.schools}
          formToken={formToken}
          answer={isOfIntent(answer, "add") ? answer : undefined}
        />
      </Section>
    </Page>
  )
}

/** One line a room; what changes it is one tap away. */
function VenueList({ venues, answer }: { venues: ReturnType<typeof useLoaderData<typeof loader>>["page"]["venues"]; answer: unknown }) {
  const { page, formToken } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <ul className="border-t border-line">
      {venues.map((venue) => (
        <li key={`${venue.id} ${venue.version}`} className="border-b border-line py-2">
          <div className="flex flex-wrap items-baseline justify-between">
            <p>
              <span className="font-medium">{venue.name}</span> <span className="text-muted">{venue.site}</span>
            </p>
            <p className="text-sm text-muted">
              {t("resources.venue_line", {
                capacity: venue.capacity,
                opens: venue.opens,
                closes: venue.closes,
                equipment: venue.equipment.join("、") || t("layout.none"),
              })}
            </p>
          </div>
          <p className="text-sm text-muted">
            {venue.coming === 0 ? t("resources.coming_none") : t("resources.coming", { count: venue.coming })}
            {venue.schoolName !== null && ` · ${venue.schoolName}`}
          </p>
          {venue.isArchived ? (
            <VenueStateForm venue={venue} formToken={formToken} answer={ofVenue(answer, venue.id, "restore")} />
          ) : (
            <Fold summary={t("resources.change")} open={isAnswered(answer, venue.id)}>
              <VenueForm venue={venue} schools={page.schools} formToken={formToken} answer={ofVenue(answer, venue.id, "edit")} />
              <VenueStateForm venue={venue} formToken={formToken} answer={ofVenue(answer, venue.id, "archive")} />
            </Fold>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The answer to a form of this room, if it was one of its. */
function ofVenue(answer: unknown, venueId: number, intent: string): unknown {
  if (!isOfIntent(answer, intent)) return undefined
  return (answer as { values: Record<string, string> }).values.venueId === String(venueId) ? answer : undefined
}

function isAnswered(answer: unknown, venueId: number): boolean {
  return ["edit", "archive"].some((intent) => ofVenue(answer, venueId, intent) !== undefined)
}
