import { sql } from "drizzle-orm"
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type { DualQualifiedLevel, Title } from "~/domain/codes"
import { allCodes, civilDate, code, codeCheck, dateCheck, instantCheck, periodCheck, positiveCheck } from "../columns"
import { keptVerdict } from "./checks"
import { school, teacher } from "./people"
import { caseColumns } from "./workflow-columns"

const titles = allCodes<Title>({
  grade_3: true,
  grade_2: true,
  grade_1: true,
  senior: true,
  full_senior: true,
  assistant_lecturer: true,
  lecturer: true,
  senior_lecturer: true,
  full_senior_lecturer: true,
})
const levels = allCodes<DualQualifiedLevel>({ junior: true, intermediate: true, advanced: true })

/** open: eligible people apply → ranking: schools rank their own → decided: results entered → closed: results recorded as facts. */
export type TitleRoundState = "open" | "ranking" | "decided" | "closed"

/** A round of title applications (职称申报) that HR opens. */
export const titleRound = sqliteTable(
  "title_round",
  {
    ...caseColumns(),
    name: text("name").notNull(),
    opensOn: civilDate("opens_on").notNull(),
    /** last day for applying, and for the schools' ranking */
    applyByOn: civilDate("apply_by_on").notNull(),
    rankByOn: civilDate("rank_by_on").notNull(),
    /** the day on which everybody is judged */
    judgedOn: civilDate("judged_on").notNull(),
    state: code<TitleRoundState>("state").notNull(),
  },
  (t) => [
    uniqueIndex("title_round_name").on(t.districtId, t.name),
    ...[t.opensOn, t.applyByOn, t.rankByOn, t.judgedOn].map(dateCheck),
    periodCheck(t.opensOn, t.applyByOn),
    periodCheck(t.applyByOn, t.rankByOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.state, allCodes<TitleRoundState>({ open: true, ranking: true, decided: true, closed: true })),
  ],
)

/** How many posts of a title a school has in a round. */
export const titleRoundPost = sqliteTable(
  "title_round_post",
  {
    id: integer("id").primaryKey(),
    roundId: integer("round_id")
      .notNull()
      .references(() => titleRound.id),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    title: code<Title>("title").notNull(),
    posts: integer("posts").notNull(),
  },
  (t) => [
    uniqueIndex("title_round_post_of").on(t.roundId, t.schoolId, t.title),
    index("title_round_post_school").on(t.schoolId),
    positiveCheck(t.posts),
    codeCheck(t.title, titles),
  ],
)

export type TitleApplicationState = "applied" | "ranked" | "granted" | "refused" | "withdrawn"

/** One person's application in a round, with the verdict it was filed on. */
export const titleApplication = sqliteTable(
  "title_application",
  {
    ...caseColumns(),
    roundId: integer("round_id")
      .notNull()
      .references(() => titleRound.id),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    title: code<Title>("title").notNull(),
    keptVerdictId: integer("kept_verdict_id")
      .notNull()
      .references(() => keptVerdict.id),
    state: code<TitleApplicationState>("state").notNull(),
    /** the applicant's own words */
    statement: text("statement"),
    /** 1 = the school's first */
    rank: integer("rank"),
    decisionNote: text("decision_note"),
    grantedOn: civilDate("granted_on"),
  },
  (t) => [
    uniqueIndex("title_application_person").on(t.roundId, t.teacherId).where(sql`state <> 'withdrawn'`),
    uniqueIndex("title_application_rank").on(t.roundId, t.schoolId, t.title, t.rank).where(sql`state <> 'withdrawn' and rank is not null`),
    index("title_application_school").on(t.schoolId),
    index("title_application_teacher").on(t.teacherId),
    index("title_application_verdict").on(t.keptVerdictId),
    positiveCheck(t.rank),
    dateCheck(t.grantedOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.title, titles),
    codeCheck(t.state, allCodes<TitleApplicationState>({ applied: true, ranked: true, granted: true, refused: true, withdrawn: true })),
    check("granted_has_day", sql`state <> 'granted' or granted_on is not null`),
  ],
)

/** applied → endorsed by the school → certified by the panel until a day; or returned for change, refused, withdrawn. */
export type DualApplicationState = "applied" | "returned" | "endorsed" | "certified" | "refused" | "withdrawn"

/** A vocational teacher's application to be certified as dual-qualified (双师认定). A returned one is amended, never retyped. */
export const dualQualifiedApplication = sqliteTable(
  "dual_qualified_application",
  {
    ...caseColumns(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    level: code<DualQualifiedLevel>("level").notNull(),
    keptVerdictId: integer("kept_verdict_id")
      .notNull()
      .references(() => keptVerdict.id),
    state: code<DualApplicationState>("state").notNull(),
    statement: text("statement"),
    schoolNote: text("school_note"),
    panelNote: text("panel_note"),
    certifiedOn: civilDate("certified_on"),
    validUntilOn: civilDate("valid_until_on"),
  },
  (t) => [
    uniqueIndex("dual_qualified_application_open").on(t.teacherId).where(sql`state in ('applied', 'returned', 'endorsed')`),
    index("dual_qualified_application_queue").on(t.districtId, t.state, t.id),
    index("dual_qualified_application_teacher").on(t.teacherId),
    index("dual_qualified_application_school").on(t.schoolId),
    index("dual_qualified_application_verdict").on(t.keptVerdictId),
    dateCheck(t.certifiedOn),
    dateCheck(t.validUntilOn),
    periodCheck(t.certifiedOn, t.validUntilOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.level, levels),
    codeCheck(
      t.state,
      allCodes<DualApplicationState>({ applied: true, returned: true, endorsed: true, certified: true, refused: true, withdrawn: true }),
    ),
    check("certified_has_days", sql`state <> 'certified' or (certified_on is not null and valid_until_on is not null)`),
  ],
)
