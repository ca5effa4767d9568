/** People who joined projects of one kind in the plan period, in whatever role; who has left since still took part. */
import { personRow } from "../evidence-row"
import { isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, countOf, type Found, oneEach } from "../measured"
import { membersInForce } from "../members"

export function measureProjectParticipants({ plan, choice, facts }: MeasureQuestion<"project_participants">): Found {
  const { projectMembers, asOf } = facts
  const joined = projectMembers.filter(
    ({ kind, status, joinedOn }) =>
      kind === choice.kind && status !== "withdrawn" && isNew({ on: joinedOn, withdrawnOn: null }, { plan, asOf }),
  )
  return counted({
    evidence: oneEach(joined.map(({ person, joinedOn, leftOn }) => personRow(person, { on: joinedOn, endsOn: leftOn }))),
    stock: countOf(membersInForce({ kind: choice.kind, facts })),
  })
}
