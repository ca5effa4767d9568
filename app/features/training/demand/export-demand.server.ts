import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import { demandLines } from "./demand-lines.server"
import type { DemandFilter, DemandLine } from "./demand-page"

/** Every line that the filter lets through. That the list was taken away is in the audit before it leaves. */
export async function exportDemand({
  scope,
  actor,
  filter,
}: {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: DemandFilter
}): Promise<readonly DemandLine[]> {
  const { lines } = await demandLines({ scope, filter, asOf: null })
  const subject = { kind: "demand", key: scope.districtId }
  await inTransaction((tx) => audit(tx, actor, "demand.exported", { subject, details: { filter: { ...filter }, lines: lines.length } }))
  return lines
}
