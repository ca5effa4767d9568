import type { CivilDate } from "../calendar/civil-date"
import type { EvidenceRow, PersonPlace } from "./district-facts"

/** A person who counts, with the days that make her count. */
export function personRow(
  { teacherNo, name, ...place }: PersonPlace,
  days: { on: CivilDate | null; endsOn: CivilDate | null },
): EvidenceRow {
  const { schoolCode, stage, subject } = place
  return { key: teacherNo, label: name, kind: "person", schoolCode, stage, subject, ...days, counts: true }
}

/** A studio, school, project, course or station that counts. */
export function thingRow(row: Pick<EvidenceRow, "key" | "label" | "kind" | "schoolCode" | "on" | "endsOn">): EvidenceRow {
  return { ...row, stage: null, subject: null, counts: true }
}

/** By whom facts about people are told apart. */
export function teacherNoOf({ person }: { readonly person: PersonPlace }): string {
  return person.teacherNo
}
