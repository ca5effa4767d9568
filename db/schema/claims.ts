import { sql } from "drizzle-orm"
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type { Delivery, TrainingLevel, TrainingTopic } from "~/domain/codes"
import {
  allCodes,
  civilDate,
  code,
  codeCheck,
  dateCheck,
  instant,
  instantCheck,
  periodCheck,
  positiveCheck,
  tenthsOfHour,
} from "../columns"
import { account } from "./accounts"
import { deliveries, trainingLevels, trainingTopics } from "./courses"
import { school, teacher } from "./people"
import { attachment } from "./plan"
import { caseColumns } from "./workflow-columns"

/** filed → endorsed by the school → recognised (in whole or in part) by the college; returned for change, refused, withdrawn; appealed: a refusal looked at again. */
export type ClaimState = "filed" | "returned" | "endorsed" | "recognised" | "refused" | "appealed" | "withdrawn"

/** A claim (学时认定) for training held elsewhere. A returned or refused one is amended, never retyped: number and history stay. */
export const claim = sqliteTable(
  "claim",
  {
    ...caseColumns(),
    /** SB2026-000001 */
    number: text("number").notNull(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    state: code<ClaimState>("state").notNull(),
    projectName: text("project_name").notNull(),
    organiser: text("organiser").notNull(),
    level: code<TrainingLevel>("level").notNull(),
    topic: code<TrainingTopic>("topic").notNull(),
    delivery: code<Delivery>("delivery").notNull(),
    startsOn: civilDate("starts_on"),
    endsOn: civilDate("ends_on").notNull(),
    hoursTenths: tenthsOfHour("hours_tenths").notNull(),
    certificateNo: text("certificate_no"),
    /** by when its next step is to be taken */
    dueOn: civilDate("due_on").notNull(),
    schoolNote: text("school_note"),
    endorsedBy: text("endorsed_by").references(() => account.id),
    decisionNote: text("decision_note"),
    decidedBy: text("decided_by").references(() => account.id),
    decidedAt: instant("decided_at"),
    /** less than claimed where recognised in part */
    recognisedTenths: tenthsOfHour("recognised_tenths"),
    /** the hours entry written on recognition */
    hoursEntryId: integer("hours_entry_id"),
    appeal: text("appeal"),
    appealedAt: instant("appealed_at"),
  },
  (t) => [
    uniqueIndex("claim_number").on(t.districtId, t.number),
    index("claim_queue").on(t.districtId, t.state, t.dueOn, t.id),
    index("claim_teacher").on(t.teacherId, t.id),
    index("claim_school").on(t.schoolId, t.state),
    index("claim_certificate").on(t.districtId, t.certificateNo).where(sql`certificate_no is not null`),
    codeCheck(
      t.state,
      allCodes<ClaimState>({
        filed: true,
        returned: true,
        endorsed: true,
        recognised: true,
        refused: true,
        appealed: true,
        withdrawn: true,
      }),
    ),
    codeCheck(t.level, trainingLevels),
    codeCheck(t.topic, trainingTopics),
    codeCheck(t.delivery, deliveries),
    ...[t.startsOn, t.endsOn, t.dueOn].map(dateCheck),
    periodCheck(t.startsOn, t.endsOn),
    positiveCheck(t.hoursTenths),
    positiveCheck(t.recognisedTenths),
    ...[t.createdAt, t.updatedAt, t.decidedAt, t.appealedAt].map(instantCheck),
    check("recognised_with_hours", sql`state <> 'recognised' or (recognised_tenths is not null and recognised_tenths <= hours_tenths)`),
  ],
)

/** The evidence of a claim. */
export const claimAttachment = sqliteTable(
  "claim_attachment",
  {
    claimId: integer("claim_id")
      .notNull()
      .references(() => claim.id),
    attachmentId: integer("attachment_id")
      .notNull()
      .references(() => attachment.id),
    /** taken out by an amendment: kept for the history */
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.attachmentId] }),
    index("claim_attachment_attachment").on(t.attachmentId),
    instantCheck(t.removedAt),
  ],
)
