import type { RecordFields } from "#db/queries/person-records"
import type { RecordSectionId, RecordValue } from "./person-page"

/** Code lists of the fields that hold codes; a section may have its own meaning of a field. */
const CODE_LISTS: Readonly<Record<string, string>> = {
  post_kind: "postKind",
  title: "title",
  award: "tierAward",
  registration_conclusion: "registrationConclusion",
  "leave.kind": "leaveKind",
  "rotation.kind": "rotationKind",
  "ethics.kind": "ethicsRecordKind",
  "studio.kind": "studioKind",
  "project.kind": "projectKind",
  "studio.role": "studioRole",
  "project.role": "projectRole",
  "appraisal.result": "appraisalResult",
  "project.result": "projectResult",
  "tier.level": "designationLevel",
  "dual_qualified.level": "dualQualifiedLevel",
}
const YES_NO = ["moves_personnel", "is_station"]
const NUMBERS = ["year", "days"]
/** An empty end of these is not a gap in the record: it is not over yet. */
const OPEN_ENDS = ["ends_on", "left_group_on"]

/** The stored fields of one fact as the page shows them. */
export function recordCells(section: RecordSectionId, fields: RecordFields): Readonly<Record<string, RecordValue>> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, cellOf({ section, field, value })]))
}

function cellOf({ section, field, value }: { section: RecordSectionId; field: string; value: string | number | null }): RecordValue {
  if (value === null) return OPEN_ENDS.includes(field) ? { kind: "open" } : null
  const list = CODE_LISTS[`${section}.${field}`] ?? CODE_LISTS[field]
  if (list !== undefined) return { kind: "code", list, code: String(value) }
  if (YES_NO.includes(field)) return { kind: "yesNo", value: value === 1 }
  if (NUMBERS.includes(field)) return { kind: "number", value: Number(value) }
  if (field.endsWith("_on")) return { kind: "date", on: String(value) }
  return { kind: "text", text: String(value) }
}
