import type { ListedPerson } from "#db/queries/people-list"
import type { PeopleRow } from "./people-page"

/** A person of the list as the screens and files show her: tenths become hours, none where the rule does not apply; ids and sort keys stay here. */
export function personRow(person: ListedPerson): PeopleRow {
  const { teacherNo, name, schoolName, postKind, stage, subject, employmentStatus, standing } = person
  const hours = (tenths: number) => (standing === "not_applicable" ? 0 : tenths / 10)
  return {
    teacherNo,
    name,
    schoolName,
    postKind,
    stage,
    subject,
    employmentStatus,
    standing,
    credited: hours(person.creditedTenths),
    required: hours(person.requiredTenths),
    remaining: hours(person.remainingTenths),
  }
}
