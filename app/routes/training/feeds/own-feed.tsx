import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { changeOwnFeed } from "~/features/training/feeds/change-own-feed.server"
import { ownFeedForm } from "~/features/training/feeds/feeds.schema"
import { showOwnFeed } from "~/features/training/feeds/show-own-feed.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { FeedAddress } from "./parts/feed-address"
import { FeedForms } from "./parts/feed-forms"

/** A teacher's own calendar address. */
export const loader = guarded({ can: "feed.own" }, async ({ scope, request, locale, newFormToken }) => ({
  title: pageTitle(locale, "feed.title"),
  page: await showOwnFeed({ scope, origin: new URL(request.url).origin }),
  formKey: newFormToken(),
}))

/** Its answer holds the secret, so it is not kept: the form's own key makes a second sending harmless. */
export const action = guarded({ can: "feed.own", form: ownFeedForm }, ({ actor, form, now }) => changeOwnFeed({ actor, form, now }))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

const STEPS = ["iphone", "huawei", "computer"] as const

export default function OwnFeed() {
  const { page, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, ...translator } = useTranslate()
  const done = answer !== undefined && "done" in answer ? answer : null
  return (
    <Page
      title={t("feed.title")}
      lead={t("feed.lead")}
      kicker={
        <Link to="/agenda" className="link">
          {t("agenda.title")}
        </Link>
      }
    >
      <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />
      {done?.done === "ended" && <Notice>{t("feed.done_ended")}</Notice>}
      {done?.done === "made" && <FeedAddress secret={done.secret} origin={page.origin} />}
      <FeedForms feed={page.feed} formKey={formKey} owner={null} />
      <Section id="how" title={t("feed.how")}>
        <dl className="grid max-w-prose gap-4">
          {STEPS.map((step) => (
            <div key={step}>
              <dt className="font-medium">{t(`feed.how_${step}`)}</dt>
              <dd className="text-muted">{t(`feed.how_${step}_steps`)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-prose">{t("feed.how_often")}</p>
        <p className="mt-2 max-w-prose">{t("feed.keep_secret")}</p>
      </Section>
    </Page>
  )
}
