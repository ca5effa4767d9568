/** Makes of a real person an example that no one can be known by: what names her, her schools, projects and papers is replaced, what the rules judge by stays. */
import { addDays, type CivilDate } from "../calendar/civil-date"
import type { Evidence, TeacherFacts } from "../facts"
import { normalisedProjectName } from "../hours/repeats"

const NOWHERE: Evidence = { sheet: "", key: "", label: "" }

/** The same facts without names and numbers. Two projects that the rules take for one training stay one; so do schools. */
export function anonymised(facts: TeacherFacts): TeacherFacts {
  const school = renamer("学校")
  const project = renamer("培训")
  const organisation = renamer("企业")
  const studio = renamer("工作室")
  const plain = <Row extends { readonly evidence: Evidence }>(rows: readonly Row[]) => rows.map((row) => ({ ...row, evidence: NOWHERE }))
  return {
    ...facts,
    teacherNo: "示例",
    name: "示例教师",
    subject: null,
    evidence: NOWHERE,
    postings: plain(facts.postings).map((row) => ({ ...row, schoolCode: school(row.schoolCode) })),
    leaves: plain(facts.leaves),
    hours: facts.hours.map((entry, at) => ({
      ...entry,
      key: String(at + 1),
      projectName: project(normalisedProjectName(entry.projectName)),
    })),
    certificates: plain(facts.certificates).map((row) => ({ ...row, kind: "教师资格" })),
    rotations: plain(facts.rotations).map((row) => ({
      ...row,
      originSchoolCode: school(row.originSchoolCode),
      hostSchoolCode: school(row.hostSchoolCode),
    })),
    titles: plain(facts.titles),
    appraisals: plain(facts.appraisals),
    classAdviserTerms: plain(facts.classAdviserTerms),
    ethicsRecords: plain(facts.ethicsRecords).map((row) => ({ ...row, title: row.kind === "sanction" ? "处理" : "荣誉" })),
    tierAwards: plain(facts.tierAwards),
    studioMemberships: plain(facts.studioMemberships).map((row) => ({ ...row, studioNo: studio(row.studioNo) })),
    enterprisePractice: plain(facts.enterprisePractice).map((row) => ({ ...row, organisation: organisation(row.organisation) })),
    skillCertificates: plain(facts.skillCertificates).map((row) => ({ ...row, name: "技能证书" })),
    dualQualifications: plain(facts.dualQualifications),
  }
}

/** Every date moved by the same number of days; years, which are not dates, stay. */
export function shifted<Value>(value: Value, days: number): Value {
  return shiftedPart(value, days) as Value
}

function shiftedPart(node: unknown, days: number): unknown {
  if (typeof node === "string") return DATE.test(node) ? addDays(node as CivilDate, days) : node
  if (Array.isArray(node)) return node.map((item) => shiftedPart(item, days))
  if (typeof node !== "object" || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([name, below]) => [name, shiftedPart(below, days)]))
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** One new name for each old one, in the order in which they come. */
function renamer(word: string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const renamed = known.get(name) ?? `${word}${known.size + 1}`
    known.set(name, renamed)
    return renamed
  }
}
