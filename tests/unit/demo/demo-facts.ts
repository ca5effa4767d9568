import { loadRawPacks, policiesDirectory } from "#db/policies/load"
import { aTeacher } from "#tests/support/facts"
import type { Certificate, HoursEntry, Leave, Posting, TeacherFacts } from "~/domain/facts"
import { parsePacks } from "~/domain/policy/parse-packs"
import { type ParsedRow, type ParsedSheet, postingsByTeacher, rowsOf } from "./parsed-district"

/** The packs that ship with the app. */
export const packs = parsePacks(loadRawPacks(policiesDirectory()))

/** What the rules are told of each person of a generated district. */
export function demoFacts(district: ReadonlyMap<string, ParsedSheet>): ReadonlyMap<string, TeacherFacts> {
  const postings = postingsByTeacher(district)
  const schools = new Map(rowsOf(district, "学校").map((row) => [row.school_code, row]))
  const [leaves, hours, certificates] = ["请假", "国内培训", "教师资格"].map((sheet) => byTeacher(rowsOf(district, sheet))) as [
    ByTeacher,
    ByTeacher,
    ByTeacher,
  ]
  return new Map(
    rowsOf(district, "教师基本信息").map((row): [string, TeacherFacts] => {
      const teacherNo = String(row.teacher_no)
      const facts = {
        ...aTeacher({ teacherNo, name: String(row.name), teachingSince: String(row.teaching_since_on) }),
        postings: (postings.get(teacherNo) ?? []).map((posting, nth) => {
          const school = schools.get(posting.schoolCode)
          return {
            ...posting,
            schoolKind: school?.kind,
            schoolOwnership: school?.ownership,
            schoolSettlement: school?.settlement,
            schoolIsWeak: school?.is_weak,
            evidence: evidence("任教履历", nth),
          } as Posting
        }),
        leaves: (leaves.get(teacherNo) ?? []).map(
          (leave, nth) =>
            ({ kind: leave.kind, startsOn: leave.starts_on, endsOn: leave.ends_on, evidence: evidence("请假", nth) }) as Leave,
        ),
        hours: (hours.get(teacherNo) ?? []).map(hoursOf),
        certificates: (certificates.get(teacherNo) ?? []).map(
          (certificate, nth) =>
            ({
              kind: certificate.kind,
              conclusion: certificate.registration_conclusion,
              issuedOn: certificate.issued_on,
              firstRegisteredOn: certificate.first_registered_on,
              registeredUntil: certificate.registered_until_on,
              evidence: evidence("教师资格", nth),
            }) as Certificate,
        ),
      }
      return [teacherNo, facts]
    }),
  )
}

type ByTeacher = ReadonlyMap<string, readonly ParsedRow[]>

function byTeacher(rows: readonly ParsedRow[]): ByTeacher {
  const grouped = new Map<string, ParsedRow[]>()
  for (const row of rows) {
    const own = grouped.get(String(row.teacher_no))
    if (own === undefined) grouped.set(String(row.teacher_no), [row])
    else own.push(row)
  }
  return grouped
}

const evidence = (sheet: string, nth: number) => ({ sheet, key: String(nth), label: sheet })

const hoursOf = (row: ParsedRow, nth: number) =>
  ({
    key: String(nth),
    projectName: row.project_name,
    trainingYear: row.training_year,
    level: row.level,
    delivery: row.delivery,
    topic: row.topic,
    endsOn: row.ends_on,
    tenthsOfHour: row.hours_tenths,
    recognition: "recognised",
  }) as HoursEntry
