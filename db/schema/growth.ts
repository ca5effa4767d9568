import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import type {
  AppraisalResult,
  Delivery,
  EthicsRecordKind,
  Recognition,
  RegistrationConclusion,
  Title,
  TrainingLevel,
  TrainingTopic,
} from "~/domain/codes"
import { allCodes, civilDate, code, codeCheck, dateCheck, periodCheck, positiveCheck, tenthsOfHour } from "../columns"
import { factColumns, factConstraints } from "./fact-columns"
import { teacher } from "./people"

const teacherId = () =>
  integer("teacher_id")
    .notNull()
    .references(() => teacher.id)

/** 国内培训: one entry of credited hours. */
export const hoursEntry = sqliteTable(
  "hours_entry",
  {
    ...factColumns(),
    teacherId: teacherId(),
    trainingYear: integer("training_year").notNull(),
    level: code<TrainingLevel>("level").notNull(),
    topic: code<TrainingTopic>("topic"),
    projectName: text("project_name").notNull(),
    organiser: text("organiser"),
    delivery: code<Delivery>("delivery").notNull(),
    startsOn: civilDate("starts_on"),
    endsOn: civilDate("ends_on").notNull(),
    hoursTenths: tenthsOfHour("hours_tenths").notNull(),
    /** as the source gave them; hours are what counts */
    creditsTenths: integer("credits_tenths"),
    certificateNo: text("certificate_no"),
    /** imported entries are recognised; claims pass through pending */
    recognition: code<Recognition>("recognition").notNull().default("recognised"),
  },
  (t) => [
    ...factConstraints(t, { name: "hours_entry", key: [t.teacherId, t.endsOn, t.projectName] }),
    dateCheck(t.startsOn),
    dateCheck(t.endsOn),
    periodCheck(t.startsOn, t.endsOn),
    positiveCheck(t.hoursTenths),
    codeCheck(
      t.level,
      allCodes<TrainingLevel>({ national: true, municipal: true, district: true, school_based: true, degree_study: true, other: true }),
    ),
    codeCheck(
      t.topic,
      allCodes<TrainingTopic>({
        ethics: true,
        subject_knowledge: true,
        teaching_skill: true,
        information_technology: true,
        class_adviser: true,
        mental_health: true,
        management: true,
        other: true,
      }),
    ),
    codeCheck(t.delivery, allCodes<Delivery>({ in_person: true, online: true, blended: true, placement: true })),
    codeCheck(t.recognition, allCodes<Recognition>({ recognised: true, pending: true, rejected: true })),
  ],
)

/** 专业技术职务聘任 */
export const titleEngagement = sqliteTable(
  "title_engagement",
  {
    ...factColumns(),
    teacherId: teacherId(),
    title: code<Title>("title").notNull(),
    grantedOn: civilDate("granted_on").notNull(),
    /** null = granted, never engaged as far as is known */
    engagedFromOn: civilDate("engaged_from_on"),
    engagedUntilOn: civilDate("engaged_until_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "title_engagement", key: [t.teacherId, t.title] }),
    ...[t.grantedOn, t.engagedFromOn, t.engagedUntilOn].map(dateCheck),
    periodCheck(t.engagedFromOn, t.engagedUntilOn),
    codeCheck(
      t.title,
      allCodes<Title>({
        grade_3: true,
        grade_2: true,
        grade_1: true,
        senior: true,
        full_senior: true,
        assistant_lecturer: true,
        lecturer: true,
        senior_lecturer: true,
        full_senior_lecturer: true,
      }),
    ),
  ],
)

/** 年度考核 */
export const appraisal = sqliteTable(
  "appraisal",
  { ...factColumns(), teacherId: teacherId(), year: integer("year").notNull(), result: code<AppraisalResult>("result").notNull() },
  (t) => [
    ...factConstraints(t, { name: "appraisal", key: [t.teacherId, t.year] }),
    codeCheck(
      t.result,
      allCodes<AppraisalResult>({ excellent: true, competent: true, basically_competent: true, not_competent: true, ungraded: true }),
    ),
  ],
)

/** 班主任经历 */
export const classAdviserTerm = sqliteTable(
  "class_adviser_term",
  { ...factColumns(), teacherId: teacherId(), startsOn: civilDate("starts_on").notNull(), endsOn: civilDate("ends_on") },
  (t) => [
    ...factConstraints(t, { name: "class_adviser_term", key: [t.teacherId, t.startsOn] }),
    dateCheck(t.startsOn),
    dateCheck(t.endsOn),
    periodCheck(t.startsOn, t.endsOn),
  ],
)

/** 教师资格 */
export const certificate = sqliteTable(
  "certificate",
  {
    ...factColumns(),
    teacherId: teacherId(),
    kind: text("kind").notNull(),
    certificateNo: text("certificate_no").notNull(),
    issuedOn: civilDate("issued_on").notNull(),
    firstRegisteredOn: civilDate("first_registered_on"),
    registrationConclusion: code<RegistrationConclusion>("registration_conclusion"),
    registeredUntilOn: civilDate("registered_until_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "certificate", key: [t.teacherId, t.certificateNo] }),
    ...[t.issuedOn, t.firstRegisteredOn, t.registeredUntilOn].map(dateCheck),
    codeCheck(t.registrationConclusion, allCodes<RegistrationConclusion>({ passed: true, deferred: true, failed: true })),
  ],
)

/** 师德: honours and sanctions */
export const ethicsRecord = sqliteTable(
  "ethics_record",
  {
    ...factColumns(),
    teacherId: teacherId(),
    kind: code<EthicsRecordKind>("kind").notNull(),
    title: text("title").notNull(),
    occurredOn: civilDate("occurred_on").notNull(),
    influenceUntilOn: civilDate("influence_until_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "ethics_record", key: [t.teacherId, t.occurredOn, t.title] }),
    dateCheck(t.occurredOn),
    dateCheck(t.influenceUntilOn),
    codeCheck(t.kind, allCodes<EthicsRecordKind>({ honour: true, sanction: true })),
  ],
)
