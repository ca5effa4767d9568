import type {
  AppraisalResult,
  Delivery,
  DesignationLevel,
  DualQualifiedLevel,
  Education,
  EmploymentStatus,
  EthicsRecordKind,
  IdentityKind,
  LeaveKind,
  PostKind,
  ProjectKind,
  ProjectResult,
  ProjectRole,
  ProjectStatus,
  RegistrationConclusion,
  RotationKind,
  SchoolDesignationKind,
  SchoolKind,
  SchoolOwnership,
  Settlement,
  Sex,
  Stage,
  StudioKind,
  StudioRole,
  TierAward,
  Title,
  TrainingLevel,
  TrainingTopic,
} from "~/domain/codes"
import type { CodeOption } from "./column"

type Spelling = string | readonly [label: string, ...synonyms: string[]]

/** Options of a code list: each code with its label and other spellings; `numbers` gives national code numbers where a standard has them. */
function options<T extends string>(
  spellings: Readonly<Record<T, Spelling>>,
  numbers: Partial<Record<T, string>> = {},
): readonly CodeOption[] {
  return (Object.keys(spellings) as T[]).map((code) => {
    const spelling: Spelling = spellings[code]
    const [label, ...synonyms] = typeof spelling === "string" ? [spelling] : spelling
    const number = numbers[code]
    return { code, label: label as string, synonyms, ...(number === undefined ? {} : { number }) }
  })
}

/** 办学类型; numbers and finer kinds of the national school statistics */
export const schoolKinds = options<SchoolKind>(
  {
    kindergarten: ["幼儿园", "幼教", "附设幼儿班"],
    primary: ["小学", "完全小学"],
    junior_secondary: ["初级中学", "初中", "普通初中"],
    nine_year: ["九年一贯制学校", "九年一贯制"],
    senior_secondary: ["普通高中", "高级中学", "高中"],
    complete_secondary: ["完全中学", "完中", "十二年一贯制学校", "345"],
    vocational: ["中等职业学校", "中职", "职业高中", "职业学校", "职教中心", "362", "363", "364"],
    special_education: ["特殊教育学校", "特教学校", "特教", "512", "513", "514", "519"],
    teacher_college: ["教师进修学院", "教师进修学校", "教师发展中心"],
    other: "其他",
  },
  {
    kindergarten: "111",
    primary: "211",
    junior_secondary: "311",
    nine_year: "312",
    complete_secondary: "341",
    senior_secondary: "342",
    vocational: "361",
    special_education: "511",
  },
)

export const schoolOwnerships = options<SchoolOwnership>({ public: ["公办", "公立", "教育部门"], private: ["民办", "私立"] })

/** 城乡类型; synonyms are the classes and numbers of 统计用城乡划分代码 */
export const settlements = options<Settlement>({
  urban: ["城区", "主城区", "城乡结合区", "城市", "111", "112"],
  town: ["镇区", "镇中心区", "镇乡结合区", "特殊区域", "121", "122", "123"],
  rural: ["乡村", "乡中心区", "村庄", "农村", "210", "220"],
})

export const postKinds = options<PostKind>({
  teacher: ["专任教师", "教师", "任课教师"],
  principal: ["校长", "园长", "院长", "正校长"],
  vice_principal: ["副校长", "副园长", "副院长"],
  teaching_research_officer: ["教研员", "教研人员"],
  administration: ["行政", "行政人员"],
  teaching_support: ["教辅", "教辅人员", "教学辅助人员"],
  general_service: ["工勤", "工勤人员", "工勤技能"],
})

export const stages = options<Stage>({
  preschool: ["学前", "学前教育", "幼儿园"],
  primary: "小学",
  junior_secondary: ["初中", "初级中学"],
  senior_secondary: ["高中", "普通高中"],
  vocational: ["中职", "中等职业教育", "中职/成人中专", "成人中专"],
  special_education: ["特殊教育", "特教"],
  other: "其他",
})

export const sexes = options<Sex>({ male: ["男", "男性"], female: ["女", "女性"] }, { male: "1", female: "2" })

export const identityKinds = options<IdentityKind>(
  {
    resident_identity_card: ["居民身份证", "身份证"],
    hmt_residence_permit: ["港澳台居民居住证", "港澳居民居住证", "台湾居民居住证"],
    hmt_travel_permit: ["港澳台居民来往内地通行证", "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "港澳台通行证"],
    foreigner_residence_permit: ["外国人永久居留身份证", "外国人永久居留证"],
    passport: "护照",
    other: "其他",
  },
  { resident_identity_card: "1" },
)

/** 最高学历, numbers of GB/T 4658 */
export const educations = options<Education>(
  {
    doctorate: ["博士研究生", "博士", "博士研究生毕业"],
    master: ["硕士研究生", "硕士", "研究生", "硕士研究生毕业"],
    bachelor: ["大学本科", "本科", "大学本科毕业"],
    junior_college: ["大学专科", "专科", "大专", "大学专科毕业"],
    secondary_normal: ["中等师范", "中师", "中专"],
    other: "其他",
  },
  { doctorate: "11", master: "14", bachelor: "21", junior_college: "31", secondary_normal: "41", other: "90" },
)

export const employmentStatuses = options<EmploymentStatus>({
  in_post: ["在职", "在岗", "在本单位任职", "100"],
  retired: ["退休", "离退休"],
  resigned: ["离职", "辞职"],
  transferred_out: ["调出", "调离"],
})

/** 交流轮岗类型; the numbers are the district's own, for no national ones are published */
export const rotationKinds = options<RotationKind>(
  {
    periodic: "定期交流",
    cross_school_recruitment: "跨校竞聘",
    learning_zone: ["学区一体化管理", "学区一体化"],
    school_alliance: ["学校联盟", "名校办分校"],
    education_group: ["集团化办学", "集团内交流"],
    paired_support: ["对口支援", "支教"],
    itinerant: ["乡镇中心学校教师走教", "走教"],
    other: "其他",
  },
  {
    periodic: "10",
    cross_school_recruitment: "20",
    learning_zone: "30",
    school_alliance: "40",
    education_group: "50",
    paired_support: "60",
    itinerant: "70",
    other: "90",
  },
)

export const leaveKinds = options<LeaveKind>({
  maternity: ["产假", "生育假"],
  sick: ["病假", "长期病假"],
  study: ["进修", "脱产进修"],
  secondment: ["援派", "援藏", "援疆", "挂职"],
  other: ["其他", "事假"],
})

export const trainingLevels = options<TrainingLevel>({
  national: ["国培", "国家级", "国培计划"],
  municipal: ["市培", "市级", "省级", "省培"],
  district: ["区培", "区级", "县级", "区县级", "区县培训", "县培"],
  school_based: ["校本研修", "校本", "校级", "校本培训"],
  degree_study: ["学历提升", "学历教育"],
  other: "其他",
})

export const trainingTopics = options<TrainingTopic>({
  ethics: ["师德", "师德师风"],
  subject_knowledge: ["专业知识", "学科知识"],
  teaching_skill: ["教学技能", "教学能力"],
  information_technology: ["信息技术", "信息技术应用能力"],
  class_adviser: ["班主任", "班主任工作"],
  mental_health: ["心理健康", "心理健康教育"],
  management: ["管理", "学校管理"],
  other: "其他",
})

export const deliveries = options<Delivery>({
  in_person: ["面授", "集中面授", "集中培训", "集中研修", "线下"],
  online: ["网络", "远程", "远程培训", "网络研修", "线上"],
  blended: ["混合", "混合式", "线上线下混合"],
  placement: ["跟岗", "跟岗研修", "影子培训", "影子学习"],
})

export const titles = options<Title>({
  grade_3: ["三级教师", "中小学三级教师"],
  grade_2: ["二级教师", "中小学二级教师"],
  grade_1: ["一级教师", "中小学一级教师"],
  senior: ["高级教师", "中小学高级教师", "副高级教师"],
  full_senior: ["正高级教师", "中小学正高级教师"],
  assistant_lecturer: "助理讲师",
  lecturer: "讲师",
  senior_lecturer: "高级讲师",
  full_senior_lecturer: "正高级讲师",
})

export const appraisalResults = options<AppraisalResult>(
  {
    excellent: "优秀",
    competent: ["合格", "称职"],
    basically_competent: ["基本合格", "基本称职"],
    not_competent: ["不合格", "不称职"],
    ungraded: ["不定等次", "不确定等次", "不定档次"],
  },
  { excellent: "1", competent: "2", basically_competent: "3", not_competent: "4", ungraded: "5" },
)

export const registrationConclusions = options<RegistrationConclusion>({
  passed: ["合格", "注册合格"],
  deferred: ["暂缓注册", "暂缓"],
  failed: ["不合格", "注册不合格"],
})

export const ethicsRecordKinds = options<EthicsRecordKind>({ honour: ["荣誉", "表彰"], sanction: ["处理", "处分"] })

export const tierAwards = options<TierAward>({
  backbone: ["骨干教师", "骨干"],
  subject_master: ["学科名师", "名师"],
  subject_leader: "学科带头人",
  educator_teacher: "教育家型教师",
  educator_principal: "教育家型校长",
})

export const designationLevels = options<DesignationLevel>({
  municipal: ["市级", "省级"],
  district: ["区级", "县级", "区县级"],
  school: "校级",
})

export const studioKinds = options<StudioKind>({
  master_teacher: ["名师", "名师工作室"],
  class_adviser: ["名班主任", "名班主任工作室"],
  principal: ["名校长", "名校长工作室"],
  ideology_course: ["思政课教师", "思政课教师工作室"],
  ideology_education: ["思想政治教育", "思想政治教育工作室"],
  arts_master: ["艺术教育名师", "艺术教育名师工作室"],
  student_guidance: ["学生发展指导", "学生发展指导教师", "学生发展指导工作室"],
})

export const studioRoles = options<StudioRole>({ leader: ["主持人", "领衔人"], member: "成员", trainee: "学员" })

export const dualQualifiedLevels = options<DualQualifiedLevel>({
  junior: ["初级", "初级双师型"],
  intermediate: ["中级", "中级双师型"],
  advanced: ["高级", "高级双师型"],
})

export const schoolDesignationKinds = options<SchoolDesignationKind>({
  development_base: "教师发展基地学校",
  development_model: "教师发展示范学校",
  training_base: "教师研修基地学校",
  induction_base: "新教师跟岗实践基地学校",
  home_school_model: "家校共育示范学校",
  ethics_base: "思想政治与师德师风基地",
})

export const projectKinds = options<ProjectKind>({
  national_model: "国培示范性项目",
  study_visit: "访学研修",
  twin_city_training: "双城古道协同培训",
  training_guidance_team: "教师培训指导团队",
  innovation_team: "教学创新团队",
  qinglan: "青蓝工程",
  future_educator: "未来教育家工程",
  special_strength: "特色师资培育工程",
})

export const projectStatuses = options<ProjectStatus>({ applied: "申报", approved: "立项", concluded: "结项", withdrawn: "撤销" })

export const projectRoles = options<ProjectRole>({ head: "负责人", member: "成员", mentor: "导师", trainee: "学员" })

export const projectResults = options<ProjectResult>({ ongoing: "在研", passed: "合格", failed: "不合格" })
