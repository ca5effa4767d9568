import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type { RotationKind } from "~/domain/codes"
import { allCodes, civilDate, code, codeCheck, dateCheck, flag, flagCheck, instantCheck, periodCheck } from "../columns"
import { keptVerdict } from "./checks"
import { rotationKinds, school, teacher } from "./people"
import { caseColumns } from "./workflow-columns"

/** nominating: schools name people → assigning: HR names host schools → running: they are away → closed: all are back or let go. */
export type SeasonState = "nominating" | "assigning" | "running" | "closed"

/** One school year's rotation (交流轮岗季). The due list is drawn when it opens, as of `drawnOn`. */
export const rotationSeason = sqliteTable(
  "rotation_season",
  {
    ...caseColumns(),
    /** the year whose 1 September begins it */
    schoolYear: integer("school_year").notNull(),
    drawnOn: civilDate("drawn_on").notNull(),
    nominateByOn: civilDate("nominate_by_on").notNull(),
    /** first day at the host school, and the last planned one */
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on").notNull(),
    state: code<SeasonState>("state").notNull(),
  },
  (t) => [
    uniqueIndex("rotation_season_year").on(t.districtId, t.schoolYear),
    ...[t.drawnOn, t.nominateByOn, t.startsOn, t.endsOn].map(dateCheck),
    periodCheck(t.startsOn, t.endsOn),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.state, allCodes<SeasonState>({ nominating: true, assigning: true, running: true, closed: true })),
  ],
)

/** listed: due, not yet named by the school → nominated → assigned: has a host school → away → returned; or held_back with a reason, or broken_off. */
export type SeasonMemberState = "listed" | "nominated" | "assigned" | "away" | "returned" | "held_back" | "broken_off"
/** due: stood on the drawn list; volunteer: the school named someone who was not due */
export type SeasonMemberOrigin = "due" | "volunteer"
export type RotationAppraisal = "excellent" | "competent" | "not_competent"
const appraisals = allCodes<RotationAppraisal>({ excellent: true, competent: true, not_competent: true })

/** One person of a season, from the due list to her return. Once she is away the fact is a row of 交流轮岗, found by her and `startsOn`. */
export const rotationSeasonMember = sqliteTable(
  "rotation_season_member",
  {
    ...caseColumns(),
    seasonId: integer("season_id")
      .notNull()
      .references(() => rotationSeason.id),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    originSchoolId: integer("origin_school_id")
      .notNull()
      .references(() => school.id),
    origin: code<SeasonMemberOrigin>("origin").notNull(),
    state: code<SeasonMemberState>("state").notNull(),
    /** the rotation verdict by which she was listed or named */
    keptVerdictId: integer("kept_verdict_id").references(() => keptVerdict.id),
    /** why held back, broken off, or named although not due */
    reason: text("reason"),
    hostSchoolId: integer("host_school_id").references(() => school.id),
    kind: code<RotationKind>("kind"),
    movesPersonnel: flag("moves_personnel"),
    startsOn: civilDate("starts_on"),
    /** planned until she is back, then the last day there */
    endsOn: civilDate("ends_on"),
    midtermResult: code<RotationAppraisal>("midterm_result"),
    midtermOn: civilDate("midterm_on"),
    midtermNote: text("midterm_note"),
    finalResult: code<RotationAppraisal>("final_result"),
    finalOn: civilDate("final_on"),
    finalNote: text("final_note"),
  },
  (t) => [
    uniqueIndex("rotation_season_member_person").on(t.seasonId, t.teacherId),
    index("rotation_season_member_state").on(t.seasonId, t.state, t.id),
    index("rotation_season_member_origin").on(t.seasonId, t.originSchoolId),
    index("rotation_season_member_origin_school").on(t.originSchoolId),
    index("rotation_season_member_host").on(t.hostSchoolId),
    index("rotation_season_member_teacher").on(t.teacherId),
    index("rotation_season_member_verdict").on(t.keptVerdictId),
    ...[t.startsOn, t.endsOn, t.midtermOn, t.finalOn].map(dateCheck),
    periodCheck(t.startsOn, t.endsOn),
    flagCheck(t.movesPersonnel),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
    codeCheck(t.kind, rotationKinds),
    codeCheck(t.origin, allCodes<SeasonMemberOrigin>({ due: true, volunteer: true })),
    codeCheck(
      t.state,
      allCodes<SeasonMemberState>({
        listed: true,
        nominated: true,
        assigned: true,
        away: true,
        returned: true,
        held_back: true,
        broken_off: true,
      }),
    ),
    codeCheck(t.midtermResult, appraisals),
    codeCheck(t.finalResult, appraisals),
  ],
)
