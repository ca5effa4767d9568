import type { ProjectKind } from "../codes"
import type { DistrictFacts, EvidenceRow } from "./district-facts"
import { personRow } from "./evidence-row"
import { isInForce } from "./in-period"
import { oneEach } from "./measured"

/** Who is a member on the day of a project or team of that kind which has neither ended before it nor been withdrawn, each once. */
export function membersInForce({ kind, facts }: { kind: ProjectKind; facts: DistrictFacts }): readonly EvidenceRow[] {
  const { projects, projectMembers, asOf } = facts
  const ended = new Set(projects.filter(({ endsOn }) => endsOn !== null && endsOn < asOf).map(({ projectNo }) => projectNo))
  const members = projectMembers.filter(
    (member) =>
      member.kind === kind &&
      member.status !== "withdrawn" &&
      !ended.has(member.projectNo) &&
      isInForce({ on: member.joinedOn, endsOn: member.leftOn, withdrawnOn: null }, asOf),
  )
  return oneEach(members.map(({ person, joinedOn, leftOn }) => personRow(person, { on: joinedOn, endsOn: leftOn })))
}
