import type { FactRecord } from "#db/queries/person-records"
import { type FactOrigin, RECORD_SECTIONS, type RecordRow, type RecordSection, type RecordSectionId, type RecordValue } from "./person-page"

/** How a field's stored value is to be read. `until`: a period's last day, open where it has none; `year` is no number to be grouped. */
type Reading = "text" | "date" | "until" | "number" | "year" | "yesNo" | { readonly codes: string }

/** The fields of each section, in the order of its columns. */
const FIELDS: Readonly<Record<RecordSectionId, Readonly<Record<string, Reading>>>> = {
  posting: { school: "text", post_kind: { codes: "postKind" }, starts_on: "date", ends_on: "until" },
  leave: { kind: { codes: "leaveKind" }, starts_on: "date", ends_on: "until" },
  rotation: {
    kind: { codes: "rotationKind" },
    origin_school: "text",
    host_school: "text",
    starts_on: "date",
    ends_on: "until",
    moves_personnel: "yesNo",
  },
  title: { title: { codes: "title" }, granted_on: "date", engaged_from_on: "date", engaged_until_on: "date" },
  appraisal: { year: "year", result: { codes: "appraisalResult" } },
  class_adviser: { starts_on: "date", ends_on: "until" },
  certificate: {
    certificate_kind: "text",
    certificate_no: "text",
    issued_on: "date",
    first_registered_on: "date",
    registration_conclusion: { codes: "registrationConclusion" },
    registered_until_on: "date",
  },
  ethics: { kind: { codes: "ethicsRecordKind" }, name: "text", occurred_on: "date", influence_until_on: "date" },
  tier: {
    award: { codes: "tierAward" },
    level: { codes: "designationLevel" },
    designated_on: "date",
    term_until_on: "date",
    withdrawn_on: "date",
    document_no: "text",
  },
  studio: {
    name: "text",
    kind: { codes: "studioKind" },
    level: { codes: "designationLevel" },
    role: { codes: "studioRole" },
    joined_on: "date",
    left_group_on: "until",
  },
  enterprise_practice: {
    organisation: "text",
    is_station: "yesNo",
    position: "text",
    starts_on: "date",
    ends_on: "until",
    days: "number",
  },
  skill_certificate: { name: "text", grade: "text", issuer: "text", issued_on: "date" },
  dual_qualified: { level: { codes: "dualQualifiedLevel" }, recognised_on: "date", valid_until_on: "date", authority: "text" },
  project: {
    name: "text",
    kind: { codes: "projectKind" },
    role: { codes: "projectRole" },
    joined_on: "date",
    left_group_on: "until",
    result: { codes: "projectResult" },
  },
}

/** Every section of a person's page, in order, with why postings were closed, by their ids; one that was not read, because the reader may not see it, is there without its rows. */
export function recordSections(
  records: ReadonlyMap<RecordSectionId, readonly FactRecord[]>,
  closings: ReadonlyMap<number, string>,
): readonly RecordSection[] {
  return RECORD_SECTIONS.map((id) => {
    const readings = Object.entries(FIELDS[id])
    const rows = records.get(id)
    return {
      id,
      fields: readings.map(([field]) => field),
      rows: (rows ?? []).map((record) => ({
        ...recordRow(record, readings),
        closedFor: id === "posting" ? (closings.get(record.factId) ?? null) : null,
      })),
      visible: rows !== undefined,
    }
  })
}

function recordRow(record: FactRecord, readings: readonly [string, Reading][]): Omit<RecordRow, "closedFor"> {
  const origin: FactOrigin = { kind: record.sourceKind, fileName: record.fileName, row: record.sourceRow, recordedAt: record.recordedAt }
  const cells = Object.fromEntries(readings.map(([field, reading]) => [field, cellOf(record.values[field] ?? null, reading)]))
  if (cells.engaged_from_on !== null && cells.engaged_until_on === null) cells.engaged_until_on = { kind: "open" }
  return { key: String(record.factId), cells, origin }
}

function cellOf(value: string | number | null, reading: Reading): RecordValue {
  if (value === null) return reading === "until" ? { kind: "open" } : null
  if (typeof reading === "object") return { kind: "code", list: reading.codes, code: String(value) }
  switch (reading) {
    case "number":
      return { kind: "number", value: Number(value) }
    case "yesNo":
      return { kind: "yesNo", value: value === 1 }
    case "date":
    case "until":
      return { kind: "date", on: String(value) }
    case "year":
    case "text":
      return { kind: "text", text: String(value) }
  }
}
