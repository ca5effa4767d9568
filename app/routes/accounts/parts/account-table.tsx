import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { AccountSummary } from "~/features/accounts/account-summary"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { AccountStateTag } from "./account-state-tag"
import { usePlaceOf } from "./place-of"

/** Accounts, one a row; the name leads to what can be done with it. */
export function AccountTable({ rows }: { rows: readonly AccountSummary[] }) {
  const { t, locale } = useTranslate()
  const placeOf = usePlaceOf()
  const column = (id: string, label: string, cell: Column<AccountSummary>["cell"]): Column<AccountSummary> => ({
    id,
    header: label,
    label,
    cell,
  })
  const columns: Column<AccountSummary>[] = [
    {
      ...column("name", t("accounts.column.name"), ({ id, signInName }) => (
        <Link to={`/accounts/${id}`} className="link">
          {signInName}
        </Link>
      )),
      names: true,
    },
    column("person", t("accounts.column.person"), ({ displayName }) => displayName),
    column("role", t("accounts.column.role"), ({ role }) => t(`layout.role.${role}`)),
    column("place", t("accounts.column.place"), placeOf),
    column("state", t("accounts.column.state"), ({ state }) => <AccountStateTag state={state} />),
    column("signed_in", t("accounts.column.signed_in"), ({ signedInAt }) =>
      signedInAt === null ? t("accounts.never") : formatInstant(signedInAt, locale),
    ),
  ]
  return <DataTable caption={t("accounts.list.caption")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
}
