/** Builders of facts for tests: literal dates, everything else a plain teacher's unless said otherwise. */
import { civilDate } from "~/domain/calendar/civil-date"
import type {
  Appraisal,
  AwardedTier,
  Certificate,
  ClassAdviserTerm,
  DualQualification,
  EnterprisePracticeStay,
  EthicsRecord,
  HoursEntry,
  Leave,
  Posting,
  Rotation,
  SkillCertificate,
  StudioMembership,
  TeacherFacts,
  TitleEngagement,
} from "~/domain/facts"

type Dates<T, Names extends keyof T> = Omit<Partial<T>, Names> & { readonly [Name in Names]?: string | null }

const day = (text: string | null | undefined, otherwise: string) => civilDate(text ?? otherwise)
const dayOrNull = (text: string | null | undefined) => (text ? civilDate(text) : null)

/** A woman born 1988-03-15, bachelor, on the establishment, 专任教师 of 语文 at a public urban primary school since 2010, with nothing else recorded. */
export function aTeacher({
  teachingSince = "2010-09-01",
  bornOn = "1988-03-15",
  ...given
}: Dates<TeacherFacts, "teachingSince" | "bornOn"> = {}): TeacherFacts {
  return {
    teacherNo: "T00001",
    name: "测试教师",
    sex: "female",
    stage: "primary",
    subject: "语文",
    isSpecialised: false,
    isEstablished: true,
    education: "bachelor",
    evidence: { sheet: "教师基本信息", key: "T00001", label: "测试教师" },
    postings: [aPosting()],
    leaves: [],
    hours: [],
    certificates: [],
    rotations: [],
    titles: [],
    appraisals: [],
    classAdviserTerms: [],
    ethicsRecords: [],
    tierAwards: [],
    studioMemberships: [],
    enterprisePractice: [],
    skillCertificates: [],
    dualQualifications: [],
    ...given,
    teachingSince: dayOrNull(teachingSince),
    bornOn: day(bornOn, "1988-03-15"),
  }
}

/** Open, from 2010-09-01, 专任教师 at a public primary school. */
export function aPosting({ startsOn, endsOn, ...given }: Dates<Posting, "startsOn" | "endsOn"> = {}): Posting {
  const from = day(startsOn, "2010-09-01")
  return {
    schoolCode: "2150000001",
    schoolKind: "primary",
    schoolOwnership: "public",
    schoolSettlement: "urban",
    schoolIsWeak: false,
    postKind: "teacher",
    evidence: { sheet: "任教履历", key: `T00001|2150000001|${from}`, label: "测试小学" },
    ...given,
    startsOn: from,
    endsOn: dayOrNull(endsOn),
  }
}

/** 病假, from 2022-01-01, still away. */
export function aLeave({ startsOn, endsOn, ...given }: Dates<Leave, "startsOn" | "endsOn"> = {}): Leave {
  const from = day(startsOn, "2022-01-01")
  const evidence = { sheet: "请假", key: `T00001|病假|${from}`, label: "病假" }
  return { kind: "sick", evidence, ...given, startsOn: from, endsOn: dayOrNull(endsOn) }
}

/** 10 recognised hours of face-to-face district training on a project of its own, ended 2023-05-20. `hours` in hours, at most one decimal. */
export function anEntry({
  endsOn,
  hours = 10,
  ...given
}: Omit<Dates<HoursEntry, "endsOn">, "tenthsOfHour"> & { readonly hours?: number } = {}): HoursEntry {
  const date = day(endsOn, "2023-05-20")
  const projectName = given.projectName ?? `项目 ${date} ${hours}`
  return {
    key: `T00001|${projectName}|${date}`,
    trainingYear: Number(date.slice(0, 4)),
    level: "district",
    delivery: "in_person",
    topic: null,
    recognition: "recognised",
    ...given,
    projectName,
    endsOn: date,
    tenthsOfHour: Math.round(hours * 10),
  }
}

/** Issued 2015-07-01, never registered. */
export function aCertificate({
  issuedOn,
  firstRegisteredOn,
  registeredUntil,
  ...given
}: Dates<Certificate, "issuedOn" | "firstRegisteredOn" | "registeredUntil"> = {}): Certificate {
  return {
    kind: "小学教师资格",
    conclusion: null,
    evidence: { sheet: "教师资格", key: "T00001|20155000000001", label: "小学教师资格" },
    ...given,
    issuedOn: day(issuedOn, "2015-07-01"),
    firstRegisteredOn: dayOrNull(firstRegisteredOn),
    registeredUntil: dayOrNull(registeredUntil),
  }
}

/** 定期交流 without transfer of personnel relation, from 2019-09-01, still away, at an urban school that is not weak. */
export function aRotation({ startsOn, endsOn, ...given }: Dates<Rotation, "startsOn" | "endsOn"> = {}): Rotation {
  const from = day(startsOn, "2019-09-01")
  return {
    kind: "periodic",
    movesPersonnel: false,
    originSchoolCode: "2150000001",
    hostSchoolCode: "2150000002",
    hostSettlement: "urban",
    hostIsWeak: false,
    evidence: { sheet: "交流轮岗", key: `T00001|${from}`, label: "定期交流" },
    ...given,
    startsOn: from,
    endsOn: dayOrNull(endsOn),
  }
}

/** 一级教师, granted 2015-06-30, engaged from 2015-09-01 unless `engagedFrom` is null, still. */
export function aTitle({
  grantedOn,
  engagedFrom = "2015-09-01",
  engagedUntil,
  ...given
}: Dates<TitleEngagement, "grantedOn" | "engagedFrom" | "engagedUntil"> = {}): TitleEngagement {
  const title = given.title ?? "grade_1"
  return {
    evidence: { sheet: "专业技术职务聘任", key: `T00001|${title}`, label: title },
    ...given,
    title,
    grantedOn: day(grantedOn, "2015-06-30"),
    engagedFrom: dayOrNull(engagedFrom),
    engagedUntil: dayOrNull(engagedUntil),
  }
}

/** 合格 in the given year. */
export function anAppraisal({ year, result = "competent" }: { year: number; result?: Appraisal["result"] }): Appraisal {
  return { year, result, evidence: { sheet: "年度考核", key: `T00001|${year}`, label: `${year}` } }
}

/** 合格 in every year from the first to the last, both included. */
export function appraisalsOf({ from, to }: { from: number; to: number }): Appraisal[] {
  return Array.from({ length: to - from + 1 }, (_, at) => anAppraisal({ year: from + at }))
}

/** From 2018-09-01, still class adviser. */
export function aClassAdviserTerm({ startsOn, endsOn }: Dates<ClassAdviserTerm, "startsOn" | "endsOn"> = {}): ClassAdviserTerm {
  const from = day(startsOn, "2018-09-01")
  return { startsOn: from, endsOn: dayOrNull(endsOn), evidence: { sheet: "班主任经历", key: `T00001|${from}`, label: from } }
}

/** 处理 of 2024-03-01 without a recorded influence period. */
export function aSanction({
  occurredOn,
  influenceUntil,
  ...given
}: Dates<EthicsRecord, "occurredOn" | "influenceUntil"> = {}): EthicsRecord {
  const on = day(occurredOn, "2024-03-01")
  return {
    kind: "sanction",
    title: "通报批评",
    evidence: { sheet: "师德", key: `T00001|通报批评|${on}`, label: "通报批评" },
    ...given,
    occurredOn: on,
    influenceUntil: dayOrNull(influenceUntil),
  }
}

/** 区级骨干教师, granted 2020-01-01, without a term. */
export function aTierAward({
  grantedOn,
  termEndsOn,
  withdrawnOn,
  ...given
}: Dates<AwardedTier, "grantedOn" | "termEndsOn" | "withdrawnOn"> = {}): AwardedTier {
  const on = day(grantedOn, "2020-01-01")
  const { tier = "backbone", level = "district" } = given
  return {
    evidence: { sheet: "教师梯队", key: `T00001|${tier}|${level}|${on}`, label: tier },
    ...given,
    tier,
    level,
    grantedOn: on,
    termEndsOn: dayOrNull(termEndsOn),
    withdrawnOn: dayOrNull(withdrawnOn),
  }
}

/** Leader of a studio since 2022-03-01, still. */
export function aStudioMembership({
  joinedOn,
  leftOn,
  studioCycleEndsOn,
  studioWithdrawnOn,
  ...given
}: Dates<StudioMembership, "joinedOn" | "leftOn" | "studioCycleEndsOn" | "studioWithdrawnOn"> = {}): StudioMembership {
  const on = day(joinedOn, "2022-03-01")
  return {
    studioNo: "S001",
    role: "leader",
    evidence: { sheet: "工作室成员", key: `S001|T00001|${on}`, label: "S001" },
    ...given,
    joinedOn: on,
    leftOn: dayOrNull(leftOn),
    studioCycleEndsOn: dayOrNull(studioCycleEndsOn),
    studioWithdrawnOn: dayOrNull(studioWithdrawnOn),
  }
}

/** 60 days at one enterprise, 2023-07-01 to 2023-08-31. */
export function aStay({
  startsOn,
  endsOn = "2023-08-31",
  ...given
}: Dates<EnterprisePracticeStay, "startsOn" | "endsOn"> = {}): EnterprisePracticeStay {
  const from = day(startsOn, "2023-07-01")
  return {
    organisation: "测试企业",
    isStation: false,
    days: 60,
    evidence: { sheet: "企业实践", key: `T00001|测试企业|${from}`, label: "测试企业" },
    ...given,
    startsOn: from,
    endsOn: dayOrNull(endsOn),
  }
}

/** Issued 2018-06-01. */
export function aSkillCertificate({ issuedOn, ...given }: Dates<SkillCertificate, "issuedOn"> = {}): SkillCertificate {
  const on = day(issuedOn, "2018-06-01")
  return { name: "高级工", evidence: { sheet: "技能证书", key: `T00001|高级工|${on}`, label: "高级工" }, ...given, issuedOn: on }
}

/** 初级, certified 2022-12-01, without a recorded end. */
export function aDualQualification({
  certifiedOn,
  validUntil,
  ...given
}: Dates<DualQualification, "certifiedOn" | "validUntil"> = {}): DualQualification {
  const on = day(certifiedOn, "2022-12-01")
  const { level = "junior" } = given
  return {
    evidence: { sheet: "双师认定", key: `T00001|${level}|${on}`, label: level },
    ...given,
    level,
    certifiedOn: on,
    validUntil: dayOrNull(validUntil),
  }
}
