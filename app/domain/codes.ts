/** Code lists of the field, in the words of the glossary. Labels live in the message catalogues, spellings accepted on import in the workbook format. */

export const SCHOOL_KINDS = [
  "kindergarten", // 幼儿园
  "primary", // 小学
  "junior_secondary", // 初级中学
  "nine_year", // 九年一贯制学校
  "senior_secondary", // 普通高中
  "complete_secondary", // 完全中学
  "vocational", // 中等职业学校
  "special_education", // 特殊教育学校
  "teacher_college", // 教师进修学院
  "other", // 其他
] as const
export type SchoolKind = (typeof SCHOOL_KINDS)[number]

export const SCHOOL_OWNERSHIPS = ["public", "private"] as const
export type SchoolOwnership = (typeof SCHOOL_OWNERSHIPS)[number]

/** 城乡类型: 城区, 镇区, 乡村 */
export const SETTLEMENTS = ["urban", "town", "rural"] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** 岗位类别: 专任教师, 校长, 副校长, 教研员, 行政, 教辅, 工勤 */
export const POST_KINDS = [
  "teacher",
  "principal",
  "vice_principal",
  "teaching_research_officer",
  "administration",
  "teaching_support",
  "general_service",
] as const
export type PostKind = (typeof POST_KINDS)[number]

/** 任教学段 */
export const STAGES = ["preschool", "primary", "junior_secondary", "senior_secondary", "vocational", "special_education", "other"] as const
export type Stage = (typeof STAGES)[number]

export const SEXES = ["male", "female"] as const
export type Sex = (typeof SEXES)[number]

/** 身份证件类型 */
export const IDENTITY_KINDS = [
  "resident_identity_card", // 居民身份证
  "hmt_residence_permit", // 港澳台居民居住证
  "hmt_travel_permit", // 港澳居民来往内地通行证, 台湾居民来往大陆通行证
  "foreigner_residence_permit", // 外国人永久居留身份证
  "passport", // 护照
  "other", // 其他
] as const
export type IdentityKind = (typeof IDENTITY_KINDS)[number]

/** 最高学历 */
export const EDUCATIONS = ["doctorate", "master", "bachelor", "junior_college", "secondary_normal", "other"] as const
export type Education = (typeof EDUCATIONS)[number]

/** 在职状态: 在职, 退休, 离职, 调出 */
export const EMPLOYMENT_STATUSES = ["in_post", "retired", "resigned", "transferred_out"] as const
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number]

export const ROTATION_KINDS = [
  "periodic", // 定期交流
  "cross_school_recruitment", // 跨校竞聘
  "learning_zone", // 学区一体化管理
  "school_alliance", // 学校联盟
  "education_group", // 集团化办学
  "paired_support", // 对口支援
  "itinerant", // 乡镇中心学校教师走教
  "other", // 其他
] as const
export type RotationKind = (typeof ROTATION_KINDS)[number]

/** 请假类型: 产假, 病假, 进修, 援派, 其他 */
export const LEAVE_KINDS = ["maternity", "sick", "study", "secondment", "other"] as const
export type LeaveKind = (typeof LEAVE_KINDS)[number]

/** 培训类别: 国培, 市培, 区培, 校本研修, 学历提升, 其他 */
export const TRAINING_LEVELS = ["national", "municipal", "district", "school_based", "degree_study", "other"] as const
export type TrainingLevel = (typeof TRAINING_LEVELS)[number]

/** 培训专题 */
export const TRAINING_TOPICS = [
  "ethics", // 师德
  "subject_knowledge", // 专业知识
  "teaching_skill", // 教学技能
  "information_technology", // 信息技术
  "class_adviser", // 班主任
  "mental_health", // 心理健康
  "management", // 管理
  "other", // 其他
] as const
export type TrainingTopic = (typeof TRAINING_TOPICS)[number]

/** 培训方式: 面授, 网络, 混合, 跟岗 */
export const DELIVERIES = ["in_person", "online", "blended", "placement"] as const
export type Delivery = (typeof DELIVERIES)[number]

/** Whether an hours entry has been recognised (学时认定): imported entries are; a claim is pending until decided. */
export const RECOGNITIONS = ["recognised", "pending", "rejected"] as const
export type Recognition = (typeof RECOGNITIONS)[number]

/** 职称: school ladder, then vocational ladder */
export const TITLES = [
  "grade_3",
  "grade_2",
  "grade_1",
  "senior",
  "full_senior",
  "assistant_lecturer",
  "lecturer",
  "senior_lecturer",
  "full_senior_lecturer",
] as const
export type Title = (typeof TITLES)[number]

/** 考核结果: 优秀, 合格, 基本合格, 不合格, 不定等次 */
export const APPRAISAL_RESULTS = ["excellent", "competent", "basically_competent", "not_competent", "ungraded"] as const
export type AppraisalResult = (typeof APPRAISAL_RESULTS)[number]

/** 定期注册结论: 合格, 暂缓注册, 不合格 */
export const REGISTRATION_CONCLUSIONS = ["passed", "deferred", "failed"] as const
export type RegistrationConclusion = (typeof REGISTRATION_CONCLUSIONS)[number]

/** 师德类别: 荣誉, 处理 */
export const ETHICS_RECORD_KINDS = ["honour", "sanction"] as const
export type EthicsRecordKind = (typeof ETHICS_RECORD_KINDS)[number]

/** 五类, ascending: 合格教师, 骨干教师, 学科名师, 学科带头人, 教育家型教师和校长 */
export const TIERS = ["qualified", "backbone", "subject_master", "subject_leader", "educator"] as const
export type Tier = (typeof TIERS)[number]

/** 称号 in 教师梯队; 合格教师 is computed, never awarded */
export const TIER_AWARDS = ["backbone", "subject_master", "subject_leader", "educator_teacher", "educator_principal"] as const
export type TierAward = (typeof TIER_AWARDS)[number]

/** 市级, 区级, 校级 */
export const DESIGNATION_LEVELS = ["municipal", "district", "school"] as const
export type DesignationLevel = (typeof DESIGNATION_LEVELS)[number]

export const STUDIO_KINDS = [
  "master_teacher", // 名师
  "class_adviser", // 名班主任
  "principal", // 名校长
  "ideology_course", // 思政课教师
  "ideology_education", // 思想政治教育
  "arts_master", // 艺术教育名师
  "student_guidance", // 学生发展指导
] as const
export type StudioKind = (typeof STUDIO_KINDS)[number]

/** 主持人, 成员, 学员 */
export const STUDIO_ROLES = ["leader", "member", "trainee"] as const
export type StudioRole = (typeof STUDIO_ROLES)[number]

/** 双师型等级: 初级, 中级, 高级 */
export const DUAL_QUALIFIED_LEVELS = ["junior", "intermediate", "advanced"] as const
export type DualQualifiedLevel = (typeof DUAL_QUALIFIED_LEVELS)[number]

export const SCHOOL_DESIGNATION_KINDS = [
  "development_base", // 教师发展基地学校
  "development_model", // 教师发展示范学校
  "training_base", // 教师研修基地学校
  "induction_base", // 新教师跟岗实践基地学校
  "home_school_model", // 家校共育示范学校
  "ethics_base", // 思想政治与师德师风基地
] as const
export type SchoolDesignationKind = (typeof SCHOOL_DESIGNATION_KINDS)[number]

export const PROJECT_KINDS = [
  "national_model", // 国培示范性项目
  "study_visit", // 访学研修
  "twin_city_training", // 双城古道协同培训
  "training_guidance_team", // 教师培训指导团队
  "innovation_team", // 教学创新团队
  "qinglan", // 青蓝工程
  "future_educator", // 未来教育家工程
  "special_strength", // 特色师资培育工程
] as const
export type ProjectKind = (typeof PROJECT_KINDS)[number]

/** 项目状态: 申报, 立项, 结项, 撤销 */
export const PROJECT_STATUSES = ["applied", "approved", "concluded", "withdrawn"] as const
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

/** 项目成员角色: 负责人, 成员, 导师, 学员 */
export const PROJECT_ROLES = ["head", "member", "mentor", "trainee"] as const
export type ProjectRole = (typeof PROJECT_ROLES)[number]

/** 项目成员结果: 在研, 合格, 不合格 */
export const PROJECT_RESULTS = ["ongoing", "passed", "failed"] as const
export type ProjectResult = (typeof PROJECT_RESULTS)[number]
