/** People who are members on the day of a team of one kind: of the day, whenever they joined. */
import { teacherNoOf } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { counted, type Found } from "../measured"
import { memberRow, membersInForce } from "../members"

export function measureTeamMembers({ choice: { kind }, facts }: MeasureQuestion<"team_members">): Found {
  return counted({ facts: membersInForce({ kind, facts }), keyOf: teacherNoOf, rowOf: memberRow, stock: null })
}
