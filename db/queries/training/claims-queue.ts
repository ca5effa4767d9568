import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { ClaimState } from "../../schema/claims"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { CLAIM_SELECT, type ClaimRow, claimScope } from "./claims"

export interface ClaimPlace {
  readonly dueOn: CivilDate
  readonly id: number
}

interface Part {
  readonly states: readonly ClaimState[]
  /** the latest due first */
  readonly isDown: boolean
  readonly from: ClaimPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of the claims in these states by the day on which they are due, the earliest first or the latest. */
export async function listClaimQueue(scope: Scope, part: Part, tx?: Tx): Promise<readonly ClaimRow[]> {
  const { sql, bound } = claimScope(scope)
  const { states, from, backwards, limit } = part
  const isDown = part.isDown !== backwards
  const after = from === null ? "" : `and (c.due_on, c.id) ${isDown ? "<" : ">"} (@dueOn, @id)`
  const order = isDown ? "c.due_on desc, c.id desc" : "c.due_on, c.id"
  const rows = prepared<ClaimRow>(
    reader(tx),
    `${CLAIM_SELECT} where ${sql} and c.state in (select value from json_each(@states)) ${after} order by ${order} limit @limit`,
  ).all({ ...bound, states: JSON.stringify(states), limit, ...(from !== null && { dueOn: from.dueOn, id: from.id }) })
  return backwards ? rows.reverse() : rows
}

/** A part of the claims of a scope whatever their state, the last filed first. */
export async function listLastClaims(
  scope: Scope,
  { beforeId, limit }: { readonly beforeId: number | null; readonly limit: number },
  tx?: Tx,
): Promise<readonly ClaimRow[]> {
  const { sql, bound } = claimScope(scope)
  const before = beforeId === null ? "" : "and c.id < @beforeId"
  return prepared<ClaimRow>(reader(tx), `${CLAIM_SELECT} where ${sql} ${before} order by c.id desc limit @limit`).all({
    ...bound,
    limit,
    ...(beforeId !== null && { beforeId }),
  })
}

export interface ClaimCount {
  readonly state: ClaimState
  readonly claims: number
  /** of them, those whose day has passed */
  readonly late: number
}

/** How many claims of the scope are in each state; without a row where none is. */
export async function countClaims(scope: Scope, today: CivilDate, tx?: Tx): Promise<readonly ClaimCount[]> {
  const { sql, bound } = claimScope(scope)
  return prepared<ClaimCount>(
    reader(tx),
    `select c.state, count(*) as claims, sum(c.due_on < @today) as late from claim c where ${sql} group by c.state`,
  ).all({ ...bound, today })
}

/** Claims in these states for training that ended on one of these days: those among them that are of one training are found by its name. */
export async function listClaimsEnding(
  scope: Scope,
  { states, endsOn, limit }: { readonly states: readonly ClaimState[]; readonly endsOn: readonly CivilDate[]; readonly limit: number },
  tx?: Tx,
): Promise<readonly ClaimRow[]> {
  const { sql, bound } = claimScope(scope)
  return prepared<ClaimRow>(
    reader(tx),
    `${CLAIM_SELECT} where ${sql} and c.state in (select value from json_each(@states))
       and c.ends_on in (select value from json_each(@endsOn)) order by c.due_on, c.id limit @limit`,
  ).all({ ...bound, states: JSON.stringify(states), endsOn: JSON.stringify(endsOn), limit })
}
