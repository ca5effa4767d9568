import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Education, EmploymentStatus, IdentityKind, Sex, Stage } from "~/domain/codes"
import { prepared, type Reader, reader } from "../client"
import type { Instant } from "../columns"
import { inReadTransaction, type Tx } from "../transaction"

/** Where a record came from, beside what it says: values by field name, as they are stored. */
export interface FactRecord {
  readonly factId: number
  readonly sourceKind: "import" | "form" | "demo"
  readonly fileName: string | null
  readonly sourceRow: number | null
  readonly recordedAt: Instant
  readonly values: Readonly<Record<string, string | number | null>>
}

/** What is recorded of one person: table, values by field name, further tables, newest first. */
const RECORDS = {
  posting: {
    from: "posting f",
    values: `${schoolName("school_id")} as school, f.post_kind, f.starts_on, f.ends_on`,
    newest: "f.starts_on",
  },
  leave: { from: "leave f", values: "f.kind, f.starts_on, f.ends_on", newest: "f.starts_on" },
  rotation: {
    from: "rotation f",
    values: `f.kind, ${schoolName("origin_school_id")} as origin_school, ${schoolName("host_school_id")} as host_school,
      f.starts_on, f.ends_on, f.moves_personnel`,
    newest: "f.starts_on",
  },
  title: { from: "title_engagement f", values: "f.title, f.granted_on, f.engaged_from_on, f.engaged_until_on", newest: "f.granted_on" },
  appraisal: { from: "appraisal f", values: "f.year, f.result", newest: "f.year" },
  class_adviser: { from: "class_adviser_term f", values: "f.starts_on, f.ends_on", newest: "f.starts_on" },
  certificate: {
    from: "certificate f",
    values:
      "f.kind as certificate_kind, f.certificate_no, f.issued_on, f.first_registered_on, f.registration_conclusion, f.registered_until_on",
    newest: "f.issued_on",
  },
  ethics: { from: "ethics_record f", values: "f.kind, f.title as name, f.occurred_on, f.influence_until_on", newest: "f.occurred_on" },
  tier: {
    from: "tier_award f",
    values: "f.tier as award, f.level, f.granted_on as designated_on, f.term_ends_on as term_until_on, f.withdrawn_on, f.document_no",
    newest: "f.granted_on",
  },
  studio: {
    from: "studio_member f left join studio_record s on s.district_id = f.district_id and s.studio_id = f.studio_id and s.superseded_at is null",
    values: "s.name, s.kind, s.level, f.role, f.joined_on, f.left_on as left_group_on",
    newest: "f.joined_on",
  },
  enterprise_practice: {
    from: "enterprise_practice f",
    values: "f.organisation, f.is_station, f.position, f.starts_on, f.ends_on, f.days",
    newest: "f.starts_on",
  },
  skill_certificate: { from: "skill_certificate f", values: "f.name, f.grade, f.issuer, f.issued_on", newest: "f.issued_on" },
  dual_qualified: {
    from: "dual_qualification f",
    values: "f.level, f.certified_on as recognised_on, f.valid_until_on, f.certifier as authority",
    newest: "f.certified_on",
  },
  project: {
    from: "project_member f left join project_record p on p.district_id = f.district_id and p.project_id = f.project_id and p.superseded_at is null",
    values: "p.name, p.kind, f.role, f.joined_on, f.left_on as left_group_on, f.result",
    newest: "f.joined_on",
  },
} as const
export type RecordKind = keyof typeof RECORDS
export const RECORD_KINDS = Object.keys(RECORDS) as readonly RecordKind[]

/** A school's name as it stands, its code where it has none. */
function schoolName(column: string): string {
  return `(select coalesce(s.name, c.code) from school c
    left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null where c.id = f.${column})`
}

interface Asked {
  readonly districtId: string
  readonly teacherId: number
}

/** What stands today in the given kinds of record of one person, read in one instant: one statement a kind. */
export async function listPersonRecords(
  { districtId, teacherId, kinds }: Asked & { readonly kinds: readonly RecordKind[] },
  tx?: Tx,
): Promise<ReadonlyMap<RecordKind, readonly FactRecord[]>> {
  return inReadTransaction((from) => new Map(kinds.map((kind) => [kind, recordsOf(from, kind, { districtId, teacherId })])), tx)
}

function recordsOf(from: Reader, kind: RecordKind, asked: Asked): readonly FactRecord[] {
  return prepared<RawRecord>(from, recordSql(kind))
    .all(asked)
    .map(({ _id, _kind, _file, _row, _at, ...values }) => ({
      factId: _id,
      sourceKind: _kind,
      fileName: _file,
      sourceRow: _row,
      recordedAt: _at,
      values,
    }))
}

/** The statement of one kind; the plan test explains it. */
export function recordSql(kind: RecordKind): string {
  const { from, values, newest } = RECORDS[kind]
  return `select f.id as _id, o.kind as _kind, o.file_name as _file, f.source_row as _row, f.recorded_at as _at, ${values}
    from ${from} join fact_source o on o.id = f.source_id
    where f.district_id = @districtId and f.teacher_id = @teacherId and f.superseded_at is null order by ${newest} desc, f.id desc`
}

type RawRecord = Readonly<Record<string, string | number | null>> & {
  readonly _id: number
  readonly _kind: FactRecord["sourceKind"]
  readonly _file: string | null
  readonly _row: number | null
  readonly _at: Instant
}

/** What 教师基本信息 says of a person, without what is sealed. */
export interface ProfileRow {
  readonly name: string
  readonly sex: Sex | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly isSpecialised: 0 | 1 | null
  readonly isEstablished: 0 | 1 | null
  readonly teachingSinceOn: CivilDate | null
  readonly education: Education | null
  readonly employmentStatus: EmploymentStatus
  readonly leftOn: CivilDate | null
}

export async function findProfile({ districtId, teacherId }: Asked, tx?: Tx): Promise<ProfileRow | undefined> {
  return prepared<ProfileRow>(
    reader(tx),
    `select f.name, f.sex, f.stage, f.subject, f.is_specialised as isSpecialised, f.is_established as isEstablished,
       f.teaching_since_on as teachingSinceOn, f.education, coalesce(f.employment_status, 'in_post') as employmentStatus, f.left_on as leftOn
     from teacher_record f where f.district_id = @districtId and f.teacher_id = @teacherId and f.superseded_at is null`,
  ).get({ districtId, teacherId })
}

/** The sealed identity number, and what kind of document it is of. */
export async function findSealedIdentity(
  { districtId, teacherId }: Asked,
  tx?: Tx,
): Promise<{ readonly kind: IdentityKind | null; readonly sealed: string | null } | undefined> {
  return prepared<{ kind: IdentityKind | null; sealed: string | null }>(
    reader(tx),
    `select f.identity_kind as kind, f.identity_number_sealed as sealed
     from teacher_record f where f.district_id = @districtId and f.teacher_id = @teacherId and f.superseded_at is null`,
  ).get({ districtId, teacherId })
}
