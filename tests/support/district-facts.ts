/** Builders of what measures know of a district: nothing recorded unless said. */
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import {
  type AwardFact,
  type DesignationFact,
  type DistrictFacts,
  type HonourFact,
  type PersonPlace,
  type ProjectFact,
  type ProjectMemberFact,
  type QualityCourseFact,
  type StationFact,
  type StudioFact,
  type StudioMemberFact,
  TALLIES,
  type Tally,
  type TallyName,
} from "~/domain/indicators/district-facts"

type Given<T, Dates extends keyof T> = Omit<Partial<T>, Dates> & { readonly [Name in Dates]?: string | null }
type GivenOfPerson<T extends { person: PersonPlace }, Dates extends keyof T> = Given<Omit<T, "person">, Exclude<Dates, "person">> & {
  readonly no?: string
  readonly subject?: string | null
  readonly schoolCode?: string
}

const day = (text: string | null | undefined, otherwise: string) => civilDate(text ?? otherwise)
const dayOrNull = (text: string | null | undefined): CivilDate | null => (text ? civilDate(text) : null)

/** Asked on 2025-12-31, the last day of the plan, unless said otherwise. */
export function aDistrict({
  asOf = "2025-12-31",
  tallies = {},
  ...given
}: Omit<Partial<DistrictFacts>, "asOf" | "tallies"> & {
  readonly asOf?: string
  readonly tallies?: Partial<Record<TallyName, readonly Partial<Tally>[]>>
} = {}): DistrictFacts {
  return {
    awards: [],
    honours: [],
    studios: [],
    studioMembers: [],
    designations: [],
    projects: [],
    projectMembers: [],
    qualityCourses: [],
    stations: [],
    researchers: [],
    milestones: [],
    ...given,
    asOf: civilDate(asOf),
    tallies: Object.fromEntries(TALLIES.map((name) => [name, (tallies[name] ?? []).map(aTally)])) as unknown as DistrictFacts["tallies"],
  }
}

export function aTally(given: Partial<Tally>): Tally {
  return { schoolCode: "2150000001", stage: "primary", subject: "语文", numerator: 0, denominator: 0, unknown: 0, ...given }
}

export function aPerson({ no = "T00001", subject = "语文", schoolCode = "2150000001" } = {}): PersonPlace {
  return { teacherNo: no, name: `教师${no}`, schoolCode, stage: "primary", subject }
}

/** 骨干教师 at 区级, granted 2022-06-01, in force. */
export function anAward({
  no,
  subject,
  schoolCode,
  grantedOn,
  termEndsOn,
  withdrawnOn,
  ...given
}: GivenOfPerson<AwardFact, "grantedOn" | "termEndsOn" | "withdrawnOn"> = {}): AwardFact {
  return {
    person: personOf({ no, subject, schoolCode }),
    tier: "backbone",
    level: "district",
    ...given,
    grantedOn: day(grantedOn, "2022-06-01"),
    termEndsOn: dayOrNull(termEndsOn),
    withdrawnOn: dayOrNull(withdrawnOn),
  }
}

/** 最美教师, given 2022-09-10. */
export function anHonour({ no, subject, schoolCode, givenOn, ...given }: GivenOfPerson<HonourFact, "givenOn"> = {}): HonourFact {
  return { person: personOf({ no, subject, schoolCode }), name: "2022年度区“最美教师”", ...given, givenOn: day(givenOn, "2022-09-10") }
}

/** 名师工作室 at 区级, founded 2022-03-01, at work. */
export function aStudio({
  foundedOn,
  cycleEndsOn,
  withdrawnOn,
  ...given
}: Given<StudioFact, "foundedOn" | "cycleEndsOn" | "withdrawnOn"> = {}): StudioFact {
  return {
    studioNo: "GZS001",
    name: "测试工作室",
    kind: "master_teacher",
    level: "district",
    hostSchoolCode: "2150000001",
    ...given,
    foundedOn: day(foundedOn, "2022-03-01"),
    cycleEndsOn: dayOrNull(cycleEndsOn),
    withdrawnOn: dayOrNull(withdrawnOn),
  }
}

/** 成员 of a 名师工作室 since 2022-03-01. */
export function aStudioMember({
  no,
  subject,
  schoolCode,
  joinedOn,
  leftOn,
  ...given
}: GivenOfPerson<StudioMemberFact, "joinedOn" | "leftOn"> = {}): StudioMemberFact {
  return {
    person: personOf({ no, subject, schoolCode }),
    studioNo: "GZS001",
    kind: "master_teacher",
    role: "member",
    ...given,
    joinedOn: day(joinedOn, "2022-03-01"),
    leftOn: dayOrNull(leftOn),
  }
}

/** 教师发展基地学校, designated 2022-05-01. */
export function aDesignation({
  designatedOn,
  withdrawnOn,
  ...given
}: Given<DesignationFact, "designatedOn" | "withdrawnOn"> = {}): DesignationFact {
  return {
    schoolCode: "2150000001",
    schoolName: "测试小学",
    kind: "development_base",
    level: "district",
    ...given,
    designatedOn: day(designatedOn, "2022-05-01"),
    withdrawnOn: dayOrNull(withdrawnOn),
  }
}

/** 访学研修, 立项 on 2022-04-01. */
export function aProject({ approvedOn, endsOn, ...given }: Given<ProjectFact, "approvedOn" | "endsOn"> = {}): ProjectFact {
  return {
    projectNo: "XM001",
    name: "测试项目",
    kind: "study_visit",
    status: "approved",
    ...given,
    approvedOn: day(approvedOn, "2022-04-01"),
    endsOn: dayOrNull(endsOn),
  }
}

/** 成员 of that project since 2022-04-10. */
export function aProjectMember({
  no,
  subject,
  schoolCode,
  joinedOn,
  leftOn,
  ...given
}: GivenOfPerson<ProjectMemberFact, "joinedOn" | "leftOn"> = {}): ProjectMemberFact {
  return {
    person: personOf({ no, subject, schoolCode }),
    projectNo: "XM001",
    kind: "study_visit",
    status: "approved",
    role: "member",
    ...given,
    joinedOn: day(joinedOn, "2022-04-10"),
    leftOn: dayOrNull(leftOn),
  }
}

/** A 区级 quality course of 2022-11-01. */
export function aQualityCourse({
  designatedOn,
  withdrawnOn,
  ...given
}: Given<QualityCourseFact, "designatedOn" | "withdrawnOn"> = {}): QualityCourseFact {
  return {
    courseNo: "KC001",
    name: "测试课程",
    level: "district",
    ...given,
    designatedOn: day(designatedOn, "2022-11-01"),
    withdrawnOn: dayOrNull(withdrawnOn),
  }
}

export function aStation({ lastPractisedOn, ...given }: Given<StationFact, "lastPractisedOn"> = {}): StationFact {
  return { organisation: "测试企业", people: 1, ...given, lastPractisedOn: day(lastPractisedOn, "2023-07-31") }
}

/** `count` facts that differ in what tells them apart. */
export function several<T>(count: number, make: (number: string) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(`T${String(at + 1).padStart(5, "0")}`))
}

function personOf(given: { no?: string | undefined; subject?: string | null | undefined; schoolCode?: string | undefined }): PersonPlace {
  const { no = "T00001", schoolCode = "2150000001" } = given
  return { ...aPerson({ no, schoolCode }), subject: given.subject === undefined ? "语文" : given.subject }
}
