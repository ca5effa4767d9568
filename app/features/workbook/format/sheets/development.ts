import {
  designationLevels,
  dualQualifiedLevels,
  projectKinds,
  projectResults,
  projectRoles,
  projectStatuses,
  schoolDesignationKinds,
  studioKinds,
  studioRoles,
  tierAwards,
} from "../code-lists"
import type { SheetFormat } from "../column"
import { end, identifier, keyed, oneOf, optional, pastEnd, pastStart, required, schoolCode, teacherNo, text, yesNo } from "../columns"

const studioNo = keyed("工作室编号", "studio_no", identifier(32), "GZS001", { refersTo: "studio" })
const projectNo = keyed("编号", "project_no", identifier(32), "XM001", { refersTo: "project", aliases: ["项目编号"] })
const designationLevel = oneOf(designationLevels)

export const tierAwardsSheet: SheetFormat = {
  name: "教师梯队",
  table: "tier_award",
  columns: [
    teacherNo,
    keyed("称号", "tier", oneOf(tierAwards), "骨干教师"),
    keyed("级别", "level", designationLevel, "区级"),
    keyed("认定日期", "granted_on", pastStart, "2022-12-01"),
    optional("任期止", "term_ends_on", end, "2025-11-30"),
    optional("撤销日期", "withdrawn_on", pastStart),
    optional("认定文号", "document_no", text(60)),
  ],
}

export const studios: SheetFormat = {
  name: "工作室",
  table: "studio_record",
  columns: [
    studioNo,
    required("名称", "name", text(80), "示例名师工作室"),
    required("类型", "kind", oneOf(studioKinds), "名师"),
    required("级别", "level", designationLevel, "区级"),
    optional("挂牌学校标识码", "host_school_code", schoolCode, "2150010001", { refersTo: "school" }),
    required("成立日期", "founded_on", pastStart, "2022-09-01"),
    optional("周期止", "cycle_ends_on", end, "2025-08-31"),
    optional("撤销日期", "withdrawn_on", pastStart),
  ],
}

export const studioMembers: SheetFormat = {
  name: "工作室成员",
  table: "studio_member",
  columns: [
    studioNo,
    teacherNo,
    required("角色", "role", oneOf(studioRoles), "成员"),
    keyed("加入日期", "joined_on", pastStart, "2022-09-01"),
    optional("退出日期", "left_on", pastEnd),
  ],
}

export const enterprisePractices: SheetFormat = {
  name: "企业实践",
  table: "enterprise_practice",
  columns: [
    teacherNo,
    keyed("单位名称", "organisation", text(100), "示例机械有限公司"),
    optional("是否流动站", "is_station", yesNo, "否"),
    optional("岗位", "position", text(60)),
    keyed("开始日期", "starts_on", pastStart, "2024-07-01"),
    optional("结束日期", "ends_on", end, "2024-08-15"),
    required("天数", "days", { kind: "days", max: 1830 }, "40"),
  ],
}

export const skillCertificates: SheetFormat = {
  name: "技能证书",
  table: "skill_certificate",
  columns: [
    teacherNo,
    keyed("证书名称", "name", text(80), "钳工"),
    optional("等级", "grade", text(30), "技师"),
    optional("发证机构", "issuer", text(80)),
    keyed("发证日期", "issued_on", pastStart, "2019-06-01"),
  ],
}

export const dualQualifications: SheetFormat = {
  name: "双师认定",
  table: "dual_qualification",
  columns: [
    teacherNo,
    keyed("等级", "level", oneOf(dualQualifiedLevels), "中级"),
    keyed("认定日期", "certified_on", pastStart, "2023-06-01"),
    optional("有效期止", "valid_until_on", end, "2028-05-31"),
    optional("认定机构", "certifier", text(80)),
  ],
}

export const schoolDesignations: SheetFormat = {
  name: "基地与示范校",
  table: "school_designation",
  columns: [
    keyed("学校标识码", "school_code", schoolCode, "2150010001", { refersTo: "school" }),
    keyed("类型", "kind", oneOf(schoolDesignationKinds), "教师发展基地学校"),
    optional("级别", "level", designationLevel, "区级"),
    keyed("认定日期", "designated_on", pastStart, "2023-03-01"),
    optional("撤销日期", "withdrawn_on", pastStart),
  ],
}

export const projects: SheetFormat = {
  name: "项目与团队",
  table: "project_record",
  columns: [
    projectNo,
    required("名称", "name", text(100), "示例项目"),
    required("类型", "kind", oneOf(projectKinds), "访学研修"),
    required("立项日期", "approved_on", pastStart, "2023-03-01"),
    optional("结束日期", "ends_on", end, "2024-02-29"),
    optional("状态", "status", oneOf(projectStatuses), "立项"),
  ],
}

export const projectMembers: SheetFormat = {
  name: "项目成员",
  table: "project_member",
  columns: [
    projectNo,
    teacherNo,
    optional("角色", "role", oneOf(projectRoles), "学员"),
    keyed("加入日期", "joined_on", pastStart, "2023-03-01"),
    optional("退出日期", "left_on", pastEnd),
    optional("结果", "result", oneOf(projectResults), "在研"),
  ],
}

export const qualityCourses: SheetFormat = {
  name: "精品课程",
  table: "quality_course",
  columns: [
    keyed("课程编号", "course_no", identifier(32), "KC001"),
    required("课程名称", "name", text(100), "示例课程"),
    required("级别", "level", designationLevel, "区级"),
    optional("负责人教师编号", "head_teacher_no", identifier(32), "DK000001", { refersTo: "teacher" }),
    required("认定日期", "designated_on", pastStart, "2023-05-01"),
    optional("撤销日期", "withdrawn_on", pastStart),
  ],
}

export const pupilCounts: SheetFormat = {
  name: "在校学生",
  table: "pupil_count",
  columns: [
    keyed("学校标识码", "school_code", schoolCode, "2150010001", { refersTo: "school" }),
    keyed("统计日期", "counted_on", pastStart, "2024-09-01"),
    required("学生数", "pupils", { kind: "people", max: 50_000 }, "1200"),
  ],
}
