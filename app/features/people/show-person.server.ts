import type { Instant } from "#db/columns"
import { fieldsOf, findPersonDetails, listPersonRecords, type PersonRecord } from "#db/queries/person-records"
import { findRosterPerson } from "#db/queries/roster-person"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Education, Sex } from "~/domain/codes"
import { type MaskedField, maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { type PersonPage, RECORD_SECTIONS, type RecordRow, type RecordSection, type RecordSectionId } from "./person-page"
import { recordCells } from "./record-cells"

/** Sections that the access table may withhold. */
const MASKS: Readonly<Partial<Record<RecordSectionId, MaskedField>>> = { leave: "leaves", appraisal: "appraisals", ethics: "ethics" }

/** One person's page beside her hours: who she is and every recorded fact with its source, as far as this reader may see. `NotFound` out of scope. */
export async function showPerson({
  scope,
  actor,
  teacherNo,
  now,
}: {
  scope: Scope
  actor: Actor
  teacherNo: string
  today: CivilDate
  now: Instant
}): Promise<PersonPage> {
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const masked = actor.role === "system" ? [] : maskedFields(actor.role)
  const isVisible = (section: RecordSectionId) => {
    const mask = MASKS[section]
    return mask === undefined || !masked.includes(mask)
  }
  const key = { districtId: scope.districtId, teacherId: person.teacherId }
  const details = await findPersonDetails(key)
  if (details === undefined) throw new NotFound()
  const records = await listPersonRecords({ ...key, lists: RECORD_SECTIONS.filter(isVisible) })
  const shown = <T>(field: MaskedField, value: T): T | null => (masked.includes(field) ? null : value)
  const { schoolName, schoolCode, postKind, stage, subject, employmentStatus, name } = person
  return {
    facts: {
      teacherNo,
      name,
      schoolName,
      schoolCode,
      postKind,
      postSince: details.postSince,
      stage,
      subject,
      isSpecialised: yesNo(details.isSpecialised),
      isEstablished: yesNo(details.isEstablished),
      employmentStatus,
      leftOn: details.leftOn,
      teachingSince: details.teachingSince,
      education: shown("education", details.education as Education | null),
      sex: shown("sex", details.sex as Sex | null),
    },
    masked: (["education", "sex"] as const).filter((field) => masked.includes(field)),
    sections: RECORD_SECTIONS.map((id) => sectionOf(id, { records: records.get(id) ?? [], visible: isVisible(id) })),
    computedAt: now,
  }
}

const yesNo = (value: 0 | 1 | null) => (value === null ? null : value === 1)

function sectionOf(id: RecordSectionId, { records, visible }: { records: readonly PersonRecord[]; visible: boolean }): RecordSection {
  const rows = records.map(
    ({ id: key, fields, sourceKind, fileName, sourceRow, recordedAt }): RecordRow => ({
      key: String(key),
      cells: recordCells(id, fields),
      origin: { kind: sourceKind, fileName, row: sourceRow, recordedAt },
    }),
  )
  return { id, fields: fieldsOf(id), rows, visible }
}
