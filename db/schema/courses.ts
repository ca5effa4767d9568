import { sql } from "drizzle-orm"
import { type AnySQLiteColumn, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
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
import { school, teacher } from "./people"
import { caseColumns } from "./workflow-columns"

export const trainingLevels = allCodes<TrainingLevel>({
  national: true,
  municipal: true,
  district: true,
  school_based: true,
  degree_study: true,
  other: true,
})
export const trainingTopics = allCodes<TrainingTopic>({
  ethics: true,
  subject_knowledge: true,
  teaching_skill: true,
  information_technology: true,
  class_adviser: true,
  mental_health: true,
  management: true,
  other: true,
})
export const deliveries = allCodes<Delivery>({ in_person: true, online: true, blended: true, placement: true })

/** A minute of the day, 0 to 1440. */
const minuteCheck = (column: AnySQLiteColumn) => check(`${column.name}_is_minute`, sql`${sql.identifier(column.name)} between 0 and 1440`)

/** active, or archived once it has history: what was held of it stays readable. */
export type CourseState = "active" | "archived"
const courseStates = allCodes<CourseState>({ active: true, archived: true })

/** A course of the catalogue. Its content is that of its latest edition; a run keeps the edition it was planned by. */
export const course = sqliteTable(
  "course",
  {
    ...caseColumns(),
    /** KC2026-0001 */
    number: text("number").notNull(),
    state: code<CourseState>("state").notNull(),
    /** the latest edition */
    edition: integer("edition").notNull(),
    /** 课程编号 in 精品课程 where it is marked as one */
    qualityCourseNo: text("quality_course_no"),
  },
  (t) => [
    uniqueIndex("course_number").on(t.districtId, t.number),
    index("course_state").on(t.districtId, t.state, t.id),
    codeCheck(t.state, courseStates),
    positiveCheck(t.edition),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
  ],
)

/** What a course is, as it was said once. Never changed: a change is the next edition. */
export const courseEdition = sqliteTable(
  "course_edition",
  {
    courseId: integer("course_id")
      .notNull()
      .references(() => course.id),
    edition: integer("edition").notNull(),
    name: text("name").notNull(),
    level: code<TrainingLevel>("level").notNull(),
    topic: code<TrainingTopic>("topic").notNull(),
    delivery: code<Delivery>("delivery").notNull(),
    hoursTenths: tenthsOfHour("hours_tenths").notNull(),
    organiser: text("organiser").notNull(),
    description: text("description").notNull(),
    /** whom it is for, by 分层/分类/分科: {tiers, postKinds, stages, subjects} as JSON; an empty list = all */
    audience: text("audience").notNull(),
    /** numbers of courses that must have been passed before, JSON list */
    prerequisites: text("prerequisites").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").references(() => account.id),
  },
  (t) => [
    primaryKey({ columns: [t.courseId, t.edition] }),
    codeCheck(t.level, trainingLevels),
    codeCheck(t.topic, trainingTopics),
    codeCheck(t.delivery, deliveries),
    positiveCheck(t.hoursTenths),
    instantCheck(t.createdAt),
  ],
)

/** own: somebody of the district; expert_pool: the alliance's 专家资源库 */
export type TrainerSource = "own" | "expert_pool"

/** Who teaches. */
export const trainer = sqliteTable(
  "trainer",
  {
    ...caseColumns(),
    source: code<TrainerSource>("source").notNull(),
    /** of `own` */
    teacherId: integer("teacher_id").references(() => teacher.id),
    name: text("name").notNull(),
    organisation: text("organisation").notNull(),
    expertise: text("expertise").notNull(),
    state: code<CourseState>("state").notNull(),
  },
  (t) => [
    uniqueIndex("trainer_person").on(t.districtId, t.name, t.organisation),
    index("trainer_teacher").on(t.teacherId),
    codeCheck(t.source, allCodes<TrainerSource>({ own: true, expert_pool: true })),
    codeCheck(t.state, courseStates),
    check("own_is_somebody", sql`source <> 'own' or teacher_id is not null`),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
  ],
)

/** Where training is held. */
export const venue = sqliteTable(
  "venue",
  {
    ...caseColumns(),
    name: text("name").notNull(),
    /** rooms of one site need no travel between them */
    site: text("site").notNull(),
    schoolId: integer("school_id").references(() => school.id),
    capacity: integer("capacity").notNull(),
    /** projector, computers … JSON list */
    equipment: text("equipment").notNull(),
    opensMinute: integer("opens_minute").notNull(),
    closesMinute: integer("closes_minute").notNull(),
    state: code<CourseState>("state").notNull(),
  },
  (t) => [
    uniqueIndex("venue_name").on(t.districtId, t.site, t.name),
    index("venue_school").on(t.schoolId),
    positiveCheck(t.capacity),
    minuteCheck(t.opensMinute),
    minuteCheck(t.closesMinute),
    check("opens_before_closes", sql`opens_minute < closes_minute`),
    codeCheck(t.state, courseStates),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
  ],
)

/** holiday and exam: nothing may be held; workday: a weekend on which schools teach (调休) */
export type CalendarDayKind = "holiday" | "exam" | "workday"

/** The days that the college keeps in its calendar. */
export const calendarDay = sqliteTable(
  "calendar_day",
  {
    districtId: text("district_id").notNull(),
    on: civilDate("on").notNull(),
    kind: code<CalendarDayKind>("kind").notNull(),
    name: text("name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.districtId, t.on] }),
    dateCheck(t.on),
    codeCheck(t.kind, allCodes<CalendarDayKind>({ holiday: true, exam: true, workday: true })),
  ],
)

/** draft → announced: people may enrol in its window → closed: hours credited; or cancelled. */
export type CourseRunState = "draft" | "announced" | "closed" | "cancelled"
export type Allocation = "first_come" | "need_first" | "quota_by_school" | "lottery"

/** A course run (班次): a course held once for a group. */
export const courseRun = sqliteTable(
  "course_run",
  {
    ...caseColumns(),
    /** BC2026-0001 */
    number: text("number").notNull(),
    courseId: integer("course_id")
      .notNull()
      .references(() => course.id),
    courseEdition: integer("course_edition").notNull(),
    title: text("title").notNull(),
    /** sessions lie within */
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on").notNull(),
    capacity: integer("capacity").notNull(),
    state: code<CourseRunState>("state").notNull(),
    allocation: code<Allocation>("allocation").notNull(),
    enrolFromOn: civilDate("enrol_from_on").notNull(),
    enrolUntilOn: civilDate("enrol_until_on").notNull(),
    /** published before a lottery is drawn, so that anybody can draw it again */
    lotterySeed: text("lottery_seed"),
    /** when seats were given by rank; null = not yet, or first come */
    allocatedAt: instant("allocated_at"),
    /** of quota_by_school: school code → seats, JSON */
    quotas: text("quotas").notNull(),
    /** hours to accept a seat freed for the waitlist */
    acceptHours: integer("accept_hours").notNull(),
    /** cents; null = costs are not kept */
    costCents: integer("cost_cents"),
    /** the suggestion it was made from, JSON; null = made by hand */
    suggestion: text("suggestion"),
    cancelReason: text("cancel_reason"),
  },
  (t) => [
    uniqueIndex("course_run_number").on(t.districtId, t.number),
    index("course_run_state").on(t.districtId, t.state, t.startsOn, t.id),
    index("course_run_days").on(t.districtId, t.startsOn, t.id),
    index("course_run_course").on(t.courseId),
    codeCheck(t.state, allCodes<CourseRunState>({ draft: true, announced: true, closed: true, cancelled: true })),
    codeCheck(t.allocation, allCodes<Allocation>({ first_come: true, need_first: true, quota_by_school: true, lottery: true })),
    ...[t.startsOn, t.endsOn, t.enrolFromOn, t.enrolUntilOn].map(dateCheck),
    periodCheck(t.startsOn, t.endsOn),
    periodCheck(t.enrolFromOn, t.enrolUntilOn),
    positiveCheck(t.capacity),
    positiveCheck(t.acceptHours),
    ...[t.createdAt, t.updatedAt, t.allocatedAt].map(instantCheck),
  ],
)

export type CourseSessionState = "planned" | "cancelled"

/** A session (课次) of a run on one day; a moved one keeps its row and counts up `sequence`. */
export const courseSession = sqliteTable(
  "course_session",
  {
    ...caseColumns(),
    runId: integer("run_id")
      .notNull()
      .references(() => courseRun.id),
    on: civilDate("on").notNull(),
    startsMinute: integer("starts_minute").notNull(),
    endsMinute: integer("ends_minute").notNull(),
    /** null = online */
    venueId: integer("venue_id").references(() => venue.id),
    topic: text("topic").notNull(),
    state: code<CourseSessionState>("state").notNull(),
    /** counts its moves: what a calendar goes by */
    sequence: integer("sequence").notNull(),
    /** from which the codes on the room's screen are made; never leaves the server */
    codeSecret: text("code_secret").notNull(),
  },
  (t) => [
    index("course_session_run").on(t.runId, t.on, t.startsMinute),
    index("course_session_day").on(t.districtId, t.on, t.startsMinute),
    index("course_session_venue").on(t.venueId, t.on),
    dateCheck(t.on),
    minuteCheck(t.startsMinute),
    minuteCheck(t.endsMinute),
    check("starts_before_it_ends", sql`starts_minute < ends_minute`),
    codeCheck(t.state, allCodes<CourseSessionState>({ planned: true, cancelled: true })),
    instantCheck(t.createdAt),
    instantCheck(t.updatedAt),
  ],
)

/** Who teaches a session. */
export const courseSessionTrainer = sqliteTable(
  "course_session_trainer",
  {
    sessionId: integer("session_id")
      .notNull()
      .references(() => courseSession.id),
    trainerId: integer("trainer_id")
      .notNull()
      .references(() => trainer.id),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.trainerId] }), index("course_session_trainer_trainer").on(t.trainerId)],
)

/** A soft conflict that a planner let stand, and why. */
export const scheduleWaiver = sqliteTable(
  "schedule_waiver",
  {
    id: integer("id").primaryKey(),
    sessionId: integer("session_id")
      .notNull()
      .references(() => courseSession.id),
    /** the kind of conflict */
    kind: text("kind").notNull(),
    /** what it clashed with, JSON */
    details: text("details").notNull(),
    reason: text("reason").notNull(),
    waivedAt: instant("waived_at").notNull(),
    waivedBy: text("waived_by").references(() => account.id),
  },
  (t) => [index("schedule_waiver_session").on(t.sessionId), instantCheck(t.waivedAt)],
)
