import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Notice } from "~/components/ui/notice"
import { changeFeeds } from "~/features/training/feeds/change-feeds.server"
import { feedsForm } from "~/features/training/feeds/feeds.schema"
import type { FeedLine } from "~/features/training/feeds/feeds-page"
import { showFeeds } from "~/features/training/feeds/show-feeds.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ResourceLinks } from "../planner/parts/resource-links"
import { FeedAddress } from "./parts/feed-address"
import { FeedForms } from "./parts/feed-forms"

/** The calendar addresses of rooms and trainers. */
export const loader = guarded({ can: "run.plan" }, async ({ scope, request, locale, newFormToken }) => ({
  title: pageTitle(locale, "feeds.title"),
  page: await showFeeds({ scope, origin: new URL(request.url).origin }),
  formKey: newFormToken(),
}))

/** Its answer holds a secret, so it is not kept: the form's own key makes a second sending harmless. */
export const action = guarded({ can: "run.plan", form: feedsForm }, ({ actor, form, now }) => changeFeeds({ actor, form, now }))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Feeds() {
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  const done = answer !== undefined && "done" in answer ? answer : null
  return (
    <Page title={t("feeds.title")} lead={t("feeds.lead")}>
      <ResourceLinks chosen="feeds" />
      <div className="mt-5">
        <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
        {done?.done === "ended" && <Notice>{t("feed.done_ended")}</Notice>}
        {done?.done === "made" && <FeedAddress secret={done.secret} origin={page.origin} />}
      </div>
      <Section id="venues" title={t("resources.venues")}>
        <Lines lines={page.venues} none={t("resources.venues_none")} />
      </Section>
      <Section id="trainers" title={t("resources.trainers")}>
        <Lines lines={page.trainers} none={t("resources.trainers_none")} />
      </Section>
    </Page>
  )
}

function Lines({ lines, none }: { lines: readonly FeedLine[]; none: string }) {
  const { formKey } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  if (lines.length === 0) return <EmptyState title={none} next={t("feeds.none_next")} />
  return (
    <ul className="border-t border-line">
      {lines.map(({ kind, id, name, belongsTo, feed }) => (
        <li key={`${kind} ${id}`} className="grid gap-1 border-b border-line py-2 md:grid-cols-2 md:gap-6">
          <p>
            <span className="font-medium">{name}</span> <span className="text-muted">{belongsTo}</span>
          </p>
          <FeedForms feed={feed} formKey={formKey} owner={{ kind, id }} />
        </li>
      ))}
    </ul>
  )
}
