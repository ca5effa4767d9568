/** Teachers in post to each member of the team. The rows behind it are the members: who must be more for it to be less. */
import { teacherNoOf } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { distinct, divided, type Found } from "../measured"
import { memberRow, membersInForce } from "../members"

export function measureTeachersPerMember({ choice: { kind }, facts }: MeasureQuestion<"teachers_per_member">): Found {
  const members = membersInForce({ kind, facts })
  const inPost = facts.tallies.in_post.reduce((sum, { denominator }) => sum + denominator, 0)
  const behind = { facts: members, keyOf: teacherNoOf, rowOf: memberRow }
  return divided({ numerator: inPost, denominator: distinct(members, teacherNoOf), unit: "ratio" }, behind)
}
