import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EmploymentStatus, Stage } from "~/domain/codes"
import type { Certificate, HoursEntry, Leave, Posting, TeacherFacts } from "~/domain/facts"
import { prepared, type Reader } from "../client"
import type { Instant } from "../columns"
import { inReadTransaction, type Tx } from "../transaction"

/** A person's facts with the id they are kept under. */
export interface KnownTeacher {
  readonly teacherId: number
  readonly stage: Stage | null
  readonly subject: string | null
  readonly employmentStatus: EmploymentStatus
  readonly leftOn: CivilDate | null
  readonly facts: TeacherFacts
}

interface Asked {
  readonly districtId: string
  readonly teacherIds: readonly number[]
  /** as known at this instant; null = as known now */
  readonly knownAt: Instant | null
}

type Row<T> = T & { readonly teacher_id: number }

/**
 * Everything the rules ask of the given people, read in one instant and in five statements however many people there are.
 * People without a 教师基本信息 row (as then known) are left out. A person marked as gone is in no post after 离岗日期.
 */
export async function listTeacherFacts(asked: Asked, tx?: Tx): Promise<readonly KnownTeacher[]> {
  return inReadTransaction((reader) => readFacts(reader, asked), tx)
}

function readFacts(reader: Reader, asked: Asked): readonly KnownTeacher[] {
  const bound = {
    districtId: asked.districtId,
    ids: JSON.stringify(asked.teacherIds),
    ...(asked.knownAt === null ? {} : { knownAt: asked.knownAt }),
  }
  const known = asked.knownAt === null ? KNOWN_NOW : KNOWN_THEN
  const all = <T>(sql: string) => prepared<Row<T>>(reader, sql).all(bound)
  const postings = grouped(all<PostingRow>(postingSql(known)), postingOf)
  const leaves = grouped(all<LeaveRow>(factSql("leave", "t.teacher_no, f.kind, f.starts_on, f.ends_on", known)), leaveOf)
  const hours = readHours(reader, { known, bound })
  const certificates = grouped(all<CertificateRow>(factSql("certificate", CERTIFICATE_COLUMNS, known)), certificateOf)
  return all<TeacherRow>(factSql("teacher_record", TEACHER_COLUMNS, known)).map((row) => {
    const employmentStatus = row.employment_status ?? "in_post"
    const leftOn = employmentStatus === "in_post" ? null : row.left_on
    return {
      teacherId: row.teacher_id,
      stage: row.stage,
      subject: row.subject,
      employmentStatus,
      leftOn,
      facts: {
        teacherNo: row.teacher_no,
        name: row.name,
        teachingSince: row.teaching_since_on,
        postings: untilLeft(postings.get(row.teacher_id) ?? [], { leftOn, presentKind: row.post_kind }),
        leaves: leaves.get(row.teacher_id) ?? [],
        hours: hours.get(row.teacher_id) ?? [],
        certificates: certificates.get(row.teacher_id) ?? [],
      },
    }
  })
}

/** Each condition meets one of the partial indices: what stands, and what stood. */
const KNOWN_NOW = ["f.superseded_at is null"]
const KNOWN_THEN = [
  "f.superseded_at is null and f.recorded_at <= @knownAt",
  "f.superseded_at is not null and f.superseded_at > @knownAt and f.recorded_at <= @knownAt",
]

const TEACHER_COLUMNS = "t.teacher_no, f.name, f.teaching_since_on, f.employment_status, f.left_on, f.post_kind, f.stage, f.subject"
const HOURS_COLUMNS =
  "t.teacher_no, f.project_name, f.training_year, f.level, f.delivery, f.topic, f.ends_on, f.hours_tenths, f.recognition"
const CERTIFICATE_COLUMNS = "t.teacher_no, f.certificate_no, f.issued_on, f.first_registered_on, f.registered_until_on"

/** Facts of one table; the ids come first, so each person is one walk down a key. */
function factSql(table: string, columns: string, known: readonly string[]): string {
  return known
    .map(
      (condition) =>
        `select f.teacher_id, ${columns} from json_each(@ids) n cross join ${table} f on f.district_id = @districtId and f.teacher_id = n.value
         join teacher t on t.id = f.teacher_id where ${condition}`,
    )
    .join(" union all ")
}

/** Postings with the school as it stands: a school's kind and owner are not asked as known then. */
function postingSql(known: readonly string[]): string {
  return known
    .map(
      (condition) =>
        `select f.teacher_id, t.teacher_no, c.code as school_code, s.name as school_name, s.kind as school_kind, s.ownership as school_ownership,
           f.post_kind, f.starts_on, f.ends_on
         from json_each(@ids) n cross join posting f on f.district_id = @districtId and f.teacher_id = n.value
         join teacher t on t.id = f.teacher_id join school c on c.id = f.school_id
         left join school_record s on s.district_id = @districtId and s.school_id = f.school_id and s.superseded_at is null
         where ${condition}`,
    )
    .join(" union all ")
}

interface TeacherRow {
  readonly teacher_no: string
  readonly name: string
  readonly teaching_since_on: CivilDate | null
  readonly employment_status: EmploymentStatus | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly left_on: CivilDate | null
  readonly post_kind: Posting["postKind"]
}
interface PostingRow {
  readonly teacher_no: string
  readonly school_code: string
  readonly school_name: string | null
  readonly school_kind: Posting["schoolKind"] | null
  readonly school_ownership: Posting["schoolOwnership"]
  readonly post_kind: Posting["postKind"]
  readonly starts_on: CivilDate
  readonly ends_on: CivilDate | null
}
interface LeaveRow {
  readonly teacher_no: string
  readonly kind: Leave["kind"]
  readonly starts_on: CivilDate
  readonly ends_on: CivilDate | null
}
type HoursRow = readonly [
  teacherId: number,
  teacherNo: string,
  projectName: string,
  trainingYear: number,
  level: HoursEntry["level"],
  delivery: HoursEntry["delivery"],
  topic: HoursEntry["topic"],
  endsOn: CivilDate,
  hoursTenths: number,
  recognition: HoursEntry["recognition"],
]
interface CertificateRow {
  readonly teacher_no: string
  readonly certificate_no: string
  readonly issued_on: CivilDate
  readonly first_registered_on: CivilDate | null
  readonly registered_until_on: CivilDate | null
}

const postingOf = (row: PostingRow): Posting => ({
  schoolCode: row.school_code,
  schoolKind: row.school_kind ?? "other",
  schoolOwnership: row.school_ownership,
  postKind: row.post_kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  evidence: { sheet: "任教履历", key: `${row.teacher_no}|${row.school_code}|${row.starts_on}`, label: row.school_name ?? row.school_code },
})

const leaveOf = (row: LeaveRow): Leave => ({
  kind: row.kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  evidence: { sheet: "请假", key: `${row.teacher_no}|${row.starts_on}`, label: row.starts_on },
})

/** The hours entries by teacher. There are a hundred times more of them than of anything else, so rows are read as arrays, one at a time. */
function readHours(
  reader: Reader,
  { known, bound }: { known: readonly string[]; bound: Record<string, string> },
): ReadonlyMap<number, readonly HoursEntry[]> {
  const groups = new Map<number, HoursEntry[]>()
  const rows = prepared(reader, `/* rows as arrays */ ${factSql("hours_entry", HOURS_COLUMNS, known)}`)
    .raw()
    .iterate(bound)
  for (const row of rows as IterableIterator<HoursRow>) {
    const [teacherId, teacherNo, projectName, trainingYear, level, delivery, topic, endsOn, tenthsOfHour, recognition] = row
    const key = `${teacherNo}|${projectName}|${endsOn}`
    const entry: HoursEntry = { key, projectName, trainingYear, level, delivery, topic, endsOn, tenthsOfHour, recognition }
    const group = groups.get(teacherId)
    if (group === undefined) groups.set(teacherId, [entry])
    else group.push(entry)
  }
  return groups
}

const certificateOf = (row: CertificateRow): Certificate => ({
  issuedOn: row.issued_on,
  firstRegisteredOn: row.first_registered_on,
  registeredUntil: row.registered_until_on,
  evidence: { sheet: "教师资格", key: `${row.teacher_no}|${row.certificate_no}`, label: row.certificate_no },
})

function grouped<T, U>(rows: readonly Row<T>[], read: (row: Row<T>) => U): ReadonlyMap<number, readonly U[]> {
  const groups = new Map<number, U[]>()
  for (const row of rows) {
    const group = groups.get(row.teacher_id)
    if (group === undefined) groups.set(row.teacher_id, [read(row)])
    else group.push(read(row))
  }
  return groups
}

/** 离岗日期 ends what is still open; the kind of the present post stands in 教师基本信息 where 任教履历 leaves it out. */
function untilLeft(
  postings: readonly Posting[],
  { leftOn, presentKind }: { leftOn: CivilDate | null; presentKind: Posting["postKind"] },
): readonly Posting[] {
  return postings.flatMap((posting) => {
    const isPresent = posting.endsOn === null
    const postKind = posting.postKind ?? (isPresent ? presentKind : null)
    if (leftOn === null || (posting.endsOn !== null && posting.endsOn <= leftOn)) return [{ ...posting, postKind }]
    return posting.startsOn > leftOn ? [] : [{ ...posting, postKind, endsOn: leftOn }]
  })
}
