import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { accountsSearch, createAccountForm } from "~/features/accounts/accounts.schema"
import { createAccount } from "~/features/accounts/create-account.server"
import { listAccounts } from "~/features/accounts/list-accounts.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AccountTable } from "./parts/account-table"
import { CreateAccount } from "./parts/create-account"
import { InitialPassword } from "./parts/initial-password"
import { useRoleOptions } from "./parts/role-options"

/** `q` part of a name, `role`, `after` the keyset cursor of the page. */
export const loader = guarded({ can: "account.manage", search: accountsSearch }, async ({ scope, search, locale, newFormToken }) => ({
  title: pageTitle(locale, "accounts.list.title"),
  page: await listAccounts(scope, { search: search.q, role: search.role, after: search.after }),
  isFirstPage: search.after === "",
  formToken: newFormToken(),
}))

/** Makes an account; its initial password is in the answer and nowhere else. */
export const action = guarded({ can: "account.manage", form: createAccountForm, idempotent: true }, async ({ actor, form }) => {
  const { initialPassword } = await createAccount({
    actor,
    ...form,
    schoolCode: form.schoolCode ?? null,
    teacherNo: form.teacherNo ?? null,
  })
  return { created: { signInName: form.signInName, initialPassword } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Accounts() {
  const { page, isFirstPage, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const roles = useRoleOptions()
  const pageAfter = (after: string) => `/accounts?${new URLSearchParams({ q: page.search, role: page.role, after })}`
  return (
    <Page title={t("accounts.list.title")} lead={t("accounts.list.lead")}>
      {answer && "created" in answer && <InitialPassword {...answer.created} />}
      <FilterBar
        clearTo="/accounts"
        active={page.search !== "" || page.role !== ""}
        search={<TextField id="q" name="q" type="search" label={t("accounts.list.search")} defaultValue={page.search} />}
      >
        <Select
          id="filter-role"
          name="role"
          label={t("accounts.column.role")}
          defaultValue={page.role}
          options={[{ value: "", label: t("layout.all") }, ...roles]}
        />
      </FilterBar>
      <div className="mt-6">
        {page.rows.length === 0 ? (
          <EmptyState title={t("accounts.list.none")} next={t("accounts.list.none_next")} />
        ) : (
          <AccountTable rows={page.rows} />
        )}
        <Pagination
          previous={isFirstPage ? null : pageAfter("")}
          next={page.next === null ? null : pageAfter(page.next)}
          status={t("accounts.list.count", { count: page.rows.length })}
        />
      </div>
      <Section title={t("accounts.create.title")} id="create">
        <CreateAccount formToken={formToken} answer={answer} />
      </Section>
    </Page>
  )
}
