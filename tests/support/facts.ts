/** Builders of facts for tests: literal dates, everything else a plain teacher's unless said otherwise. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { Certificate, HoursEntry, Leave, Posting, TeacherFacts } from "~/domain/facts"

type Dates<T, Names extends keyof T> = Omit<Partial<T>, Names> & { readonly [Name in Names]?: string | null }

const day = (text: string | null | undefined, otherwise: string) => civilDate(text ?? otherwise)
const dayOrNull = (text: string | null | undefined) => (text ? civilDate(text) : null)

/** In post as 专任教师 at a public primary school since 2010, teaching since then, no hours, no leave. */
export function aTeacher({ teachingSince = "2010-09-01", ...given }: Dates<TeacherFacts, "teachingSince"> = {}): TeacherFacts {
  return {
    teacherNo: "T00001",
    name: "测试教师",
    postings: [aPosting()],
    leaves: [],
    hours: [],
    certificates: [],
    ...given,
    teachingSince: dayOrNull(teachingSince),
  }
}

/** Open, from 2010-09-01, 专任教师 at a public primary school. */
export function aPosting({ startsOn, endsOn, ...given }: Dates<Posting, "startsOn" | "endsOn"> = {}): Posting {
  const from = day(startsOn, "2010-09-01")
  return {
    schoolCode: "2150000001",
    schoolKind: "primary",
    schoolOwnership: "public",
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
    evidence: { sheet: "教师资格", key: "T00001|20155000000001", label: "小学教师资格" },
    ...given,
    issuedOn: day(issuedOn, "2015-07-01"),
    firstRegisteredOn: dayOrNull(firstRegisteredOn),
    registeredUntil: dayOrNull(registeredUntil),
  }
}
