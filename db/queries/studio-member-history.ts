import { prepared, reader } from "../client"
import type { Tx } from "../transaction"

/** What stands now of a membership that may have been changed since it was seen: its own id, its successor's, or null where it was taken back, or is of another studio. */
export async function findMemberSuccessor(
  asked: { readonly districtId: string; readonly studioId: number; readonly memberId: number },
  tx?: Tx,
): Promise<number | null> {
  const ofStudio = "district_id = @districtId and studio_id = @studioId"
  const found = prepared(
    reader(tx),
    `with recursive later (id) as (
       select id from studio_member where id = @memberId and ${ofStudio}
       union all select m.id from studio_member m join later on m.supersedes_id = later.id where ${ofStudio}
     )
     select m.id from later join studio_member m on m.id = later.id where m.superseded_at is null`,
  )
    .pluck()
    .get(asked)
  return (found as number | undefined) ?? null
}
