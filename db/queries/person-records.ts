import { prepared } from "../client"
import type { Instant } from "../columns"
import { inReadTransaction, type Tx } from "../transaction"

/** Where a fact came from. */
export interface RecordOrigin {
  readonly sourceKind: "import" | "form" | "demo"
  readonly fileName: string | null
  readonly sourceRow: number | null
  readonly recordedAt: Instant
}

export type RecordFields = Readonly<Record<string, string | number | null>>

/** One standing fact of a person: its id, its fields as stored, its source. */
export interface PersonRecord extends RecordOrigin {
  readonly id: number
  readonly fields: RecordFields
}

const school = (column: string) =>
  `(select coalesce(s.name, c.code) from school c left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null where c.id = f.${column})`
const studio = (column: string) =>
  `(select s.${column} from studio_record s where s.district_id = f.district_id and s.studio_id = f.studio_id and s.superseded_at is null)`
const project = (column: string) =>
  `(select p.${column} from project_record p where p.district_id = f.district_id and p.project_id = f.project_id and p.superseded_at is null)`

/** What each list of a person's page shows of its table, newest first. */
const LISTS = {
  posting: {
    table: "posting",
    order: "f.starts_on",
    fields: { school: school("school_id"), post_kind: "f.post_kind", starts_on: "f.starts_on", ends_on: "f.ends_on" },
  },
  leave: { table: "leave", order: "f.starts_on", fields: { kind: "f.kind", starts_on: "f.starts_on", ends_on: "f.ends_on" } },
  rotation: {
    table: "rotation",
    order: "f.starts_on",
    fields: {
      kind: "f.kind",
      origin_school: school("origin_school_id"),
      host_school: school("host_school_id"),
      moves_personnel: "f.moves_personnel",
      starts_on: "f.starts_on",
      ends_on: "f.ends_on",
    },
  },
  title: {
    table: "title_engagement",
    order: "f.granted_on",
    fields: { title: "f.title", granted_on: "f.granted_on", engaged_from_on: "f.engaged_from_on", engaged_until_on: "f.engaged_until_on" },
  },
  appraisal: { table: "appraisal", order: "f.year", fields: { year: "f.year", result: "f.result" } },
  class_adviser: { table: "class_adviser_term", order: "f.starts_on", fields: { starts_on: "f.starts_on", ends_on: "f.ends_on" } },
  certificate: {
    table: "certificate",
    order: "f.issued_on",
    fields: {
      certificate_kind: "f.kind",
      certificate_no: "f.certificate_no",
      issued_on: "f.issued_on",
      first_registered_on: "f.first_registered_on",
      registration_conclusion: "f.registration_conclusion",
      registered_until_on: "f.registered_until_on",
    },
  },
  ethics: {
    table: "ethics_record",
    order: "f.occurred_on",
    fields: { kind: "f.kind", name: "f.title", occurred_on: "f.occurred_on", influence_until_on: "f.influence_until_on" },
  },
  tier: {
    table: "tier_award",
    order: "f.granted_on",
    fields: {
      award: "f.tier",
      level: "f.level",
      designated_on: "f.granted_on",
      term_until_on: "f.term_ends_on",
      withdrawn_on: "f.withdrawn_on",
      document_no: "f.document_no",
    },
  },
  studio: {
    table: "studio_member",
    order: "f.joined_on",
    fields: { name: studio("name"), kind: studio("kind"), role: "f.role", joined_on: "f.joined_on", left_group_on: "f.left_on" },
  },
  enterprise_practice: {
    table: "enterprise_practice",
    order: "f.starts_on",
    fields: {
      organisation: "f.organisation",
      position: "f.position",
      is_station: "f.is_station",
      starts_on: "f.starts_on",
      ends_on: "f.ends_on",
      days: "f.days",
    },
  },
  skill_certificate: {
    table: "skill_certificate",
    order: "f.issued_on",
    fields: { name: "f.name", grade: "f.grade", issuer: "f.issuer", issued_on: "f.issued_on" },
  },
  dual_qualified: {
    table: "dual_qualification",
    order: "f.certified_on",
    fields: { level: "f.level", recognised_on: "f.certified_on", valid_until_on: "f.valid_until_on", authority: "f.certifier" },
  },
  project: {
    table: "project_member",
    order: "f.joined_on",
    fields: {
      name: project("name"),
      kind: project("kind"),
      role: "f.role",
      joined_on: "f.joined_on",
      left_group_on: "f.left_on",
      result: "f.result",
    },
  },
} as const satisfies Record<string, { table: string; order: string; fields: Readonly<Record<string, string>> }>

export type PersonList = keyof typeof LISTS

/** The fields of a list, in the order in which they are shown. */
export function fieldsOf(list: PersonList): readonly string[] {
  return Object.keys(LISTS[list].fields)
}

/** The standing facts of one person in the lists asked for, read in one instant, one statement a list. */
export async function listPersonRecords(
  asked: { readonly districtId: string; readonly teacherId: number; readonly lists: readonly PersonList[] },
  tx?: Tx,
): Promise<ReadonlyMap<PersonList, readonly PersonRecord[]>> {
  const { districtId, teacherId, lists } = asked
  return inReadTransaction((reader) => {
    const read = (list: PersonList) => {
      const { table, order, fields } = LISTS[list]
      const columns = Object.entries(fields).map(([name, sql]) => `${sql} as "${name}"`)
      const rows = prepared<RecordOrigin & { id: number } & Record<string, string | number | null>>(
        reader,
        `select f.id, o.kind as sourceKind, o.file_name as fileName, f.source_row as sourceRow, f.recorded_at as recordedAt, ${columns.join(", ")}
         from "${table}" f join fact_source o on o.id = f.source_id
         where f.district_id = ? and f.teacher_id = ? and f.superseded_at is null order by ${order} desc, f.id desc`,
      ).all(districtId, teacherId)
      return rows.map(({ id, sourceKind, fileName, sourceRow, recordedAt, ...rest }) => ({
        id,
        sourceKind,
        fileName,
        sourceRow,
        recordedAt,
        fields: rest,
      }))
    }
    return new Map(lists.map((list) => [list, read(list)]))
  }, tx)
}

/** What a person's page says of her beside her lists. */
export interface PersonDetails {
  readonly postSince: string | null
  readonly isSpecialised: 0 | 1 | null
  readonly isEstablished: 0 | 1 | null
  readonly leftOn: string | null
  readonly teachingSince: string | null
  readonly education: string | null
  readonly sex: string | null
}

/** The rest of 教师基本信息 that a page shows; no identity number, phone or e-mail. */
export async function findPersonDetails(
  { districtId, teacherId }: { districtId: string; teacherId: number },
  tx?: Tx,
): Promise<PersonDetails | undefined> {
  return inReadTransaction(
    (reader) =>
      prepared<PersonDetails>(
        reader,
        `select (select max(p.starts_on) from posting p where p.district_id = f.district_id and p.teacher_id = f.teacher_id and p.superseded_at is null) as postSince,
           f.is_specialised as isSpecialised, f.is_established as isEstablished, f.left_on as leftOn, f.teaching_since_on as teachingSince, f.education, f.sex
         from teacher_record f where f.district_id = ? and f.teacher_id = ? and f.superseded_at is null`,
      ).get(districtId, teacherId),
    tx,
  )
}
