import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

/** A pack published in the app, as its texts. */
export interface PolicyEditionTexts {
  readonly id: number
  readonly pack: string
  readonly clauses: string
  readonly publishedAt: Instant
}

/** The packs published in the app, in the order in which they were. `afterId` leaves out those already read. */
export async function listPolicyEditions(
  { districtId, afterId = 0 }: { districtId: string; afterId?: number },
  tx?: Tx,
): Promise<readonly PolicyEditionTexts[]> {
  return prepared<PolicyEditionTexts>(
    reader(tx),
    "select id, pack, clauses, published_at as publishedAt from policy_edition where district_id = ? and id > ? order by id",
  ).all(districtId, afterId)
}
