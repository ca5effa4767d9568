import { sql } from "drizzle-orm"
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { allCodes, code, codeCheck, flag, flagCheck, instant, instantCheck, positiveCheck, tenthsOfHour } from "../columns"
import { account } from "./accounts"
import { courseRun, courseSession } from "./courses"
import { school, teacher } from "./people"
import { caseColumns } from "./workflow-columns"

/**
 * applied: waits for the allocation, or for the school's approval where `needsSchool` → enrolled (has a seat), waitlisted, or refused;
 * offered: a freed seat, to be accepted by `offerEndsAt`; withdrawn by the person, removed by the office or with its run.
 */
export type EnrolmentState = "applied" | "enrolled" | "waitlisted" | "offered" | "refused" | "withdrawn" | "removed"
export type EnrolmentOrigin = "self" | "school" | "office"

/** One person's place in a run, from her application on. */
export const enrolment = sqliteTable(
  "enrolment",
  {
    ...caseColumns(),
    runId: integer("run_id")
      .notNull()
      .references(() => courseRun.id),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    state: code<EnrolmentState>("state").notNull(),
    origin: code<EnrolmentOrigin>("origin").notNull(),
    needsSchool: flag("needs_school").notNull(),
    appliedAt: instant("applied_at").notNull(),
    /** 1 to the capacity, of whom is enrolled or has an offer: no two share one, so no run is oversold */
    seat: integer("seat"),
    /** in the allocation's order, 1 = first; null = not ranked yet */
    rank: integer("rank"),
    /** why this rank or state, in codes and values: JSON */
    reason: text("reason"),
    offerEndsAt: instant("offer_ends_at"),
    /** whether she has handed in the feedback form, which does not bear her name */
    gaveFeedback: flag("gave_feedback").notNull().default(0),
  },
  (t) => [
    uniqueIndex("enrolment_standing").on(t.runId, t.teacherId).where(sql`state not in ('withdrawn', 'removed')`),
    uniqueIndex("enrolment_seat").on(t.runId, t.seat).where(sql`seat is not null`),
    index("enrolment_run").on(t.runId, t.state, t.rank, t.id),
    index("enrolment_teacher").on(t.teacherId, t.state, t.runId),
    index("enrolment_school").on(t.schoolId, t.state),
    codeCheck(
      t.state,
      allCodes<EnrolmentState>({
        applied: true,
        enrolled: true,
        waitlisted: true,
        offered: true,
        refused: true,
        withdrawn: true,
        removed: true,
      }),
    ),
    codeCheck(t.origin, allCodes<EnrolmentOrigin>({ self: true, school: true, office: true })),
    flagCheck(t.needsSchool),
    flagCheck(t.gaveFeedback),
    positiveCheck(t.seat),
    positiveCheck(t.rank),
    ...[t.createdAt, t.updatedAt, t.appliedAt, t.offerEndsAt].map(instantCheck),
  ],
)

export type AttendanceMoment = "arrival" | "departure"
export type AttendanceSource = "code" | "manual" | "paper"

/** That somebody was there at a moment. A mark made in error is voided, never removed. */
export const attendanceMark = sqliteTable(
  "attendance_mark",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => courseSession.id),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    moment: code<AttendanceMoment>("moment").notNull(),
    /** when she was there: the scan's own time */
    at: instant("at").notNull(),
    /** when the server heard of it */
    receivedAt: instant("received_at").notNull(),
    source: code<AttendanceSource>("source").notNull(),
    /** the phone's own number for this scan: sent twice it is one */
    scanKey: text("scan_key"),
    reason: text("reason"),
    recordedBy: text("recorded_by").references(() => account.id),
    voidedAt: instant("voided_at"),
    voidedBy: text("voided_by").references(() => account.id),
    voidReason: text("void_reason"),
  },
  (t) => [
    uniqueIndex("attendance_mark_standing").on(t.sessionId, t.teacherId, t.moment).where(sql`voided_at is null`),
    uniqueIndex("attendance_mark_scan").on(t.sessionId, t.scanKey).where(sql`scan_key is not null`),
    index("attendance_mark_teacher").on(t.teacherId),
    codeCheck(t.moment, allCodes<AttendanceMoment>({ arrival: true, departure: true })),
    codeCheck(t.source, allCodes<AttendanceSource>({ code: true, manual: true, paper: true })),
    ...[t.at, t.receivedAt, t.voidedAt].map(instantCheck),
  ],
)

/** passed: credited; failed: not enough attendance, or the result says so */
export type RunResult = "passed" | "failed"

/** Once a run is closed: each participant's attendance, result and hours. Reversed whole and closed anew where something was wrong; both stay. */
export const runClosing = sqliteTable(
  "run_closing",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    runId: integer("run_id")
      .notNull()
      .references(() => courseRun.id),
    closedAt: instant("closed_at").notNull(),
    closedBy: text("closed_by").references(() => account.id),
    reversedAt: instant("reversed_at"),
    reversedBy: text("reversed_by").references(() => account.id),
    reverseReason: text("reverse_reason"),
  },
  (t) => [
    uniqueIndex("run_closing_standing").on(t.runId).where(sql`reversed_at is null`),
    index("run_closing_run").on(t.runId, t.id),
    instantCheck(t.closedAt),
    instantCheck(t.reversedAt),
  ],
)

export const runClosingPerson = sqliteTable(
  "run_closing_person",
  {
    closingId: integer("closing_id")
      .notNull()
      .references(() => runClosing.id),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    presentMinutes: integer("present_minutes").notNull(),
    plannedMinutes: integer("planned_minutes").notNull(),
    result: code<RunResult>("result").notNull(),
    hoursTenths: tenthsOfHour("hours_tenths").notNull(),
    /** the hours entry written; null = none */
    hoursEntryId: integer("hours_entry_id"),
    note: text("note"),
  },
  (t) => [
    primaryKey({ columns: [t.closingId, t.teacherId] }),
    index("run_closing_person_teacher").on(t.teacherId),
    codeCheck(t.result, allCodes<RunResult>({ passed: true, failed: true })),
  ],
)

/** A feedback form of a run, without a name. */
export const runFeedback = sqliteTable(
  "run_feedback",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    runId: integer("run_id")
      .notNull()
      .references(() => courseRun.id),
    /** 1 to 5 */
    usefulness: integer("usefulness").notNull(),
    teaching: integer("teaching").notNull(),
    organisation: integer("organisation").notNull(),
    remark: text("remark"),
    /** the day only: the instant would tell who it was */
    givenOn: text("given_on").notNull(),
  },
  (t) => [index("run_feedback_run").on(t.runId), positiveCheck(t.usefulness), positiveCheck(t.teaching), positiveCheck(t.organisation)],
)
