import { listAccounts as listAccountRows } from "#db/queries/accounts"
import type { Role } from "~/domain/roles"
import { now } from "~/platform/clock.server"
import type { Scope } from "~/platform/scope"
import { type AccountSummary, summaryOf } from "./account-summary"
import { signInKey } from "./sign-in-name"

export interface AccountsPage {
  readonly search: string
  readonly role: Role | ""
  readonly rows: readonly AccountSummary[]
  /** for `?after=`; null on the last page */
  readonly next: string | null
}

const PAGE_SIZE = 50

/** A page of the district's accounts, by sign-in name. */
export async function listAccounts(
  scope: Scope,
  { search, role, after }: { search: string; role: Role | ""; after: string },
): Promise<AccountsPage> {
  const rows = await listAccountRows(scope, { search: signInKey(search), role, after, limit: PAGE_SIZE + 1 })
  const page = rows.slice(0, PAGE_SIZE)
  return {
    search,
    role,
    rows: page.map((row) => summaryOf(row, now())),
    next: rows.length > PAGE_SIZE ? (page.at(-1)?.signInKey ?? null) : null,
  }
}
