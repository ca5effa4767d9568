import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DualQualifiedLevel, EmploymentStatus, EthicsRecordKind, PostKind, Stage } from "~/domain/codes"
import type { Appraisal, HoursEntry, Posting, TeacherFacts } from "~/domain/facts"
import { prepared, reader } from "../../client"
import type { Tx } from "../../transaction"
import { untilLeft } from "../teacher-facts"
import type { KnownSchool } from "./known-schools"

/** Somebody with the facts of hers that the tallies ask for, but for her training and whatever else they never read. */
export interface LightPerson {
  readonly teacherId: number
  readonly stage: Stage | null
  readonly subject: string | null
  readonly facts: TeacherFacts
}

interface Asked {
  readonly districtId: string
  /** ids in order, of people or not */
  readonly teacherIds: readonly number[]
}

/** The ids of the people on the list after one and up to and with another, in order. */
export async function listIdsBetween(
  asked: { readonly districtId: string; readonly afterId: number; readonly untilId: number },
  tx?: Tx,
): Promise<readonly number[]> {
  return prepared<number>(
    reader(tx),
    "select teacher_id from roster where +district_id = @districtId and teacher_id > @afterId and teacher_id <= @untilId order by teacher_id",
  )
    .pluck()
    .all(asked) as number[]
}

/** The people with these ids, in order: one statement a table, read as arrays, because there are tens of thousands. Evidence is left out, but for what tells postings apart. */
export async function listPeopleLightly(
  { schools, ...asked }: Asked & { readonly schools: ReadonlyMap<number, KnownSchool> },
  tx?: Tx,
): Promise<readonly LightPerson[]> {
  const { bound, condition } = among(asked)
  const read = <Row extends readonly unknown[]>(table: string, columns: string, also = ""): IterableIterator<Row> =>
    prepared<Row>(
      reader(tx),
      `/* rows as arrays */ select f.teacher_id, ${columns} from ${table} f
       where f.district_id = @districtId and ${condition} and f.superseded_at is null ${also}`,
    )
      .raw()
      .iterate(bound) as IterableIterator<Row>
  const groups = <Row extends readonly [number, ...unknown[]], Fact>(rows: Iterable<Row>, factOf: (row: Row) => Fact) => {
    const found = new Map<number, Fact[]>()
    for (const row of rows) {
      const group = found.get(row[0])
      if (group === undefined) found.set(row[0], [factOf(row)])
      else group.push(factOf(row))
    }
    return found
  }
  const postings = groups(read<PostingRow>("posting", "f.school_id, f.starts_on, f.ends_on, f.post_kind"), (row) => postingOf(row, schools))
  const leaves = groups(read<LeaveRow>("leave", "f.kind, f.starts_on, f.ends_on"), ([, kind, startsOn, endsOn]) => ({
    kind,
    startsOn,
    endsOn,
    evidence: NONE,
  }))
  const certificates = groups(
    read<CertificateRow>("certificate", "f.issued_on, f.first_registered_on, f.registered_until_on"),
    ([, issuedOn, firstRegisteredOn, registeredUntil]) => ({
      kind: "",
      issuedOn,
      firstRegisteredOn,
      registeredUntil,
      conclusion: null,
      evidence: NONE,
    }),
  )
  const rotations = groups(
    read<RotationRow>("rotation", "f.kind, f.origin_school_id, f.host_school_id, f.starts_on, f.ends_on"),
    ([, kind, origin, host, startsOn, endsOn]) => ({
      kind,
      movesPersonnel: null,
      originSchoolCode: schools.get(origin)?.code ?? "",
      hostSchoolCode: schools.get(host)?.code ?? "",
      hostSettlement: null,
      hostIsWeak: null,
      startsOn,
      endsOn,
      evidence: { ...NONE, key: startsOn },
    }),
  )
  const sanctions = groups(
    read<EthicsRow>("ethics_record", "f.kind, f.occurred_on, f.influence_until_on", "and f.kind = 'sanction'"),
    ([, kind, occurredOn, influenceUntil]) => ({ kind, title: "", occurredOn, influenceUntil, evidence: NONE }),
  )
  const awards = groups(
    read<AwardRow>("tier_award", "f.tier, f.level, f.granted_on, f.term_ends_on, f.withdrawn_on"),
    ([, tier, level, grantedOn, termEndsOn, withdrawnOn]) => ({ tier, level, grantedOn, termEndsOn, withdrawnOn, evidence: NONE }),
  )
  const titles = groups(read<TitleRow>("title_engagement", "f.title, f.granted_on"), ([, title, grantedOn]) => ({
    title,
    grantedOn,
    engagedFrom: null,
    engagedUntil: null,
    evidence: NONE,
  }))
  const certifications = groups(
    read<DualRow>("dual_qualification", "f.level, f.certified_on, f.valid_until_on"),
    ([, level, certifiedOn, validUntil]) => ({ level, certifiedOn, validUntil, evidence: NONE }),
  )
  const appraisals = new Map(
    prepared<readonly [number, string]>(
      reader(tx),
      `/* rows as arrays */ select f.teacher_id, group_concat(f.year || ' ' || f.result, ';') from appraisal f
       where f.district_id = @districtId and ${condition} and f.superseded_at is null group by f.teacher_id`,
    )
      .raw()
      .all(bound) as [number, string][],
  )
  const people: LightPerson[] = []
  for (const row of read<TeacherRow>("teacher_record", TEACHER_COLUMNS)) {
    const [id, sex, bornOn, teachingSince, stage, subject, isSpecialised, isEstablished, education, status, left, presentKind] = row
    const leftOn = (status ?? "in_post") === "in_post" ? null : left
    people.push({
      teacherId: id,
      stage,
      subject,
      facts: {
        teacherNo: String(id),
        name: "",
        sex,
        bornOn,
        teachingSince,
        stage,
        subject,
        isSpecialised: isSpecialised === null ? null : isSpecialised === 1,
        isEstablished: isEstablished === null ? null : isEstablished === 1,
        education,
        evidence: NONE,
        postings: untilLeft(postings.get(id) ?? EMPTY, { leftOn, presentKind }),
        leaves: leaves.get(id) ?? EMPTY,
        hours: EMPTY,
        certificates: certificates.get(id) ?? EMPTY,
        rotations: rotations.get(id) ?? EMPTY,
        titles: titles.get(id) ?? EMPTY,
        appraisals: appraisalsOf(appraisals.get(id)),
        classAdviserTerms: EMPTY,
        ethicsRecords: sanctions.get(id) ?? EMPTY,
        tierAwards: awards.get(id) ?? EMPTY,
        studioMemberships: EMPTY,
        enterprisePractice: EMPTY,
        skillCertificates: EMPTY,
        dualQualifications: certifications.get(id) ?? EMPTY,
      },
    })
  }
  return people
}

/** Every id from the first to the last, or those alone. */
function among({ districtId, teacherIds }: Asked) {
  const [fromId, untilId] = [teacherIds[0] ?? 0, teacherIds.at(-1) ?? 0]
  const isWithoutGaps = untilId - fromId < teacherIds.length * 2
  const ids = JSON.stringify(teacherIds)
  return isWithoutGaps && teacherIds.length > 1
    ? { bound: { districtId, fromId, untilId }, condition: "f.teacher_id between @fromId and @untilId" }
    : { bound: { districtId, ids }, condition: "f.teacher_id in (select value from json_each(@ids))" }
}

/** One entry of training. */
export type LightEntry = Pick<HoursEntry, "projectName" | "trainingYear" | "level" | "delivery" | "endsOn" | "tenthsOfHour" | "recognition">

type EntryRow = readonly [
  projectName: string,
  trainingYear: number,
  level: HoursEntry["level"],
  delivery: HoursEntry["delivery"],
  endsOn: Day,
  tenthsOfHour: number,
  recognition: HoursEntry["recognition"],
]

/** The entries of training of the people with these ids. There are dozens of each, so SQLite hands over hers as one JSON text. */
export async function listEntries(asked: Asked, tx?: Tx): Promise<ReadonlyMap<number, readonly LightEntry[]>> {
  const { bound, condition } = among(asked)
  const rows = prepared(
    reader(tx),
    `/* rows as arrays */ select f.teacher_id, json_group_array(json_array(f.project_name, f.training_year, f.level, f.delivery, f.ends_on,
       f.hours_tenths, f.recognition)) from hours_entry f
     where f.district_id = @districtId and ${condition} and f.superseded_at is null group by f.teacher_id`,
  )
    .raw()
    .all(bound) as [number, string][]
  return new Map(rows.map(([teacherId, text]) => [teacherId, (JSON.parse(text) as EntryRow[]).map(entryOf)]))
}

function entryOf([projectName, trainingYear, level, delivery, endsOn, tenthsOfHour, recognition]: EntryRow): LightEntry {
  return { projectName, trainingYear, level, delivery, endsOn, tenthsOfHour, recognition }
}

const NONE = { sheet: "", key: "", label: "" } as const
const EMPTY: readonly never[] = []
const TEACHER_COLUMNS = `f.sex, f.born_on, f.teaching_since_on, f.stage, f.subject, f.is_specialised, f.is_established, f.education,
  f.employment_status, f.left_on, f.post_kind`

type Day = CivilDate
type Fact<Name extends keyof TeacherFacts> = TeacherFacts[Name] extends readonly (infer One)[] ? One : TeacherFacts[Name]
type PostingRow = readonly [number, schoolId: number, startsOn: Day, endsOn: Day | null, postKind: PostKind | null]
type LeaveRow = readonly [number, kind: Fact<"leaves">["kind"], startsOn: Day, endsOn: Day | null]
type CertificateRow = readonly [number, issuedOn: Day, firstRegisteredOn: Day | null, registeredUntil: Day | null]
type RotationRow = readonly [number, kind: Fact<"rotations">["kind"], origin: number, host: number, startsOn: Day, endsOn: Day | null]
type EthicsRow = readonly [number, kind: EthicsRecordKind, occurredOn: Day, influenceUntil: Day | null]
type AwardRow = readonly [
  number,
  tier: Fact<"tierAwards">["tier"],
  level: Fact<"tierAwards">["level"],
  grantedOn: Day,
  termEndsOn: Day | null,
  withdrawnOn: Day | null,
]
type TitleRow = readonly [number, title: Fact<"titles">["title"], grantedOn: Day]
type DualRow = readonly [number, level: DualQualifiedLevel, certifiedOn: Day, validUntil: Day | null]
type TeacherRow = readonly [
  number,
  sex: TeacherFacts["sex"],
  bornOn: Day,
  teachingSince: Day,
  stage: Stage | null,
  subject: string | null,
  isSpecialised: 0 | 1 | null,
  isEstablished: 0 | 1 | null,
  education: TeacherFacts["education"],
  status: EmploymentStatus | null,
  leftOn: Day | null,
  presentKind: PostKind,
]

function postingOf([, schoolId, startsOn, endsOn, postKind]: PostingRow, schools: ReadonlyMap<number, KnownSchool>): Posting {
  const school = schools.get(schoolId)
  const code = school?.code ?? ""
  return {
    schoolCode: code,
    schoolKind: school?.kind ?? "other",
    schoolOwnership: school?.ownership ?? null,
    schoolSettlement: school?.settlement ?? null,
    schoolIsWeak: school?.isWeak ?? null,
    postKind,
    startsOn,
    endsOn,
    // what postings that begin on one day are told apart by
    evidence: { ...NONE, key: `${code}|${startsOn}` },
  }
}

function appraisalsOf(text: string | undefined): readonly Appraisal[] {
  if (text === undefined) return EMPTY
  return text.split(";").map((one) => ({ year: Number(one.slice(0, 4)), result: one.slice(5) as Appraisal["result"], evidence: NONE }))
}
