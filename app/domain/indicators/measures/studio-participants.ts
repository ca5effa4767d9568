/** People who joined studios of these kinds in the plan period, in whatever role; who has left since still took part. */
import type { StudioMemberFact } from "../district-facts"
import { personRow, teacherNoOf } from "../evidence-row"
import { isInForce, isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"

export function measureStudioParticipants(question: MeasureQuestion<"studio_participants">): Found {
  const {
    plan,
    choice: { kinds },
    facts: { studioMembers, asOf },
  } = question
  const wanted = studioMembers.filter(({ kind }) => kinds.includes(kind))
  const spellOf = ({ joinedOn, leftOn }: StudioMemberFact) => ({ on: joinedOn, endsOn: leftOn, withdrawnOn: null })
  return counted({
    facts: wanted.filter((member) => isNew(spellOf(member), { plan, asOf })),
    keyOf: teacherNoOf,
    rowOf,
    stock: distinct(
      wanted.filter((member) => isInForce(spellOf(member), asOf)),
      teacherNoOf,
    ),
  })
}

function rowOf({ person, joinedOn, leftOn }: StudioMemberFact) {
  return personRow(person, { on: joinedOn, endsOn: leftOn })
}
