import { sql } from "drizzle-orm"
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import type { EmploymentStatus, PostKind, Stage } from "~/domain/codes"
import type { Outcome, Rule } from "~/domain/verdict"
import { allCodes, civilDate, code, codeCheck, dateCheck, flag, flagCheck, instant, instantCheck } from "../columns"
import { school, teacher } from "./people"

const outcomes = allCodes<Outcome>({ met: true, not_met: true, exempt: true, not_applicable: true, undetermined: true })

/** Who has no such day comes after all who have: what is sorted by it must have a value. Queries say it in the same words, or the index does not serve them. */
function dueOrNever(dueOn: AnySQLiteColumn) {
  return sql`case when ${dueOn} is null then '9999-12-31' else ${dueOn} end`
}

/** One verdict in short per teacher, rule and training cycle: what lists and reports read. Recomputed whole, never patched. */
export const standing = sqliteTable(
  "standing",
  {
    districtId: text("district_id").notNull(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    rule: code<Rule>("rule").notNull(),
    /** first day of the cycle judged; "" for rules without a cycle */
    cycleStartsOn: text("cycle_starts_on").notNull(),
    /** the day it was judged for: today in the running cycle, the last day of a closed one */
    asOfOn: civilDate("as_of_on").notNull(),
    outcome: code<Outcome>("outcome").notNull(),
    onPace: flag("on_pace"),
    /** the verdict's figures as JSON, exactly as the rule gave them, without its lists */
    figures: text("figures"),
    policyId: text("policy_id"),
    policyVersion: text("policy_version"),
    nextChangeOn: civilDate("next_change_on"),
    /** the figures' one day by which lists are sorted and warned: due for rotation, a term's or a validity's end; null = none */
    dueOn: civilDate("due_on"),
    computedAt: instant("computed_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.districtId, t.teacherId, t.rule, t.cycleStartsOn] }),
    index("standing_by_outcome").on(t.districtId, t.rule, t.outcome, t.teacherId),
    index("standing_by_due").on(t.districtId, t.rule, dueOrNever(t.dueOn), t.teacherId),
    index("standing_next_change").on(t.districtId, t.nextChangeOn),
    index("standing_teacher").on(t.teacherId),
    codeCheck(t.outcome, outcomes),
    dateCheck(t.asOfOn),
    dateCheck(t.nextChangeOn),
    dateCheck(t.dueOn),
    flagCheck(t.onPace),
    instantCheck(t.computedAt),
  ],
)

/** How someone stands with her hours in the running cycle, in the words of the people list. */
export type HoursStanding = "met" | "on_pace" | "behind" | "not_applicable" | "undetermined"
export const hoursStandings = allCodes<HoursStanding>({ met: true, on_pace: true, behind: true, not_applicable: true, undetermined: true })

/** The people list's own row per teacher: where she works today and how she stands. No identity numbers, no phones. Recomputed with the standings. */
export const roster = sqliteTable(
  "roster",
  {
    teacherId: integer("teacher_id")
      .primaryKey()
      .references(() => teacher.id),
    districtId: text("district_id").notNull(),
    teacherNo: text("teacher_no").notNull(),
    name: text("name").notNull(),
    /** sort key: the name in pinyin, then the name itself */
    nameKey: text("name_key").notNull(),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    schoolCode: text("school_code").notNull(),
    postKind: code<PostKind>("post_kind"),
    stage: code<Stage>("stage"),
    subject: text("subject"),
    employmentStatus: code<EmploymentStatus>("employment_status").notNull(),
    hoursStanding: code<HoursStanding>("hours_standing").notNull(),
    creditedTenths: integer("credited_tenths").notNull(),
    requiredTenths: integer("required_tenths").notNull(),
    remainingTenths: integer("remaining_tenths").notNull(),
    computedAt: instant("computed_at").notNull(),
  },
  (t) => [
    index("roster_by_name").on(t.districtId, t.nameKey, t.teacherId),
    index("roster_by_remaining").on(t.districtId, t.remainingTenths, t.teacherId),
    index("roster_by_school").on(t.districtId, t.schoolCode, t.nameKey, t.teacherId),
    index("roster_by_standing").on(t.districtId, t.hoursStanding, t.nameKey, t.teacherId),
    index("roster_by_status").on(t.districtId, t.employmentStatus, t.nameKey, t.teacherId),
    index("roster_by_stage").on(t.districtId, t.stage, t.nameKey, t.teacherId),
    index("roster_by_subject").on(t.districtId, t.subject, t.nameKey, t.teacherId),
    index("roster_school").on(t.schoolId),
    codeCheck(t.hoursStanding, hoursStandings),
  ],
)

/** What a search may begin with: the number, the name and its tails, pinyin and initials. */
export const rosterTerm = sqliteTable(
  "roster_term",
  {
    districtId: text("district_id").notNull(),
    term: text("term").notNull(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
  },
  (t) => [primaryKey({ columns: [t.districtId, t.term, t.teacherId] }), index("roster_term_teacher").on(t.teacherId)],
)
