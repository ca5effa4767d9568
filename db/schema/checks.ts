import { sql } from "drizzle-orm"
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type { Role } from "~/domain/roles"
import type { Outcome, Rule } from "~/domain/verdict"
import { allCodes, civilDate, code, codeCheck, dateCheck, instant, instantCheck } from "../columns"
import { account } from "./accounts"
import { school, teacher } from "./people"
import { caseColumns } from "./workflow-columns"

const rules = allCodes<Rule>({
  hours: true,
  induction: true,
  tier: true,
  title: true,
  rotation: true,
  "rotation-credit": true,
  "dual-qualified": true,
  "enterprise-practice": true,
  registration: true,
})

/** What a verdict was kept for: where it was *used*, the verdict itself stays. */
export type VerdictPurpose =
  | "checked_record"
  | "rotation_season"
  | "title_application"
  | "dual_qualified_application"
  | "tier_award"
  | "objection"
const purposes = allCodes<VerdictPurpose>({
  checked_record: true,
  rotation_season: true,
  title_application: true,
  dual_qualified_application: true,
  tier_award: true,
  objection: true,
})

/** A frozen verdict (资格核验单 when `purpose` is checked_record): never changed, never removed. Recomputing as known at `knownAt` must equal it. */
export const keptVerdict = sqliteTable(
  "kept_verdict",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    /** HY2026-000001: year made, running number of the district */
    number: text("number").notNull(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    rule: code<Rule>("rule").notNull(),
    asOfOn: civilDate("as_of_on").notNull(),
    knownAt: instant("known_at").notNull(),
    policyId: text("policy_id"),
    policyVersion: text("policy_version"),
    outcome: code<Outcome>("outcome").notNull(),
    /** the verdict as the domain gave it, canonical JSON */
    verdict: text("verdict").notNull(),
    /** SHA-256 over the canonical JSON of every fact the rules could read of the person */
    factsDigest: text("facts_digest").notNull(),
    purpose: code<VerdictPurpose>("purpose").notNull(),
    madeAt: instant("made_at").notNull(),
    madeBy: text("made_by").references(() => account.id),
  },
  (t) => [
    uniqueIndex("kept_verdict_number").on(t.districtId, t.number),
    index("kept_verdict_teacher").on(t.teacherId, t.rule),
    index("kept_verdict_purpose").on(t.districtId, t.purpose, t.id),
    dateCheck(t.asOfOn),
    instantCheck(t.knownAt),
    instantCheck(t.madeAt),
    codeCheck(t.rule, rules),
    codeCheck(t.purpose, purposes),
    codeCheck(t.outcome, allCodes<Outcome>({ met: true, not_met: true, exempt: true, not_applicable: true, undetermined: true })),
  ],
)

/** open → upheld (the fact was wrong, and is corrected), dismissed, or withdrawn by who raised it. */
export type ObjectionState = "open" | "upheld" | "dismissed" | "withdrawn"

/** 我有异议: a teacher contests one criterion of one verdict; the owner of the fact answers by a day. */
export const objection = sqliteTable(
  "objection",
  {
    ...caseColumns(),
    /** YY2026-000001 */
    number: text("number").notNull(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    rule: code<Rule>("rule").notNull(),
    criterionId: text("criterion_id").notNull(),
    /** the verdict contested, frozen when the objection was raised */
    keptVerdictId: integer("kept_verdict_id")
      .notNull()
      .references(() => keptVerdict.id),
    /** what is wrong, in the teacher's words */
    grounds: text("grounds").notNull(),
    /** whose fact it is, and who must answer */
    ownerRole: code<Role>("owner_role").notNull(),
    ownerSchoolId: integer("owner_school_id").references(() => school.id),
    state: code<ObjectionState>("state").notNull(),
    dueOn: civilDate("due_on").notNull(),
    /** set once when the day has passed unanswered */
    escalatedAt: instant("escalated_at"),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    answeredBy: text("answered_by").references(() => account.id),
  },
  (t) => [
    uniqueIndex("objection_number").on(t.districtId, t.number),
    uniqueIndex("objection_open").on(t.teacherId, t.rule, t.criterionId).where(sql`state = 'open'`),
    index("objection_queue").on(t.districtId, t.state, t.ownerRole, t.dueOn, t.id),
    index("objection_owner_school").on(t.ownerSchoolId),
    index("objection_kept_verdict").on(t.keptVerdictId),
    dateCheck(t.dueOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    instantCheck(t.escalatedAt),
    instantCheck(t.answeredAt),
    codeCheck(t.rule, rules),
    codeCheck(t.state, allCodes<ObjectionState>({ open: true, upheld: true, dismissed: true, withdrawn: true })),
  ],
)
