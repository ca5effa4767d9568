/** How the facts of a career are read: one table each, with what the rules ask of it. Hours and postings have their own ways in `teacher-facts.ts`. */
import type {
  Appraisal,
  AwardedTier,
  Certificate,
  ClassAdviserTerm,
  DualQualification,
  EnterprisePracticeStay,
  EthicsRecord,
  Evidence,
  Leave,
  Rotation,
  SkillCertificate,
  StudioMembership,
  TitleEngagement,
} from "~/domain/facts"

export type Flag = 0 | 1 | null

/** A row as SQLite gives it; what is read of it is what `columns` name. */
export type FactRow<Columns> = Columns & { readonly teacher_id: number; readonly teacher_no: string }

/** A fact table: the columns of `f` and of what is joined, and the fact that a row is. */
export interface FactReader<Columns, Fact> {
  readonly table: string
  readonly columns: string
  /** further tables, joined to `f` */
  readonly joins?: string
  readonly read: (row: FactRow<Columns>) => Fact
}

export const flagOf = (flag: Flag): boolean | null => (flag === null ? null : flag === 1)

/** The row of a sheet whose key begins with the teacher's number. */
function ofTeacher(sheet: string, row: { readonly teacher_no: string }, key: readonly (string | number)[], label: string): Evidence {
  return { sheet, key: [row.teacher_no, ...key].join("|"), label }
}

/** The school record that stands; a school's circumstances are not asked as known then. */
const standingSchool = (alias: string, idColumn: string) =>
  `left join school_record ${alias} on ${alias}.district_id = @districtId and ${alias}.school_id = f.${idColumn} and ${alias}.superseded_at is null`

type Of<Fact, Renamed extends keyof Fact = never> = Omit<Fact, "evidence" | Renamed>

const leaves: FactReader<Of<Leave>, Leave> = {
  table: "leave",
  columns: "f.kind, f.starts_on as startsOn, f.ends_on as endsOn",
  read: (row) => ({
    kind: row.kind,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    evidence: ofTeacher("请假", row, [row.startsOn], row.startsOn),
  }),
}

const certificates: FactReader<Of<Certificate> & { readonly certificateNo: string }, Certificate> = {
  table: "certificate",
  columns: `f.kind, f.certificate_no as certificateNo, f.issued_on as issuedOn, f.first_registered_on as firstRegisteredOn,
    f.registered_until_on as registeredUntil, f.registration_conclusion as conclusion`,
  read: (row) => ({
    kind: row.kind,
    issuedOn: row.issuedOn,
    firstRegisteredOn: row.firstRegisteredOn,
    registeredUntil: row.registeredUntil,
    conclusion: row.conclusion,
    evidence: ofTeacher("教师资格", row, [row.certificateNo], row.certificateNo),
  }),
}

interface RotationColumns extends Of<Rotation, "movesPersonnel" | "hostIsWeak"> {
  readonly movesPersonnel: Flag
  readonly hostIsWeak: Flag
  readonly hostName: string | null
}
const rotations: FactReader<RotationColumns, Rotation> = {
  table: "rotation",
  columns: `f.kind, f.moves_personnel as movesPersonnel, o.code as originSchoolCode, h.code as hostSchoolCode,
    s.settlement as hostSettlement, s.is_weak as hostIsWeak, s.name as hostName, f.starts_on as startsOn, f.ends_on as endsOn`,
  joins: `join school o on o.id = f.origin_school_id join school h on h.id = f.host_school_id ${standingSchool("s", "host_school_id")}`,
  read: (row) => ({
    kind: row.kind,
    movesPersonnel: flagOf(row.movesPersonnel),
    originSchoolCode: row.originSchoolCode,
    hostSchoolCode: row.hostSchoolCode,
    hostSettlement: row.hostSettlement,
    hostIsWeak: flagOf(row.hostIsWeak),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    evidence: ofTeacher("交流轮岗", row, [row.startsOn], row.hostName ?? row.hostSchoolCode),
  }),
}

const titles: FactReader<Of<TitleEngagement>, TitleEngagement> = {
  table: "title_engagement",
  columns: "f.title, f.granted_on as grantedOn, f.engaged_from_on as engagedFrom, f.engaged_until_on as engagedUntil",
  read: (row) => ({
    title: row.title,
    grantedOn: row.grantedOn,
    engagedFrom: row.engagedFrom,
    engagedUntil: row.engagedUntil,
    evidence: ofTeacher("专业技术职务聘任", row, [row.title], row.grantedOn),
  }),
}

const appraisals: FactReader<Of<Appraisal>, Appraisal> = {
  table: "appraisal",
  columns: "f.year, f.result",
  read: (row) => ({ year: row.year, result: row.result, evidence: ofTeacher("年度考核", row, [row.year], String(row.year)) }),
}

const classAdviserTerms: FactReader<Of<ClassAdviserTerm>, ClassAdviserTerm> = {
  table: "class_adviser_term",
  columns: "f.starts_on as startsOn, f.ends_on as endsOn",
  read: (row) => ({
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    evidence: ofTeacher("班主任经历", row, [row.startsOn], row.startsOn),
  }),
}

const ethicsRecords: FactReader<Of<EthicsRecord>, EthicsRecord> = {
  table: "ethics_record",
  columns: "f.kind, f.title, f.occurred_on as occurredOn, f.influence_until_on as influenceUntil",
  read: (row) => ({
    kind: row.kind,
    title: row.title,
    occurredOn: row.occurredOn,
    influenceUntil: row.influenceUntil,
    evidence: ofTeacher("师德", row, [row.title, row.occurredOn], row.title),
  }),
}

const tierAwards: FactReader<Of<AwardedTier>, AwardedTier> = {
  table: "tier_award",
  columns: "f.tier, f.level, f.granted_on as grantedOn, f.term_ends_on as termEndsOn, f.withdrawn_on as withdrawnOn",
  read: (row) => ({
    tier: row.tier,
    level: row.level,
    grantedOn: row.grantedOn,
    termEndsOn: row.termEndsOn,
    withdrawnOn: row.withdrawnOn,
    evidence: ofTeacher("教师梯队", row, [row.tier, row.level, row.grantedOn], row.grantedOn),
  }),
}

const studioMemberships: FactReader<Of<StudioMembership> & { readonly studioName: string | null }, StudioMembership> = {
  table: "studio_member",
  columns: `c.studio_no as studioNo, s.name as studioName, f.role, f.joined_on as joinedOn, f.left_on as leftOn,
    s.cycle_ends_on as studioCycleEndsOn, s.withdrawn_on as studioWithdrawnOn`,
  joins: `join studio c on c.id = f.studio_id
    left join studio_record s on s.district_id = @districtId and s.studio_id = f.studio_id and s.superseded_at is null`,
  read: (row) => ({
    studioNo: row.studioNo,
    role: row.role,
    joinedOn: row.joinedOn,
    leftOn: row.leftOn,
    studioCycleEndsOn: row.studioCycleEndsOn,
    studioWithdrawnOn: row.studioWithdrawnOn,
    evidence: { sheet: "工作室成员", key: `${row.studioNo}|${row.teacher_no}|${row.joinedOn}`, label: row.studioName ?? row.studioNo },
  }),
}

const enterprisePractice: FactReader<Of<EnterprisePracticeStay, "isStation"> & { readonly isStation: Flag }, EnterprisePracticeStay> = {
  table: "enterprise_practice",
  columns: "f.organisation, f.is_station as isStation, f.starts_on as startsOn, f.ends_on as endsOn, f.days",
  read: (row) => ({
    organisation: row.organisation,
    isStation: flagOf(row.isStation),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    days: row.days,
    evidence: ofTeacher("企业实践", row, [row.organisation, row.startsOn], row.organisation),
  }),
}

const skillCertificates: FactReader<Of<SkillCertificate>, SkillCertificate> = {
  table: "skill_certificate",
  columns: "f.name, f.issued_on as issuedOn",
  read: (row) => ({ name: row.name, issuedOn: row.issuedOn, evidence: ofTeacher("技能证书", row, [row.name, row.issuedOn], row.name) }),
}

const dualQualifications: FactReader<Of<DualQualification>, DualQualification> = {
  table: "dual_qualification",
  columns: "f.level, f.certified_on as certifiedOn, f.valid_until_on as validUntil",
  read: (row) => ({
    level: row.level,
    certifiedOn: row.certifiedOn,
    validUntil: row.validUntil,
    evidence: ofTeacher("双师认定", row, [row.level, row.certifiedOn], row.certifiedOn),
  }),
}

/** Every list of a person's facts that is read in the plain way, under its name in `TeacherFacts`. */
export const CAREER_FACTS = {
  leaves,
  certificates,
  rotations,
  titles,
  appraisals,
  classAdviserTerms,
  ethicsRecords,
  tierAwards,
  studioMemberships,
  enterprisePractice,
  skillCertificates,
  dualQualifications,
}
