import type { Instant } from "#db/columns"
import { findRosterPerson, type RosterPerson } from "#db/queries/roster-person"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { TeacherFacts } from "~/domain/facts"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** One person's facts as known at an instant (null = now). Whom the scope does not reach does not exist for it, nor who was not yet recorded then. */
export async function loadFacts({
  scope,
  teacherNo,
  knownAt,
}: {
  scope: Scope
  teacherNo: string
  knownAt: Instant | null
}): Promise<{ readonly person: RosterPerson; readonly facts: TeacherFacts }> {
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const [known] = await listTeacherFacts({ districtId: scope.districtId, teacherIds: [person.teacherId], knownAt })
  if (known === undefined) throw new NotFound()
  return { person, facts: known.facts }
}
