import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useLoaderData } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Tag } from "~/components/ui/tag"
import { markRemindersRead } from "~/features/training/reminders/read-reminders.server"
import { readForm, remindersSearch } from "~/features/training/reminders/reminders.schema"
import { showReminders } from "~/features/training/reminders/show-reminders.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"

/** What a teacher was told of her courses and claims. */
export const loader = guarded({ can: "reminder.own", search: remindersSearch }, async ({ scope, search, locale, newFormToken }) => ({
  title: pageTitle(locale, "reminders.title"),
  page: await showReminders({ scope, before: search.before }),
  formToken: newFormToken(),
}))

export const action = guarded({ can: "reminder.own", form: readForm, idempotent: true }, ({ scope, actor, form, now }) =>
  markRemindersRead({ scope, actor, upTo: form.upTo, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Reminders() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const { t, say, locale } = useTranslate()
  return (
    <Page title={t("reminders.title")} lead={t("reminders.lead")}>
      {page.rows.length === 0 ? (
        <EmptyState title={t("reminders.none")} next={t("reminders.none_next")} />
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {page.rows.map(({ id, sentence, to, createdAt, isNew }) => (
            <li key={id} className="keep px-4 py-2">
              <Link to={to} className="link flex min-h-target flex-wrap items-center">
                {isNew && (
                  <span className="mr-2">
                    <Tag tone="accent" icon="alert" size="sm">
                      {t("reminders.new")}
                    </Tag>
                  </span>
                )}
                {say(sentence)}
              </Link>
              <p className="text-sm text-muted">{formatInstant(createdAt, locale)}</p>
            </li>
          ))}
        </ul>
      )}
      {page.upTo !== null && (
        <Form method="post" className="mt-4">
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="upTo" value={page.upTo} />
          <SubmitButton look="secondary">{t("reminders.read")}</SubmitButton>
        </Form>
      )}
      {page.next !== null && (
        <p className="mt-4">
          <Link to={`/reminders?before=${page.next}`} className="link inline-flex min-h-target items-center">
            {t("reminders.older")}
          </Link>
        </p>
      )}
    </Page>
  )
}
