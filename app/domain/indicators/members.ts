import type { ProjectKind } from "../codes"
import type { DistrictFacts, EvidenceRow, ProjectMemberFact } from "./district-facts"
import { personRow } from "./evidence-row"
import { isInForce } from "./in-period"

/** The memberships on the day of projects or teams of that kind which have neither ended before it nor been withdrawn. */
export function membersInForce({ kind, facts }: { kind: ProjectKind; facts: DistrictFacts }): readonly ProjectMemberFact[] {
  const { projects, projectMembers, asOf } = facts
  const ended = new Set(projects.filter(({ endsOn }) => endsOn !== null && endsOn < asOf).map(({ projectNo }) => projectNo))
  return projectMembers.filter(
    (member) =>
      member.kind === kind &&
      member.status !== "withdrawn" &&
      !ended.has(member.projectNo) &&
      isInForce({ on: member.joinedOn, endsOn: member.leftOn, withdrawnOn: null }, asOf),
  )
}

/** How a list shows a member of a project or team. */
export function memberRow({ person, joinedOn, leftOn }: ProjectMemberFact): EvidenceRow {
  return personRow(person, { on: joinedOn, endsOn: leftOn })
}
