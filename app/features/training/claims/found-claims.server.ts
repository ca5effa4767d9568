import { type ClaimRow, listClaims } from "#db/queries/training/claims"
import type { Tx } from "#db/transaction"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A claim as somebody saw it who is about to move it. */
export interface SeenClaim {
  readonly number: string
  readonly version: number
}

/** The claims as they were seen; `NotFound` where the scope does not reach one, refused where one was changed meanwhile. */
export async function foundClaims({ scope, seen }: { scope: Scope; seen: readonly SeenClaim[] }, tx: Tx): Promise<readonly ClaimRow[]> {
  const distinct = new Map(seen.map((one) => [one.number, one]))
  const rows = await listClaims(scope, [...distinct.keys()], tx)
  if (rows.length < distinct.size) throw new NotFound()
  for (const { number, version } of rows) if (distinct.get(number)?.version !== version) refuse("changed_meanwhile", { params: { number } })
  return rows
}
