import { sql } from "drizzle-orm"
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type {
  Education,
  EmploymentStatus,
  IdentityKind,
  LeaveKind,
  PostKind,
  RotationKind,
  SchoolKind,
  SchoolOwnership,
  Settlement,
  Sex,
  Stage,
} from "~/domain/codes"
import { allCodes, civilDate, code, codeCheck, dateCheck, flag, flagCheck, periodCheck } from "../columns"
import { factColumns, factConstraints } from "./fact-columns"

/** A school's identity; what is known of it stands in `school_record`. */
export const school = sqliteTable(
  "school",
  { id: integer("id").primaryKey(), districtId: text("district_id").notNull(), code: text("code").notNull() },
  (t) => [uniqueIndex("school_code").on(t.districtId, t.code)],
)

/** A person's identity; what is known of her stands in `teacher_record` and the fact tables. */
export const teacher = sqliteTable(
  "teacher",
  { id: integer("id").primaryKey(), districtId: text("district_id").notNull(), teacherNo: text("teacher_no").notNull() },
  (t) => [uniqueIndex("teacher_teacher_no").on(t.districtId, t.teacherNo)],
)

/** 学校 */
export const schoolRecord = sqliteTable(
  "school_record",
  {
    ...factColumns(),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    name: text("name").notNull(),
    kind: code<SchoolKind>("kind").notNull(),
    ownership: code<SchoolOwnership>("ownership"),
    settlement: code<Settlement>("settlement"),
    isWeak: flag("is_weak"),
    educationGroup: text("education_group"),
  },
  (t) => [
    ...factConstraints(t, { name: "school_record", key: [t.schoolId] }),
    codeCheck(
      t.kind,
      allCodes<SchoolKind>({
        kindergarten: true,
        primary: true,
        junior_secondary: true,
        nine_year: true,
        senior_secondary: true,
        complete_secondary: true,
        vocational: true,
        special_education: true,
        teacher_college: true,
        other: true,
      }),
    ),
    codeCheck(t.ownership, allCodes<SchoolOwnership>({ public: true, private: true })),
    codeCheck(t.settlement, allCodes<Settlement>({ urban: true, town: true, rural: true })),
    flagCheck(t.isWeak),
  ],
)

export const postKinds = allCodes<PostKind>({
  teacher: true,
  principal: true,
  vice_principal: true,
  teaching_research_officer: true,
  administration: true,
  teaching_support: true,
  general_service: true,
})

/** 教师基本信息. Identity number, phone and e-mail are sealed; the hash finds a person again without opening them. */
export const teacherRecord = sqliteTable(
  "teacher_record",
  {
    ...factColumns(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    name: text("name").notNull(),
    identityKind: code<IdentityKind>("identity_kind"),
    identityNumberSealed: text("identity_number_sealed"),
    identityNumberHash: text("identity_number_hash"),
    sex: code<Sex>("sex").notNull(),
    bornOn: civilDate("born_on").notNull(),
    /** the present school as the sheet gives it; the posting is what counts */
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    postKind: code<PostKind>("post_kind").notNull(),
    stage: code<Stage>("stage"),
    subject: text("subject"),
    isSpecialised: flag("is_specialised"),
    isEstablished: flag("is_established"),
    workStartedOn: civilDate("work_started_on"),
    teachingSinceOn: civilDate("teaching_since_on").notNull(),
    joinedSchoolOn: civilDate("joined_school_on").notNull(),
    education: code<Education>("education"),
    mobileSealed: text("mobile_sealed"),
    mobileHash: text("mobile_hash"),
    emailSealed: text("email_sealed"),
    emailHash: text("email_hash"),
    /** null = not said, read as in post */
    employmentStatus: code<EmploymentStatus>("employment_status"),
    leftOn: civilDate("left_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "teacher_record", key: [t.teacherId] }),
    uniqueIndex("teacher_record_identity")
      .on(t.districtId, t.identityNumberHash)
      .where(sql`superseded_at is null and identity_number_hash is not null`),
    index("teacher_record_school").on(t.schoolId),
    codeCheck(t.sex, allCodes<Sex>({ male: true, female: true })),
    codeCheck(
      t.identityKind,
      allCodes<IdentityKind>({
        resident_identity_card: true,
        hmt_residence_permit: true,
        hmt_travel_permit: true,
        foreigner_residence_permit: true,
        passport: true,
        other: true,
      }),
    ),
    codeCheck(t.postKind, postKinds),
    codeCheck(
      t.stage,
      allCodes<Stage>({
        preschool: true,
        primary: true,
        junior_secondary: true,
        senior_secondary: true,
        vocational: true,
        special_education: true,
        other: true,
      }),
    ),
    codeCheck(
      t.education,
      allCodes<Education>({ doctorate: true, master: true, bachelor: true, junior_college: true, secondary_normal: true, other: true }),
    ),
    codeCheck(t.employmentStatus, allCodes<EmploymentStatus>({ in_post: true, retired: true, resigned: true, transferred_out: true })),
    ...[t.bornOn, t.workStartedOn, t.teachingSinceOn, t.joinedSchoolOn, t.leftOn].map(dateCheck),
    ...[t.isSpecialised, t.isEstablished].map(flagCheck),
  ],
)

/** Who says so: a row of 任教履历 (`history`), or the present posting that 教师基本信息 implies (`profile`). */
export type PostingOrigin = "history" | "profile"

/** 任教履历 and the present posting that 教师基本信息 implies. */
export const posting = sqliteTable(
  "posting",
  {
    ...factColumns(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    startsOn: civilDate("starts_on").notNull(),
    /** last day in post; null = still there */
    endsOn: civilDate("ends_on"),
    /** null = not recorded */
    postKind: code<PostKind>("post_kind"),
    origin: code<PostingOrigin>("origin").notNull(),
  },
  (t) => [
    ...factConstraints(t, { name: "posting", key: [t.teacherId, t.startsOn, t.schoolId] }),
    uniqueIndex("posting_open").on(t.districtId, t.teacherId).where(sql`superseded_at is null and ends_on is null`),
    index("posting_school").on(t.schoolId),
    dateCheck(t.startsOn),
    dateCheck(t.endsOn),
    periodCheck(t.startsOn, t.endsOn),
    codeCheck(t.postKind, postKinds),
    codeCheck(t.origin, allCodes<PostingOrigin>({ history: true, profile: true })),
  ],
)

export const rotationKinds = allCodes<RotationKind>({
  periodic: true,
  cross_school_recruitment: true,
  learning_zone: true,
  school_alliance: true,
  education_group: true,
  paired_support: true,
  itinerant: true,
  other: true,
})

/** 交流轮岗 */
export const rotation = sqliteTable(
  "rotation",
  {
    ...factColumns(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    kind: code<RotationKind>("kind").notNull(),
    movesPersonnel: flag("moves_personnel"),
    originSchoolId: integer("origin_school_id")
      .notNull()
      .references(() => school.id),
    hostSchoolId: integer("host_school_id")
      .notNull()
      .references(() => school.id),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "rotation", key: [t.teacherId, t.startsOn] }),
    index("rotation_origin_school").on(t.originSchoolId),
    index("rotation_host_school").on(t.hostSchoolId),
    dateCheck(t.startsOn),
    dateCheck(t.endsOn),
    periodCheck(t.startsOn, t.endsOn),
    flagCheck(t.movesPersonnel),
    codeCheck(t.kind, rotationKinds),
  ],
)

/** 请假 */
export const leave = sqliteTable(
  "leave",
  {
    ...factColumns(),
    teacherId: integer("teacher_id")
      .notNull()
      .references(() => teacher.id),
    kind: code<LeaveKind>("kind").notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "leave", key: [t.teacherId, t.startsOn] }),
    dateCheck(t.startsOn),
    dateCheck(t.endsOn),
    periodCheck(t.startsOn, t.endsOn),
    codeCheck(t.kind, allCodes<LeaveKind>({ maternity: true, sick: true, study: true, secondment: true, other: true })),
  ],
)
