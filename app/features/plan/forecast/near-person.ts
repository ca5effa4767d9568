import type { NearPerson } from "#db/queries/indicators-nearest/near-person"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Lacks } from "~/domain/indicators/nearest/lacks"
import type { Candidate } from "~/domain/indicators/nearest/nearest"

/** Somebody of a list with what she lacks: one step away unless said otherwise. */
export function nearPerson(
  person: NearPerson,
  lacks: Partial<Lacks> & Pick<Lacks, "lacking"> & { readonly on?: CivilDate | null },
): Candidate {
  const { teacherNo, name, nameKey, schoolCode } = person
  const { lacking, steps = 1, work = 0, on = null } = lacks
  return { nearest: { kind: "person", key: teacherNo, label: name, schoolCode, lacking, on }, steps, work, sortKey: nameKey }
}
