import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { accountParams, changeAccountForm } from "~/features/accounts/accounts.schema"
import { changeAccount } from "~/features/accounts/change-account.server"
import { showAccount } from "~/features/accounts/show-account.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AccountActions } from "./parts/account-actions"
import { AccountStateTag } from "./parts/account-state-tag"
import { InitialPassword } from "./parts/initial-password"
import { usePlaceOf } from "./parts/place-of"

export const loader = guarded({ can: "account.manage", params: accountParams }, async ({ scope, params, locale, newFormToken }) => ({
  title: pageTitle(locale, "accounts.list.title"),
  page: await showAccount(scope, params.accountId),
  formToken: newFormToken(),
}))

/** One of the changes of `changeAccountForm`, by its `intent`. */
export const action = guarded(
  { can: "account.manage", params: accountParams, form: changeAccountForm, idempotent: true },
  ({ actor, params, form }) => changeAccount({ actor, accountId: params.accountId, change: form }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function ManagedAccount() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useTranslate()
  const placeOf = usePlaceOf()
  const { account } = page
  const facts = [
    { term: t("accounts.column.person"), value: account.displayName },
    { term: t("accounts.column.role"), value: t(`layout.role.${account.role}`) },
    { term: t("accounts.column.place"), value: placeOf(account) },
    { term: t("accounts.column.state"), value: <AccountStateTag state={account.state} /> },
    { term: t("accounts.one.created"), value: formatInstant(account.createdAt, locale) },
    {
      term: t("accounts.column.signed_in"),
      value: account.signedInAt === null ? t("accounts.never") : formatInstant(account.signedInAt, locale),
    },
    ...(account.lockedUntilAt === null || account.state !== "locked"
      ? []
      : [{ term: t("accounts.one.locked_until"), value: formatInstant(account.lockedUntilAt, locale) }]),
    { term: t("accounts.sessions.title"), value: page.sessions.length },
  ]
  return (
    <Page
      title={account.signInName}
      kicker={
        <a href="/accounts" className="link">
          {t("accounts.list.title")}
        </a>
      }
      actions={
        <a href={`/audit?kind=account&key=${account.id}`} className="link">
          {t("accounts.one.history")}
        </a>
      }
    >
      {answer && "initialPassword" in answer && (
        <InitialPassword signInName={account.signInName} initialPassword={answer.initialPassword} />
      )}
      {answer && "done" in answer && <Notice>{t(`accounts.done.${answer.done}`)}</Notice>}
      <SummaryList items={facts} />
      <Section title={t("accounts.one.role")} id="changes">
        <AccountActions account={account} formToken={formToken} answer={answer} />
      </Section>
    </Page>
  )
}
