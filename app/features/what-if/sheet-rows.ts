/** Rows as an office's workbook writes them: sheet and column names, codes by their labels. */
import {
  APPRAISAL_RESULTS,
  DELIVERIES,
  DESIGNATION_LEVELS,
  DUAL_QUALIFIED_LEVELS,
  POST_KINDS,
  REGISTRATION_CONCLUSIONS,
  ROTATION_KINDS,
  STUDIO_ROLES,
  TIER_AWARDS,
  TITLES,
  TRAINING_LEVELS,
  TRAINING_TOPICS,
} from "~/domain/codes"
import type { HypothesisKind } from "~/domain/what-if/hypothesis"
import { messages } from "~/platform/i18n/messages/zh-CN/screens"
import { type Read, readTold } from "./link-text"
import type { WhatIfFault } from "./what-if-fault"

/** A column: its field, and the labels of its codes where it has any. */
type Column = string | readonly [field: string, list: string, codes: readonly string[]]

interface Sheet {
  readonly kind: HypothesisKind
  readonly columns: Readonly<Record<string, Column>>
}

const YES_NO = ["是", "否"]

const SHEETS: Readonly<Record<string, Sheet>> = {
  国内培训: {
    kind: "hours",
    columns: {
      培训年度: "trainingYear",
      培训类别: ["level", "trainingLevel", TRAINING_LEVELS],
      培训专题: ["topic", "trainingTopic", TRAINING_TOPICS],
      培训项目名称: "projectName",
      培训方式: ["delivery", "delivery", DELIVERIES],
      结束日期: "endsOn",
      获得学时: "hours",
    },
  },
  交流轮岗: {
    kind: "rotation",
    columns: {
      交流轮岗类型: ["rotationKind", "rotationKind", ROTATION_KINDS],
      是否调动人事关系: ["movesPersonnel", "", YES_NO],
      原学校标识码: "originSchoolCode",
      交流学校标识码: "hostSchoolCode",
      开始日期: "startsOn",
      结束日期: "endsOn",
    },
  },
  专业技术职务聘任: {
    kind: "title",
    columns: { 职称: ["title", "title", TITLES], 取得日期: "grantedOn", 聘任开始日期: "engagedFrom", 聘任结束日期: "engagedUntil" },
  },
  年度考核: { kind: "appraisal", columns: { 考核年度: "year", 考核结果: ["result", "appraisalResult", APPRAISAL_RESULTS] } },
  班主任经历: { kind: "class_adviser", columns: { 开始日期: "startsOn", 结束日期: "endsOn" } },
  教师资格: {
    kind: "certificate",
    columns: {
      资格种类: "certificateKind",
      证书号码: "certificateNo",
      颁发日期: "issuedOn",
      首次注册日期: "firstRegisteredOn",
      定期注册结论: ["conclusion", "registrationConclusion", REGISTRATION_CONCLUSIONS],
      注册有效期止: "registeredUntil",
    },
  },
  教师梯队: {
    kind: "tier_award",
    columns: {
      称号: ["tier", "tierAward", TIER_AWARDS],
      级别: ["level", "designationLevel", DESIGNATION_LEVELS],
      认定日期: "grantedOn",
      任期止: "termEndsOn",
    },
  },
  工作室成员: {
    kind: "studio",
    columns: { 工作室编号: "studioNo", 角色: ["role", "studioRole", STUDIO_ROLES], 加入日期: "joinedOn", 退出日期: "leftOn" },
  },
  企业实践: {
    kind: "enterprise_practice",
    columns: { 单位名称: "organisation", 是否流动站: ["isStation", "", YES_NO], 开始日期: "startsOn", 结束日期: "endsOn", 天数: "days" },
  },
  技能证书: { kind: "skill_certificate", columns: { 证书名称: "name", 发证日期: "issuedOn" } },
  双师认定: {
    kind: "dual_qualification",
    columns: { 等级: ["level", "dualQualifiedLevel", DUAL_QUALIFIED_LEVELS], 认定日期: "certifiedOn", 有效期止: "validUntil" },
  },
  任教履历: {
    kind: "posting",
    columns: { 学校标识码: "schoolCode", 起始日期: "startsOn", 结束日期: "endsOn", 岗位类别: ["postKind", "postKind", POST_KINDS] },
  },
}

export const SHEET_NAMES: readonly string[] = Object.keys(SHEETS)

/** What a row of a sheet supposes: `{"sheet": "国内培训", "结束日期": "2026-05-01", …}`. 教师编号 may be left out. */
export function readSheetRow(row: unknown, { at, teacherNo }: { at: number; teacherNo: string }): Read {
  const cells: Readonly<Record<string, unknown>> = typeof row === "object" && row !== null ? { ...row } : {}
  const sheet = SHEETS[String(cells.sheet)]
  const refused = (code: string, field: string | null, values: WhatIfFault["values"]): Read => ({
    told: null,
    faults: [{ at, code, field, values }],
  })
  if (sheet === undefined) return refused("unknown_sheet", "sheet", { sheet: String(cells.sheet ?? ""), sheets: SHEET_NAMES.join("、") })
  const fields: Record<string, unknown> = {}
  for (const [header, cell] of Object.entries(cells)) {
    if (header === "sheet") continue
    if (header === "教师编号") {
      if (cell !== teacherNo) return refused("other_teacher", header, { teacherNo: String(cell) })
      continue
    }
    const column = sheet.columns[header]
    if (column === undefined)
      return refused("no_column", header, { sheet: String(cells.sheet), field: header, columns: Object.keys(sheet.columns).join("、") })
    if (typeof column === "string") fields[column] = cell
    else fields[column[0]] = codeOf(cell, column)
  }
  const read = readTold(sheet.kind, fields, at)
  return read.told === null ? { told: null, faults: read.faults.map((fault) => named(fault, sheet)) } : read
}

/** The code that a label writes; what is none stays as it is, and the field refuses it unless it is a code itself. */
function codeOf(cell: unknown, [, list, codes]: Exclude<Column, string>): unknown {
  if (codes === YES_NO) return cell === "是" ? "yes" : cell === "否" ? "no" : cell
  const labels: Readonly<Record<string, string>> = messages
  return codes.find((code) => labels[`codes.${list}.${code}`] === cell) ?? cell
}

/** The fault by the name of the column, as the row has it. */
function named(fault: WhatIfFault, { columns }: Sheet): WhatIfFault {
  const header = Object.keys(columns).find((name) => fault.field !== null && [columns[name]].flat()[0] === fault.field)
  return header === undefined ? fault : { ...fault, field: header }
}
