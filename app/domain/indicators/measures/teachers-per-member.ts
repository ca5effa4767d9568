/** Teachers in post to each member of the team. The rows behind it are the members: who must be more for it to be less. */
import type { MeasureQuestion } from "../measure-question"
import { divided, type Found } from "../measured"
import { membersInForce } from "../members"

export function measureTeachersPerMember({ choice: { kind }, facts }: MeasureQuestion<"teachers_per_member">): Found {
  const evidence = membersInForce({ kind, facts })
  const inPost = facts.tallies.in_post.reduce((sum, { denominator }) => sum + denominator, 0)
  return divided({ numerator: inPost, denominator: evidence.length, unit: "ratio", evidence })
}
