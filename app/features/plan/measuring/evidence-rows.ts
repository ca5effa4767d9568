import type { CountedPerson } from "#db/queries/indicators/counted-people"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { EvidenceFilter } from "./evidence-page"

/** A person behind a share as every other row is shown. */
export function personEvidence({ teacherNo, name, schoolCode, stage, subject, counts }: CountedPerson): EvidenceRow {
  return { key: teacherNo, label: name, kind: "person", schoolCode, stage, subject, on: null, endsOn: null, counts: counts === 1 }
}

/** Whether a row of a list in memory fits. */
export function fitsFilter({ schoolCode, stage, subject, counts }: EvidenceFilter): (row: EvidenceRow) => boolean {
  return (row) =>
    (schoolCode === null || row.schoolCode === schoolCode) &&
    (stage === null || row.stage === stage) &&
    (subject === null || row.subject === subject) &&
    (counts === null || row.counts === counts)
}
