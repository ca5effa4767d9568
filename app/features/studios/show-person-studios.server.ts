import { findRosterPerson } from "#db/queries/roster-person"
import { listStudiosOfPerson } from "#db/queries/studios"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { isPresent, shownStudio } from "./shown-studio"
import type { PersonStudiosPage } from "./studio-page"

/** Every studio that somebody is or was in, in which role. `NotFound` where the scope does not reach her. */
export async function showPersonStudios({
  scope,
  teacherNo,
  today,
}: {
  /** of the action `person.read` */
  scope: Scope
  teacherNo: string
  today: CivilDate
}): Promise<PersonStudiosPage> {
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const { teacherId, name, schoolName } = person
  const studios = await listStudiosOfPerson({ districtId: scope.districtId, teacherId })
  return {
    person: { teacherNo, name, schoolName },
    studios: studios.map((studio) => {
      const { memberId, role, joinedOn, leftOn } = studio
      return { ...shownStudio(studio, today), memberId, role, joinedOn, leftOn, isPresent: isPresent(studio, studio, today) }
    }),
    asOf: today,
  }
}
