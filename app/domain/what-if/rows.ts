/** The row of facts that each plain supposition is: what would be read of it, had it been recorded. */
import type { TeacherFacts } from "../facts"
import type { HypothesisKind, HypothesisOf } from "./hypothesis"
import { supposedEvidence, supposedKey } from "./mark"

type FactLists = Pick<
  TeacherFacts,
  | "hours"
  | "titles"
  | "classAdviserTerms"
  | "appraisals"
  | "tierAwards"
  | "studioMemberships"
  | "enterprisePractice"
  | "skillCertificates"
  | "certificates"
  | "dualQualifications"
>

/** Kinds that add a row and touch no other. */
const LIST_OF = {
  hours: "hours",
  title: "titles",
  class_adviser: "classAdviserTerms",
  appraisal: "appraisals",
  tier_award: "tierAwards",
  studio: "studioMemberships",
  enterprise_practice: "enterprisePractice",
  skill_certificate: "skillCertificates",
  certificate: "certificates",
  dual_qualification: "dualQualifications",
} as const satisfies Partial<Record<HypothesisKind, keyof FactLists>>

export type PlainKind = keyof typeof LIST_OF
type RowOf<Kind extends PlainKind> = FactLists[(typeof LIST_OF)[Kind]][number]

/** Whether a supposition adds a row and touches no other. */
export function isPlain(kind: HypothesisKind): kind is PlainKind {
  return Object.hasOwn(LIST_OF, kind)
}

/** The list of facts that the rows of a kind stand in. */
export function listOf<Kind extends PlainKind>(kind: Kind): (typeof LIST_OF)[Kind] {
  return LIST_OF[kind]
}

/** The row, its key marked as supposed. */
export function rowOf<Kind extends PlainKind>(hypothesis: HypothesisOf<Kind>, teacherNo: string): RowOf<Kind> {
  const make = ROWS[hypothesis.kind] as (of: HypothesisOf<Kind>, teacherNo: string) => RowOf<Kind>
  return make(hypothesis, teacherNo)
}

const evidenceOf = (sheet: string, key: readonly (string | number)[], label: string) =>
  supposedEvidence({ sheet, key: key.join("|"), label })

const ROWS: { readonly [Kind in PlainKind]: (of: HypothesisOf<Kind>, teacherNo: string) => RowOf<Kind> } = {
  hours: ({ kind, ...entry }, no) => ({
    ...entry,
    recognition: "recognised",
    key: supposedKey([no, entry.projectName, entry.endsOn].join("|")),
  }),
  title: ({ kind, ...row }, no) => ({ ...row, evidence: evidenceOf("专业技术职务聘任", [no, row.title], row.grantedOn) }),
  class_adviser: ({ kind, ...row }, no) => ({ ...row, evidence: evidenceOf("班主任经历", [no, row.startsOn], row.startsOn) }),
  appraisal: ({ kind, ...row }, no) => ({ ...row, evidence: evidenceOf("年度考核", [no, row.year], String(row.year)) }),
  tier_award: ({ kind, ...row }, no) => ({
    ...row,
    withdrawnOn: null,
    evidence: evidenceOf("教师梯队", [no, row.tier, row.level, row.grantedOn], row.grantedOn),
  }),
  studio: ({ kind, ...row }, no) => ({
    ...row,
    studioCycleEndsOn: null,
    studioWithdrawnOn: null,
    evidence: evidenceOf("工作室成员", [row.studioNo, no, row.joinedOn], row.studioNo),
  }),
  enterprise_practice: ({ kind, ...row }, no) => ({
    ...row,
    evidence: evidenceOf("企业实践", [no, row.organisation, row.startsOn], row.organisation),
  }),
  skill_certificate: ({ kind, ...row }, no) => ({ ...row, evidence: evidenceOf("技能证书", [no, row.name, row.issuedOn], row.name) }),
  certificate: ({ kind, certificateKind, certificateNo, ...row }, no) => ({
    ...row,
    kind: certificateKind,
    evidence: evidenceOf("教师资格", [no, certificateNo], certificateNo),
  }),
  dual_qualification: ({ kind, ...row }, no) => ({
    ...row,
    evidence: evidenceOf("双师认定", [no, row.level, row.certifiedOn], row.certifiedOn),
  }),
}
