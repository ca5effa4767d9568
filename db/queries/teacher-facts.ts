import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EmploymentStatus, Stage } from "~/domain/codes"
import type { HoursEntry, Posting, TeacherFacts } from "~/domain/facts"
import { prepared, type Reader } from "../client"
import type { Instant } from "../columns"
import { inReadTransaction, type Tx } from "../transaction"
import { CAREER_FACTS, type FactReader, type FactRow, type Flag, flagOf } from "./career-facts"

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

/**
 * Everything the rules ask of the given people, read in one instant and in one statement a table however many people there are.
 * People without a 教师基本信息 row (as then known) are left out. A person marked as gone is in no post after 离岗日期.
 */
export async function listTeacherFacts(asked: Asked, tx?: Tx): Promise<readonly KnownTeacher[]> {
  return inReadTransaction((reader) => readFacts(reader, asked), tx)
}

/** What is asked of every table alike. */
interface Question {
  readonly reader: Reader
  readonly known: readonly string[]
  readonly bound: Readonly<Record<string, string>>
}

function readFacts(reader: Reader, { districtId, teacherIds, knownAt }: Asked): readonly KnownTeacher[] {
  const bound = { districtId, ids: JSON.stringify(teacherIds), ...(knownAt === null ? {} : { knownAt }) }
  const asked: Question = { reader, known: knownAt === null ? KNOWN_NOW : KNOWN_THEN, bound }
  const postings = readGroups(POSTINGS, asked)
  const hours = readHours(asked)
  const careers = readCareers(asked)
  return readRows(TEACHER, asked).map((row) => {
    const employmentStatus = row.employmentStatus ?? "in_post"
    const leftOn = employmentStatus === "in_post" ? null : row.leftOn
    const id = row.teacher_id
    return {
      teacherId: id,
      stage: row.stage,
      subject: row.subject,
      employmentStatus,
      leftOn,
      facts: {
        ...TEACHER.read(row),
        ...careers(id),
        postings: untilLeft(postings.get(id) ?? [], { leftOn, presentKind: row.postKind }),
        hours: hours.get(id) ?? [],
      },
    }
  })
}

type CareerFacts = { [Name in keyof typeof CAREER_FACTS]: TeacherFacts[Name] }

/** The lists of `CAREER_FACTS` by person. */
function readCareers(asked: Question): (teacherId: number) => CareerFacts {
  const groups = Object.entries(CAREER_FACTS).map(
    ([name, table]) => [name, readGroups(table as FactReader<object, unknown>, asked)] as const,
  )
  return (teacherId) => Object.fromEntries(groups.map(([name, group]) => [name, group.get(teacherId) ?? []])) as unknown as CareerFacts
}

/** Each condition meets one of the partial indices: what stands, and what stood. */
const KNOWN_NOW = ["f.superseded_at is null"]
const KNOWN_THEN = [
  "f.superseded_at is null and f.recorded_at <= @knownAt",
  "f.superseded_at is not null and f.superseded_at > @knownAt and f.recorded_at <= @knownAt",
]

/** Facts of one table; the ids come first, so each person is one walk down a key. */
function factSql(
  { table, columns, joins = "" }: Pick<FactReader<object, unknown>, "table" | "columns" | "joins">,
  known: readonly string[],
) {
  return known
    .map(
      (condition) =>
        `select f.teacher_id, t.teacher_no, ${columns} from json_each(@ids) n
         cross join ${table} f on f.district_id = @districtId and f.teacher_id = n.value
         join teacher t on t.id = f.teacher_id ${joins} where ${condition}`,
    )
    .join(" union all ")
}

interface TeacherRow extends Pick<TeacherFacts, "name" | "sex" | "bornOn" | "teachingSince" | "stage" | "subject" | "education"> {
  readonly isSpecialised: Flag
  readonly isEstablished: Flag
  readonly employmentStatus: EmploymentStatus | null
  readonly leftOn: CivilDate | null
  readonly postKind: Posting["postKind"]
}
type Person = Omit<TeacherFacts, "postings" | "hours" | keyof CareerFacts>

const TEACHER: FactReader<TeacherRow, Person> = {
  table: "teacher_record",
  columns: `f.name, f.sex, f.born_on as bornOn, f.teaching_since_on as teachingSince, f.stage, f.subject, f.is_specialised as isSpecialised,
    f.is_established as isEstablished, f.education, f.employment_status as employmentStatus, f.left_on as leftOn, f.post_kind as postKind`,
  read: (row) => ({
    teacherNo: row.teacher_no,
    name: row.name,
    sex: row.sex,
    bornOn: row.bornOn,
    teachingSince: row.teachingSince,
    stage: row.stage,
    subject: row.subject,
    isSpecialised: flagOf(row.isSpecialised),
    isEstablished: flagOf(row.isEstablished),
    education: row.education,
    evidence: { sheet: "教师基本信息", key: row.teacher_no, label: row.name },
  }),
}

interface PostingRow extends Omit<Posting, "schoolKind" | "schoolIsWeak" | "evidence"> {
  readonly schoolName: string | null
  readonly schoolKind: Posting["schoolKind"] | null
  readonly schoolIsWeak: Flag
}

/** Postings with the school as it stands: a school's kind and owner are not asked as known then. */
const POSTINGS: FactReader<PostingRow, Posting> = {
  table: "posting",
  columns: `c.code as schoolCode, s.name as schoolName, s.kind as schoolKind, s.ownership as schoolOwnership,
    s.settlement as schoolSettlement, s.is_weak as schoolIsWeak, f.post_kind as postKind, f.starts_on as startsOn, f.ends_on as endsOn`,
  joins: `join school c on c.id = f.school_id
    left join school_record s on s.district_id = @districtId and s.school_id = f.school_id and s.superseded_at is null`,
  read: (row) => ({
    schoolCode: row.schoolCode,
    schoolKind: row.schoolKind ?? "other",
    schoolOwnership: row.schoolOwnership,
    schoolSettlement: row.schoolSettlement,
    schoolIsWeak: flagOf(row.schoolIsWeak),
    postKind: row.postKind,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    evidence: { sheet: "任教履历", key: `${row.teacher_no}|${row.schoolCode}|${row.startsOn}`, label: row.schoolName ?? row.schoolCode },
  }),
}

type HoursRow = readonly [
  projectName: string,
  trainingYear: number,
  level: HoursEntry["level"],
  delivery: HoursEntry["delivery"],
  topic: HoursEntry["topic"],
  endsOn: CivilDate,
  hoursTenths: number,
  recognition: HoursEntry["recognition"],
]

/** The hours entries by teacher. There are a hundred times more of them than of anything else, so SQLite hands over each person's as one JSON text. */
function readHours({ reader, known, bound }: Question): ReadonlyMap<number, readonly HoursEntry[]> {
  const rows = prepared(reader, `/* rows as arrays */ ${known.map(hoursSql).join(" union all ")}`)
    .raw()
    .iterate(bound) as IterableIterator<readonly [teacherId: number, teacherNo: string, entries: string]>
  const groups = new Map<number, HoursEntry[]>()
  for (const [teacherId, teacherNo, text] of rows) {
    const entries = groups.get(teacherId) ?? []
    if (entries.length === 0) groups.set(teacherId, entries)
    for (const [projectName, trainingYear, level, delivery, topic, endsOn, tenthsOfHour, recognition] of JSON.parse(text) as HoursRow[])
      entries.push({
        key: `${teacherNo}|${projectName}|${endsOn}`,
        projectName,
        trainingYear,
        level,
        delivery,
        topic,
        endsOn,
        tenthsOfHour,
        recognition,
      })
  }
  return groups
}

function hoursSql(condition: string): string {
  return `select n.value, t.teacher_no, (
      select json_group_array(json_array(f.project_name, f.training_year, f.level, f.delivery, f.topic, f.ends_on, f.hours_tenths, f.recognition))
      from hours_entry f where f.district_id = @districtId and f.teacher_id = n.value and ${condition})
    from json_each(@ids) n join teacher t on t.id = n.value`
}

function readRows<Columns>(table: FactReader<Columns, unknown>, { reader, known, bound }: Question): readonly FactRow<Columns>[] {
  return prepared<FactRow<Columns>>(reader, factSql(table, known)).all(bound)
}

/** The facts of a table by teacher. */
function readGroups<Columns, Fact>(table: FactReader<Columns, Fact>, asked: Question): ReadonlyMap<number, readonly Fact[]> {
  const groups = new Map<number, Fact[]>()
  for (const row of readRows(table, asked)) addTo(groups, row.teacher_id, table.read(row))
  return groups
}

function addTo<Fact>(groups: Map<number, Fact[]>, teacherId: number, fact: Fact): void {
  const group = groups.get(teacherId)
  if (group === undefined) groups.set(teacherId, [fact])
  else group.push(fact)
}

/** 离岗日期 ends what is still open; the kind of the present post stands in 教师基本信息 where 任教履历 leaves it out. */
export function untilLeft(
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
