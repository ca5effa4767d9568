import { inTransaction } from "#db/transaction"
import { audit } from "~/platform/audit.server"
import type { BalancePage } from "./balance-page"
import { showBalance } from "./show-balance.server"

/** The schools as they are filtered and sorted, for a file. That they were taken away is in the audit before they leave. */
export async function exportBalance(asked: Parameters<typeof showBalance>[0]): Promise<BalancePage> {
  const page = await showBalance(asked)
  const { actor, filter } = asked
  const details = { filter: { ...filter }, schools: page.rows.length }
  await inTransaction((tx) => audit(tx, actor, "plan.balance_exported", { subject: { kind: "district", key: actor.districtId }, details }))
  return page
}
