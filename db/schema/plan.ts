import { sql } from "drizzle-orm"
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { allCodes, civilDate, code, codeCheck, dateCheck, flag, flagCheck, instant, instantCheck, positiveCheck } from "../columns"
import { account } from "./accounts"
import { factColumns, factConstraints } from "./fact-columns"
import { school } from "./people"
import { caseColumns } from "./workflow-columns"

/** A plan as the district has set it: its targets and readings. The highest revision holds; revision 0 ships with the app and has no row. Never changed, never removed. */
export const planRevision = sqliteTable(
  "plan_revision",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    planId: text("plan_id").notNull(),
    revision: integer("revision").notNull(),
    /** plan.json, whole */
    plan: text("plan").notNull(),
    /** why it was changed, in the words of who did */
    reason: text("reason").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").references(() => account.id),
  },
  (t) => [uniqueIndex("plan_revision_of").on(t.districtId, t.planId, t.revision), instantCheck(t.createdAt), positiveCheck(t.revision)],
)

/** What an indicator was on a past day, kept while the facts and the plan stay as they were when it was measured. */
export const indicatorPoint = sqliteTable(
  "indicator_point",
  {
    districtId: text("district_id").notNull(),
    planId: text("plan_id").notNull(),
    asOfOn: civilDate("as_of_on").notNull(),
    indicatorId: text("indicator_id").notNull(),
    /** equal versions, equal facts */
    factsVersion: integer("facts_version").notNull(),
    planRevision: integer("plan_revision").notNull(),
    /** digest over the policy packs that judged */
    packsDigest: text("packs_digest").notNull(),
    /** the measured figures, JSON */
    measured: text("measured").notNull(),
    measuredAt: instant("measured_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.districtId, t.planId, t.asOfOn, t.indicatorId] }), dateCheck(t.asOfOn), instantCheck(t.measuredAt)],
)

/** A file somebody handed in, kept under the data directory outside the web root by its SHA-256; what it belongs to says who may read it. */
export const attachment = sqliteTable(
  "attachment",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    sha256: text("sha256").notNull(),
    bytes: integer("bytes").notNull(),
    /** as its content shows, not as its name says */
    mediaType: text("media_type").notNull(),
    fileName: text("file_name").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").references(() => account.id),
  },
  (t) => [index("attachment_sha256").on(t.districtId, t.sha256), instantCheck(t.createdAt), positiveCheck(t.bytes)],
)

/** A duty of the plan without a number: reached on a day, with a file that proves it. */
export const milestone = sqliteTable(
  "milestone",
  {
    ...caseColumns(),
    planId: text("plan_id").notNull(),
    indicatorId: text("indicator_id").notNull(),
    reachedOn: civilDate("reached_on").notNull(),
    note: text("note").notNull(),
    attachmentId: integer("attachment_id").references(() => attachment.id),
    /** entered in error */
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    uniqueIndex("milestone_standing").on(t.districtId, t.planId, t.indicatorId).where(sql`withdrawn_at is null`),
    index("milestone_attachment").on(t.attachmentId),
    dateCheck(t.reachedOn),
    ...[t.createdAt, t.updatedAt, t.withdrawnAt].map(instantCheck),
  ],
)

/** 年度评估, 中期评估, 总结评估, 专项评估 */
export type AssessmentKind = "yearly" | "midterm" | "final" | "special"
/** drawn: figures fixed, comments still written → signed: frozen; or discarded. */
export type AssessmentState = "drawn" | "signed" | "discarded"

/** An assessment of the plan on a day: the report as it was drawn, commented, signed, and never changed after that. */
export const assessment = sqliteTable(
  "assessment",
  {
    ...caseColumns(),
    /** PG2026-000001 */
    number: text("number").notNull(),
    planId: text("plan_id").notNull(),
    planRevision: integer("plan_revision").notNull(),
    kind: code<AssessmentKind>("kind").notNull(),
    title: text("title").notNull(),
    asOfOn: civilDate("as_of_on").notNull(),
    knownAt: instant("known_at").notNull(),
    state: code<AssessmentState>("state").notNull(),
    /** the report as drawn, canonical JSON */
    report: text("report").notNull(),
    /** the plan it was drawn by, whole */
    plan: text("plan").notNull(),
    /** general remarks of who drew it */
    remarks: text("remarks").notNull(),
    /** SHA-256 over report, plan, remarks, comments and evidence, set on signing */
    digest: text("digest"),
    signedBy: text("signed_by").references(() => account.id),
    signedAt: instant("signed_at"),
  },
  (t) => [
    uniqueIndex("assessment_number").on(t.districtId, t.number),
    index("assessment_plan").on(t.districtId, t.planId, t.asOfOn, t.id),
    codeCheck(t.kind, allCodes<AssessmentKind>({ yearly: true, midterm: true, final: true, special: true })),
    codeCheck(t.state, allCodes<AssessmentState>({ drawn: true, signed: true, discarded: true })),
    dateCheck(t.asOfOn),
    ...[t.createdAt, t.updatedAt, t.knownAt, t.signedAt].map(instantCheck),
    check("signed_with_digest", sql`state <> 'signed' or (digest is not null and signed_by is not null and signed_at is not null)`),
  ],
)

/** What the office says of one indicator in an assessment. */
export const assessmentComment = sqliteTable(
  "assessment_comment",
  {
    assessmentId: integer("assessment_id")
      .notNull()
      .references(() => assessment.id),
    indicatorId: text("indicator_id").notNull(),
    text: text("text").notNull(),
    /** what is to be done, by whom and when */
    measures: text("measures").notNull(),
    writtenAt: instant("written_at").notNull(),
    writtenBy: text("written_by").references(() => account.id),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.indicatorId] }), instantCheck(t.writtenAt)],
)

/** The rows behind the figures of an assessment, as they were on the day it was drawn. */
export const assessmentEvidence = sqliteTable(
  "assessment_evidence",
  {
    assessmentId: integer("assessment_id")
      .notNull()
      .references(() => assessment.id),
    indicatorId: text("indicator_id").notNull(),
    position: integer("position").notNull(),
    /** counts in the numerator; of the others 0 = in the denominator only */
    counts: flag("counts").notNull(),
    /** the evidence row, JSON */
    row: text("row").notNull(),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.indicatorId, t.position] }), flagCheck(t.counts)],
)

/** 在校学生数 of a school on a day: what backbone teachers per hundred pupils is measured by. */
export const pupilCount = sqliteTable(
  "pupil_count",
  {
    ...factColumns(),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    countedOn: civilDate("counted_on").notNull(),
    pupils: integer("pupils").notNull(),
  },
  (t) => [...factConstraints(t, { name: "pupil_count", key: [t.schoolId, t.countedOn] }), dateCheck(t.countedOn), positiveCheck(t.pupils)],
)
