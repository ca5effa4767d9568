import {
  educations,
  employmentStatuses,
  identityKinds,
  leaveKinds,
  postKinds,
  rotationKinds,
  schoolKinds,
  schoolOwnerships,
  settlements,
  sexes,
  stages,
} from "../code-lists"
import type { SheetFormat } from "../column"
import { end, keyed, oneOf, optional, pastEnd, pastStart, required, schoolCode, start, teacherNo, text, yesNo } from "../columns"

export const schools: SheetFormat = {
  name: "学校",
  aliases: ["学校信息", "学校基本信息"],
  table: "school_record",
  columns: [
    keyed("学校标识码", "school_code", schoolCode, "2150010001", {
      refersTo: "school",
      aliases: ["学校(机构)标识码", "学校代码"],
      note: "10 位数字，设为文本格式，不要丢失前导零",
    }),
    required("学校名称", "name", text(60), "示例小学"),
    required("办学类型", "kind", oneOf(schoolKinds), "小学"),
    optional("举办者", "ownership", oneOf(schoolOwnerships), "公办", { aliases: ["举办者类型"] }),
    optional("城乡类型", "settlement", oneOf(settlements), "城区"),
    optional("是否薄弱学校", "is_weak", yesNo, "否"),
    optional("教育集团", "education_group", text(60)),
  ],
}

export const teachers: SheetFormat = {
  name: "教师基本信息",
  aliases: ["教师信息", "基本信息"],
  table: "teacher_record",
  columns: [
    { ...teacherNo, note: "全区唯一，设为文本格式" },
    required("姓名", "name", { kind: "personName" }, "示例甲"),
    optional("身份证件类型", "identity_kind", oneOf(identityKinds), "居民身份证"),
    optional("身份证件号", "identity_number", { kind: "identityNumber" }, "", {
      aliases: ["身份证号", "身份证件号码", "证件号码"],
      note: "设为文本格式；末位 X 大写",
    }),
    required("性别", "sex", oneOf(sexes), "女"),
    required("出生日期", "born_on", pastStart, "1988-04-17"),
    required("学校标识码", "school_code", schoolCode, "2150010001", { refersTo: "school", aliases: ["现任教学校标识码", "学校代码"] }),
    required("岗位类别", "post_kind", oneOf(postKinds), "专任教师"),
    optional("任教学段", "stage", oneOf(stages), "小学"),
    optional("任教学科", "subject", text(30), "语文", { aliases: ["任教课程", "学科"] }),
    optional("是否专业课教师", "is_specialised", yesNo, "", { note: "中等职业学校填写" }),
    optional("是否在编", "is_established", yesNo, "是"),
    optional("参加工作年月", "work_started_on", pastStart, "2010-07"),
    required("从教起始年月", "teaching_since_on", pastStart, "2010-09"),
    required("进本校年月", "joined_school_on", pastStart, "2016-09"),
    optional("最高学历", "education", oneOf(educations), "大学本科"),
    optional("手机号", "mobile", { kind: "mobile" }, "", { aliases: ["手机", "手机号码", "联系电话"] }),
    optional("邮箱", "email", { kind: "email" }, "", { aliases: ["电子邮箱"] }),
    optional("在职状态", "employment_status", oneOf(employmentStatuses), "在职", { aliases: ["人员状态"] }),
    optional("离岗日期", "left_on", pastEnd, "", { note: "在职状态不是“在职”时必填" }),
  ],
}

export const postings: SheetFormat = {
  name: "任教履历",
  aliases: ["工作经历"],
  table: "posting",
  columns: [
    teacherNo,
    keyed("学校标识码", "school_code", schoolCode, "2150010001", { refersTo: "school", aliases: ["学校代码"] }),
    keyed("起始日期", "starts_on", pastStart, "2010-09-01", { aliases: ["开始日期", "起始年月"] }),
    optional("结束日期", "ends_on", end, "2016-08-31", { aliases: ["结束年月", "终止日期"] }),
    optional("岗位类别", "post_kind", oneOf(postKinds), "专任教师"),
  ],
}

export const rotations: SheetFormat = {
  name: "交流轮岗",
  table: "rotation",
  columns: [
    teacherNo,
    required("交流轮岗类型", "kind", oneOf(rotationKinds), "定期交流"),
    optional("是否调动人事关系", "moves_personnel", yesNo, "否"),
    required("原学校标识码", "origin_school_code", schoolCode, "2150010001", { refersTo: "school" }),
    required("交流学校标识码", "host_school_code", schoolCode, "2150010002", { refersTo: "school" }),
    keyed("开始日期", "starts_on", start, "2024-09-01"),
    optional("结束日期", "ends_on", end, "2025-08-31"),
  ],
}

export const leaves: SheetFormat = {
  name: "请假",
  table: "leave",
  columns: [
    teacherNo,
    required("类型", "kind", oneOf(leaveKinds), "产假", { aliases: ["请假类型"] }),
    keyed("开始日期", "starts_on", start, "2024-03-01"),
    optional("结束日期", "ends_on", end, "2024-08-31"),
  ],
}
