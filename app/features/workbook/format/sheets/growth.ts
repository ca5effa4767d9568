import {
  appraisalResults,
  deliveries,
  ethicsRecordKinds,
  registrationConclusions,
  titles,
  trainingLevels,
  trainingTopics,
} from "../code-lists"
import type { SheetFormat } from "../column"
import { end, identifier, keyed, oneOf, optional, pastEnd, pastStart, pastYear, required, teacherNo, text } from "../columns"

/** 国内培训: credited hours entries. More than 500 hours in one entry is a slip of the keyboard, not a course. */
export const hoursEntries: SheetFormat = {
  name: "国内培训",
  aliases: ["培训记录", "学时记录"],
  table: "hours_entry",
  columns: [
    teacherNo,
    required("培训年度", "training_year", pastYear, "2024"),
    required("培训类别", "level", oneOf(trainingLevels), "区培", { aliases: ["培训级别"] }),
    optional("培训专题", "topic", oneOf(trainingTopics), "教学技能"),
    keyed("培训项目名称", "project_name", text(200), "示例：小学语文教师能力提升培训", { aliases: ["项目名称"] }),
    optional("培训机构名称", "organiser", text(100), "区教师进修学院", { aliases: ["机构名称"] }),
    required("培训方式", "delivery", oneOf(deliveries), "面授"),
    optional("开始日期", "starts_on", pastStart, "2024-07-08"),
    keyed("结束日期", "ends_on", pastEnd, "2024-07-12"),
    required("获得学时", "hours_tenths", { kind: "tenths", minTenths: 1, maxTenths: 5000 }, "30", { aliases: ["学时", "培训获得学时"] }),
    optional("获得学分", "credits_tenths", { kind: "tenths", minTenths: 0, maxTenths: 5000 }, "10", { aliases: ["学分", "培训获得学分"] }),
    optional("证书编号", "certificate_no", identifier(60)),
  ],
}

export const titleEngagements: SheetFormat = {
  name: "专业技术职务聘任",
  aliases: ["职称", "职称聘任"],
  table: "title_engagement",
  columns: [
    teacherNo,
    keyed("职称", "title", oneOf(titles), "一级教师", { aliases: ["聘任专业技术职务"] }),
    required("取得日期", "granted_on", pastStart, "2018-12-01"),
    optional("聘任开始日期", "engaged_from_on", pastStart, "2019-01-01", { aliases: ["聘任开始年月"] }),
    optional("聘任结束日期", "engaged_until_on", end, "", { aliases: ["聘任结束年月"] }),
  ],
}

export const appraisals: SheetFormat = {
  name: "年度考核",
  table: "appraisal",
  columns: [teacherNo, keyed("考核年度", "year", pastYear, "2024"), required("考核结果", "result", oneOf(appraisalResults), "合格")],
}

export const classAdviserTerms: SheetFormat = {
  name: "班主任经历",
  table: "class_adviser_term",
  columns: [teacherNo, keyed("开始日期", "starts_on", pastStart, "2019-09-01"), optional("结束日期", "ends_on", end, "2021-08-31")],
}

export const certificates: SheetFormat = {
  name: "教师资格",
  table: "certificate",
  columns: [
    teacherNo,
    required("资格种类", "kind", text(40), "小学教师资格", { aliases: ["资格证种类", "教师资格种类"] }),
    keyed("证书号码", "certificate_no", identifier(40), "20105001000000001", { aliases: ["资格证书号码"] }),
    required("颁发日期", "issued_on", pastStart, "2010-06-30"),
    optional("首次注册日期", "first_registered_on", pastStart, "2015-09-01"),
    optional("定期注册结论", "registration_conclusion", oneOf(registrationConclusions), "合格"),
    optional("注册有效期止", "registered_until_on", end, "2025-08-31"),
  ],
}

export const ethicsRecords: SheetFormat = {
  name: "师德",
  table: "ethics_record",
  columns: [
    teacherNo,
    required("类别", "kind", oneOf(ethicsRecordKinds), "荣誉"),
    keyed("名称", "title", text(100), "区级优秀教师"),
    keyed("日期", "occurred_on", pastStart, "2023-09-10"),
    optional("影响期止", "influence_until_on", end),
  ],
}
