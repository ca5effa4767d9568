import { sql } from "drizzle-orm"
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type { DesignationLevel, TierAward } from "~/domain/codes"
import { allCodes, civilDate, code, codeCheck, dateCheck, instantCheck, positiveCheck } from "../columns"
import { studio } from "./development"
import { teacher } from "./people"
import { caseColumns } from "./workflow-columns"

const tiers = allCodes<TierAward>({
  backbone: true,
  subject_master: true,
  subject_leader: true,
  educator_teacher: true,
  educator_principal: true,
})
const levels = allCodes<DesignationLevel>({ municipal: true, district: true, school: true })

/** renewed: a further term followed; lapsed: the term was let run out; withdrawn: taken back */
export type TierReviewResult = "renewed" | "lapsed" | "withdrawn"

/** The review of an award (梯队考核) at or before the end of its term; the award itself is the fact in 教师梯队. */
export const tierReview = sqliteTable(
  "tier_review",
  {
    ...caseColumns(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    tier: code<TierAward>("tier").notNull(),
    level: code<DesignationLevel>("level").notNull(),
    grantedOn: civilDate("granted_on").notNull(),
    reviewedOn: civilDate("reviewed_on").notNull(),
    result: code<TierReviewResult>("result").notNull(),
    note: text("note"),
  },
  (t) => [
    index("tier_review_award").on(t.teacherId, t.tier, t.level, t.grantedOn),
    dateCheck(t.grantedOn),
    dateCheck(t.reviewedOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.tier, tiers),
    codeCheck(t.level, levels),
    codeCheck(t.result, allCodes<TierReviewResult>({ renewed: true, lapsed: true, withdrawn: true })),
  ],
)

export type StudioAssessmentResult = "excellent" | "competent" | "not_competent"

/** A studio's yearly assessment (工作室年度考核). */
export const studioAssessment = sqliteTable(
  "studio_assessment",
  {
    ...caseColumns(),
    studioId: integer("studio_id")
      .notNull()
      .references(() => studio.id),
    year: integer("year").notNull(),
    assessedOn: civilDate("assessed_on").notNull(),
    result: code<StudioAssessmentResult>("result").notNull(),
    note: text("note"),
  },
  (t) => [
    uniqueIndex("studio_assessment_year").on(t.studioId, t.year),
    dateCheck(t.assessedOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.result, allCodes<StudioAssessmentResult>({ excellent: true, competent: true, not_competent: true })),
  ],
)

/** What a studio did (工作室活动). One taken back stays, with the instant. */
export const studioActivity = sqliteTable(
  "studio_activity",
  {
    ...caseColumns(),
    studioId: integer("studio_id")
      .notNull()
      .references(() => studio.id),
    heldOn: civilDate("held_on").notNull(),
    title: text("title").notNull(),
    place: text("place"),
    people: integer("people"),
    note: text("note"),
    cancelledAt: text("cancelled_at"),
  },
  (t) => [
    uniqueIndex("studio_activity_of").on(t.studioId, t.heldOn, t.title).where(sql`cancelled_at is null`),
    dateCheck(t.heldOn),
    positiveCheck(t.people),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    instantCheck(t.cancelledAt),
  ],
)
