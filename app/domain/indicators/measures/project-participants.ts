/** People who joined projects of one kind in the plan period, in whatever role; who has left since still took part. */
import { teacherNoOf } from "../evidence-row"
import { isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"
import { memberRow, membersInForce } from "../members"

export function measureProjectParticipants({ plan, choice, facts }: MeasureQuestion<"project_participants">): Found {
  const { projectMembers, asOf } = facts
  const joined = projectMembers.filter(
    ({ kind, status, joinedOn }) =>
      kind === choice.kind && status !== "withdrawn" && isNew({ on: joinedOn, withdrawnOn: null }, { plan, asOf }),
  )
  return counted({
    facts: joined,
    keyOf: teacherNoOf,
    rowOf: memberRow,
    stock: distinct(membersInForce({ kind: choice.kind, facts }), teacherNoOf),
  })
}
