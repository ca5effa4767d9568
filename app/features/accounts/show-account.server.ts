import { findAccount } from "#db/queries/accounts"
import { now } from "~/platform/clock.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { type AccountSummary, summaryOf } from "./account-summary"
import { listSessions, type SessionSummary } from "./list-sessions.server"

export interface AccountPage {
  readonly account: AccountSummary
  readonly sessions: readonly SessionSummary[]
}

/** One account, as an administrator sees it. */
export async function showAccount(scope: Scope, accountId: string): Promise<AccountPage> {
  const account = await findAccount(scope, accountId)
  if (account === undefined) throw new NotFound()
  return { account: summaryOf(account, now()), sessions: await listSessions({ accountId, role: account.role, sessionHash: null }) }
}
