/** How the facts of a golden case are written down: what is not recorded of the example person is simply left out. */
import { z } from "zod"
import {
  APPRAISAL_RESULTS,
  DELIVERIES,
  DESIGNATION_LEVELS,
  DUAL_QUALIFIED_LEVELS,
  EDUCATIONS,
  ETHICS_RECORD_KINDS,
  LEAVE_KINDS,
  POST_KINDS,
  RECOGNITIONS,
  REGISTRATION_CONCLUSIONS,
  ROTATION_KINDS,
  SCHOOL_KINDS,
  SCHOOL_OWNERSHIPS,
  SETTLEMENTS,
  SEXES,
  STAGES,
  STUDIO_ROLES,
  TIER_AWARDS,
  TITLES,
  TRAINING_LEVELS,
  TRAINING_TOPICS,
} from "../codes"
import type { TeacherFacts } from "../facts"
import { date } from "./setting"

const text = z.string().max(200)
const year = z.int().min(1900).max(2199)
const dateOrNone = date.nullable().default(null)
const flag = z.boolean().nullable().default(null)
const evidence = z.strictObject({ sheet: text, key: text, label: text }).default({ sheet: "", key: "", label: "" })
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(1000).default([])

const period = { startsOn: date, endsOn: dateOrNone }

const postings = z.strictObject({
  ...period,
  schoolCode: text,
  schoolKind: z.enum(SCHOOL_KINDS),
  schoolOwnership: z.enum(SCHOOL_OWNERSHIPS).nullable().default(null),
  schoolSettlement: z.enum(SETTLEMENTS).nullable().default(null),
  schoolIsWeak: flag,
  postKind: z.enum(POST_KINDS).nullable().default(null),
  evidence,
})

const hours = z.strictObject({
  key: text,
  projectName: text,
  trainingYear: year,
  level: z.enum(TRAINING_LEVELS),
  delivery: z.enum(DELIVERIES),
  topic: z.enum(TRAINING_TOPICS).nullable().default(null),
  endsOn: date,
  tenthsOfHour: z.int().positive(),
  recognition: z.enum(RECOGNITIONS).default("recognised"),
})

const certificates = z.strictObject({
  kind: text,
  issuedOn: date,
  firstRegisteredOn: dateOrNone,
  registeredUntil: dateOrNone,
  conclusion: z.enum(REGISTRATION_CONCLUSIONS).nullable().default(null),
  evidence,
})

const rotations = z.strictObject({
  ...period,
  kind: z.enum(ROTATION_KINDS),
  movesPersonnel: flag,
  originSchoolCode: text,
  hostSchoolCode: text,
  hostSettlement: z.enum(SETTLEMENTS).nullable().default(null),
  hostIsWeak: flag,
  evidence,
})

const tierAwards = z.strictObject({
  tier: z.enum(TIER_AWARDS),
  level: z.enum(DESIGNATION_LEVELS),
  grantedOn: date,
  termEndsOn: dateOrNone,
  withdrawnOn: dateOrNone,
  evidence,
})

const studioMemberships = z.strictObject({
  studioNo: text,
  role: z.enum(STUDIO_ROLES),
  joinedOn: date,
  leftOn: dateOrNone,
  studioCycleEndsOn: dateOrNone,
  studioWithdrawnOn: dateOrNone,
  evidence,
})

/** Everything the rules may ask of a person; see `app/domain/facts.ts`. */
export const goldenFactsSchema: z.ZodType<TeacherFacts> = z.strictObject({
  teacherNo: text.default("示例"),
  name: text.default("示例教师"),
  sex: z.enum(SEXES),
  bornOn: date,
  teachingSince: dateOrNone,
  stage: z.enum(STAGES).nullable().default(null),
  subject: text.nullable().default(null),
  isSpecialised: flag,
  isEstablished: flag,
  education: z.enum(EDUCATIONS).nullable().default(null),
  evidence,
  postings: listOf(postings),
  leaves: listOf(z.strictObject({ ...period, kind: z.enum(LEAVE_KINDS), evidence })),
  hours: listOf(hours),
  certificates: listOf(certificates),
  rotations: listOf(rotations),
  titles: listOf(z.strictObject({ title: z.enum(TITLES), grantedOn: date, engagedFrom: dateOrNone, engagedUntil: dateOrNone, evidence })),
  appraisals: listOf(z.strictObject({ year, result: z.enum(APPRAISAL_RESULTS), evidence })),
  classAdviserTerms: listOf(z.strictObject({ ...period, evidence })),
  ethicsRecords: listOf(
    z.strictObject({ kind: z.enum(ETHICS_RECORD_KINDS), title: text, occurredOn: date, influenceUntil: dateOrNone, evidence }),
  ),
  tierAwards: listOf(tierAwards),
  studioMemberships: listOf(studioMemberships),
  enterprisePractice: listOf(z.strictObject({ ...period, organisation: text, isStation: flag, days: z.int().positive(), evidence })),
  skillCertificates: listOf(z.strictObject({ name: text, issuedOn: date, evidence })),
  dualQualifications: listOf(z.strictObject({ level: z.enum(DUAL_QUALIFIED_LEVELS), certifiedOn: date, validUntil: dateOrNone, evidence })),
})

/** The facts as they are written down: without what is null or empty, so that a reader sees only what the case is about. */
export function writtenFacts(facts: TeacherFacts): unknown {
  return without(facts)
}

function without(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(without)
  if (typeof node !== "object" || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => !isLeftOut(name, value))
      .map(([name, value]) => [name, without(value)]),
  )
}

function isLeftOut(name: string, value: unknown): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true
  if (name === "recognition") return value === "recognised"
  if (name === "teacherNo") return value === "示例"
  if (name === "name") return value === "示例教师"
  return name === "evidence" && Object.values(value as object).every((part) => part === "")
}
