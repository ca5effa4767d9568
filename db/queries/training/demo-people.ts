import type { PostKind, Stage } from "~/domain/codes"
import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** The numbers of people in post of a kind, and of a stage, in their order: whom the demo district asks to teach or to attend. */
export async function listTeacherNosOf(
  scope: Scope,
  { postKind, stage, limit }: { readonly postKind: PostKind; readonly stage: Stage | null; readonly limit: number },
  tx?: Tx,
): Promise<readonly string[]> {
  assertScope(scope)
  return prepared<string>(
    reader(tx),
    `select teacher_no from roster where district_id = @districtId and employment_status = 'in_post' and post_kind = @postKind
       and (@stage is null or stage = @stage) order by teacher_no limit @limit`,
  )
    .pluck()
    .all({ districtId: scope.districtId, postKind, stage, limit }) as string[]
}
