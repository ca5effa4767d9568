import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type {
  DesignationLevel,
  DualQualifiedLevel,
  ProjectKind,
  ProjectResult,
  ProjectRole,
  ProjectStatus,
  SchoolDesignationKind,
  StudioKind,
  StudioRole,
  TierAward,
} from "~/domain/codes"
import { allCodes, civilDate, code, codeCheck, dateCheck, flag, flagCheck, periodCheck, positiveCheck } from "../columns"
import { factColumns, factConstraints } from "./fact-columns"
import { school, teacher } from "./people"

const teacherId = () =>
  integer("teacher_id")
    .notNull()
    .references(() => teacher.id)
const designationLevels = allCodes<DesignationLevel>({ municipal: true, district: true, school: true })

/** 教师梯队: an award of a class at a level */
export const tierAward = sqliteTable(
  "tier_award",
  {
    ...factColumns(),
    teacherId: teacherId(),
    tier: code<TierAward>("tier").notNull(),
    level: code<DesignationLevel>("level").notNull(),
    grantedOn: civilDate("granted_on").notNull(),
    termEndsOn: civilDate("term_ends_on"),
    withdrawnOn: civilDate("withdrawn_on"),
    documentNo: text("document_no"),
  },
  (t) => [
    ...factConstraints(t, { name: "tier_award", key: [t.teacherId, t.tier, t.level, t.grantedOn] }),
    ...[t.grantedOn, t.termEndsOn, t.withdrawnOn].map(dateCheck),
    periodCheck(t.grantedOn, t.termEndsOn),
    codeCheck(
      t.tier,
      allCodes<TierAward>({ backbone: true, subject_master: true, subject_leader: true, educator_teacher: true, educator_principal: true }),
    ),
    codeCheck(t.level, designationLevels),
  ],
)

/** A studio's identity; what is known of it stands in `studio_record`. */
export const studio = sqliteTable(
  "studio",
  { id: integer("id").primaryKey(), districtId: text("district_id").notNull(), studioNo: text("studio_no").notNull() },
  (t) => [uniqueIndex("studio_studio_no").on(t.districtId, t.studioNo)],
)

/** 工作室 */
export const studioRecord = sqliteTable(
  "studio_record",
  {
    ...factColumns(),
    studioId: integer("studio_id")
      .notNull()
      .references(() => studio.id),
    name: text("name").notNull(),
    kind: code<StudioKind>("kind").notNull(),
    level: code<DesignationLevel>("level").notNull(),
    hostSchoolId: integer("host_school_id").references(() => school.id),
    foundedOn: civilDate("founded_on").notNull(),
    cycleEndsOn: civilDate("cycle_ends_on"),
    withdrawnOn: civilDate("withdrawn_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "studio_record", key: [t.studioId] }),
    index("studio_record_host_school").on(t.hostSchoolId),
    ...[t.foundedOn, t.cycleEndsOn, t.withdrawnOn].map(dateCheck),
    periodCheck(t.foundedOn, t.cycleEndsOn),
    codeCheck(
      t.kind,
      allCodes<StudioKind>({
        master_teacher: true,
        class_adviser: true,
        principal: true,
        ideology_course: true,
        ideology_education: true,
        arts_master: true,
        student_guidance: true,
      }),
    ),
    codeCheck(t.level, designationLevels),
  ],
)

/** 工作室成员 */
export const studioMember = sqliteTable(
  "studio_member",
  {
    ...factColumns(),
    studioId: integer("studio_id")
      .notNull()
      .references(() => studio.id),
    teacherId: teacherId(),
    role: code<StudioRole>("role").notNull(),
    joinedOn: civilDate("joined_on").notNull(),
    leftOn: civilDate("left_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "studio_member", key: [t.studioId, t.teacherId, t.joinedOn] }),
    index("studio_member_teacher").on(t.teacherId),
    dateCheck(t.joinedOn),
    dateCheck(t.leftOn),
    periodCheck(t.joinedOn, t.leftOn),
    codeCheck(t.role, allCodes<StudioRole>({ leader: true, member: true, trainee: true })),
  ],
)

/** 企业实践 */
export const enterprisePractice = sqliteTable(
  "enterprise_practice",
  {
    ...factColumns(),
    teacherId: teacherId(),
    organisation: text("organisation").notNull(),
    isStation: flag("is_station"),
    position: text("position"),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    days: integer("days").notNull(),
  },
  (t) => [
    ...factConstraints(t, { name: "enterprise_practice", key: [t.teacherId, t.startsOn, t.organisation] }),
    dateCheck(t.startsOn),
    dateCheck(t.endsOn),
    periodCheck(t.startsOn, t.endsOn),
    flagCheck(t.isStation),
    positiveCheck(t.days),
  ],
)

/** 技能证书 */
export const skillCertificate = sqliteTable(
  "skill_certificate",
  {
    ...factColumns(),
    teacherId: teacherId(),
    name: text("name").notNull(),
    grade: text("grade"),
    issuer: text("issuer"),
    issuedOn: civilDate("issued_on").notNull(),
  },
  (t) => [...factConstraints(t, { name: "skill_certificate", key: [t.teacherId, t.issuedOn, t.name] }), dateCheck(t.issuedOn)],
)

/** 双师认定 */
export const dualQualification = sqliteTable(
  "dual_qualification",
  {
    ...factColumns(),
    teacherId: teacherId(),
    level: code<DualQualifiedLevel>("level").notNull(),
    certifiedOn: civilDate("certified_on").notNull(),
    /** null = the pack's term applies */
    validUntilOn: civilDate("valid_until_on"),
    certifier: text("certifier"),
  },
  (t) => [
    ...factConstraints(t, { name: "dual_qualification", key: [t.teacherId, t.level, t.certifiedOn] }),
    dateCheck(t.certifiedOn),
    dateCheck(t.validUntilOn),
    periodCheck(t.certifiedOn, t.validUntilOn),
    codeCheck(t.level, allCodes<DualQualifiedLevel>({ junior: true, intermediate: true, advanced: true })),
  ],
)

/** 基地与示范校 */
export const schoolDesignation = sqliteTable(
  "school_designation",
  {
    ...factColumns(),
    schoolId: integer("school_id")
      .notNull()
      .references(() => school.id),
    kind: code<SchoolDesignationKind>("kind").notNull(),
    level: code<DesignationLevel>("level"),
    designatedOn: civilDate("designated_on").notNull(),
    withdrawnOn: civilDate("withdrawn_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "school_designation", key: [t.schoolId, t.kind, t.designatedOn] }),
    dateCheck(t.designatedOn),
    dateCheck(t.withdrawnOn),
    periodCheck(t.designatedOn, t.withdrawnOn),
    codeCheck(
      t.kind,
      allCodes<SchoolDesignationKind>({
        development_base: true,
        development_model: true,
        training_base: true,
        induction_base: true,
        home_school_model: true,
        ethics_base: true,
      }),
    ),
    codeCheck(t.level, designationLevels),
  ],
)

/** A project's or team's identity; what is known of it stands in `project_record`. */
export const project = sqliteTable(
  "project",
  { id: integer("id").primaryKey(), districtId: text("district_id").notNull(), projectNo: text("project_no").notNull() },
  (t) => [uniqueIndex("project_project_no").on(t.districtId, t.projectNo)],
)

/** 项目与团队 */
export const projectRecord = sqliteTable(
  "project_record",
  {
    ...factColumns(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id),
    name: text("name").notNull(),
    kind: code<ProjectKind>("kind").notNull(),
    approvedOn: civilDate("approved_on").notNull(),
    endsOn: civilDate("ends_on"),
    status: code<ProjectStatus>("status"),
  },
  (t) => [
    ...factConstraints(t, { name: "project_record", key: [t.projectId] }),
    dateCheck(t.approvedOn),
    dateCheck(t.endsOn),
    periodCheck(t.approvedOn, t.endsOn),
    codeCheck(
      t.kind,
      allCodes<ProjectKind>({
        national_model: true,
        study_visit: true,
        twin_city_training: true,
        training_guidance_team: true,
        innovation_team: true,
        qinglan: true,
        future_educator: true,
        special_strength: true,
      }),
    ),
    codeCheck(t.status, allCodes<ProjectStatus>({ applied: true, approved: true, concluded: true, withdrawn: true })),
  ],
)

/** 项目成员 */
export const projectMember = sqliteTable(
  "project_member",
  {
    ...factColumns(),
    projectId: integer("project_id")
      .notNull()
      .references(() => project.id),
    teacherId: teacherId(),
    role: code<ProjectRole>("role"),
    joinedOn: civilDate("joined_on").notNull(),
    leftOn: civilDate("left_on"),
    result: code<ProjectResult>("result"),
  },
  (t) => [
    ...factConstraints(t, { name: "project_member", key: [t.projectId, t.teacherId, t.joinedOn] }),
    index("project_member_teacher").on(t.teacherId),
    dateCheck(t.joinedOn),
    dateCheck(t.leftOn),
    periodCheck(t.joinedOn, t.leftOn),
    codeCheck(t.role, allCodes<ProjectRole>({ head: true, member: true, mentor: true, trainee: true })),
    codeCheck(t.result, allCodes<ProjectResult>({ ongoing: true, passed: true, failed: true })),
  ],
)

/** 精品课程 */
export const qualityCourse = sqliteTable(
  "quality_course",
  {
    ...factColumns(),
    courseNo: text("course_no").notNull(),
    name: text("name").notNull(),
    level: code<DesignationLevel>("level").notNull(),
    headTeacherId: integer("head_teacher_id").references(() => teacher.id),
    designatedOn: civilDate("designated_on").notNull(),
    withdrawnOn: civilDate("withdrawn_on"),
  },
  (t) => [
    ...factConstraints(t, { name: "quality_course", key: [t.courseNo] }),
    index("quality_course_head_teacher").on(t.headTeacherId),
    dateCheck(t.designatedOn),
    dateCheck(t.withdrawnOn),
    periodCheck(t.designatedOn, t.withdrawnOn),
    codeCheck(t.level, designationLevels),
  ],
)
