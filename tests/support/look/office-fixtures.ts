/** What the offices' screens are looked at with: invented people and imports. */
import type { PeoplePage, PeopleRow } from "~/features/people/people-page"
import type { PersonPage, RecordRow, RecordSectionId } from "~/features/people/person-page"
import { RECORD_SECTIONS } from "~/features/people/person-page"
import type { ImportPage, ImportsPage } from "~/features/workbook/import-page"

const NAMES = ["李静", "王芳", "欧阳慧敏", "张伟", "买买提·吐尔逊", "刘洋", "陈婷", "杨帆", "赵㛃", "黄骉", "周倩", "吴磊"]
const SCHOOLS = ["示例第一小学", "示例实验中学（初中部）", "示例职业教育中心", "示例幼儿园"]
const STANDINGS = ["behind", "on_pace", "met", "on_pace", "behind", "not_applicable"] as const

function aRow(name: string, at: number): PeopleRow {
  const standing = STANDINGS[at % STANDINGS.length] ?? "met"
  const required = standing === "not_applicable" ? 0 : 360
  const credited = { behind: 28 + at, on_pace: 92.5, met: 366, not_applicable: 0 }[standing]
  return {
    teacherNo: `T${String(123 + at * 17).padStart(5, "0")}`,
    name,
    schoolName: SCHOOLS[at % SCHOOLS.length] ?? "",
    postKind: at === 5 ? "administration" : at === 3 ? "principal" : "teacher",
    stage: at % 4 === 3 ? "preschool" : at % 2 === 0 ? "primary" : "junior_secondary",
    subject: at % 4 === 3 ? null : (["语文", "数学", "英语"][at % 3] ?? null),
    employmentStatus: at === 7 ? "retired" : "in_post",
    standing,
    credited,
    required,
    remaining: Math.max(0, required - credited),
  }
}

export function aPeoplePage(given: Partial<PeoplePage> = {}): PeoplePage {
  return {
    filter: { q: "", school: "", stage: "", subject: "", status: "in_post", standing: "", sort: "name" },
    rows: NAMES.map(aRow),
    total: 4987,
    byStanding: { met: 212, on_pace: 3240, behind: 1408, undetermined: 3, not_applicable: 124 },
    next: "n",
    previous: null,
    schools: SCHOOLS.map((name, at) => ({ code: `215000000${at}`, name })),
    schoolName: null,
    subjects: ["语文", "数学", "英语"],
    canExport: true,
    hoursPerCredit: 3,
    standingsComputedAt: "2026-11-22T22:05:00Z",
    asOf: "2026-11-23",
    ...given,
  }
}

const origin = { kind: "import", fileName: "2026年秋季教师信息.xlsx", row: 128, recordedAt: "2026-09-10T02:11:00Z" } as const
const ROWS: Partial<Record<RecordSectionId, { fields: string[]; rows: RecordRow[] }>> = {
  posting: {
    fields: ["school", "starts_on", "ends_on", "post_kind"],
    rows: [
      {
        key: "p2",
        cells: {
          school: { kind: "text", text: "示例第一小学" },
          starts_on: { kind: "date", on: "2016-09-01" },
          ends_on: { kind: "open" },
          post_kind: { kind: "code", list: "postKind", code: "teacher" },
        },
        origin,
        closedFor: null,
      },
      {
        key: "p1",
        cells: {
          school: { kind: "text", text: "示例村小学" },
          starts_on: { kind: "date", on: "2010-09-01" },
          ends_on: { kind: "date", on: "2016-08-31" },
          post_kind: null,
        },
        origin,
        closedFor: null,
      },
    ],
  },
  appraisal: {
    fields: ["year", "result"],
    rows: [2025, 2024, 2023].map((year) => ({
      key: String(year),
      cells: { year: { kind: "number", value: year }, result: { kind: "code", list: "appraisalResult", code: "competent" } },
      origin,
      closedFor: null,
    })),
  },
}

export function aPersonPage(): PersonPage {
  return {
    facts: {
      teacherNo: "T00123",
      name: "李静",
      schoolName: "示例第一小学",
      schoolCode: "2150010001",
      postKind: "teacher",
      postSince: "2016-09-01",
      stage: "primary",
      subject: "语文",
      isSpecialised: null,
      isEstablished: true,
      employmentStatus: "in_post",
      leftOn: null,
      teachingSince: "2010-09-01",
      education: null,
      sex: "female",
    },
    masked: ["education"],
    sections: RECORD_SECTIONS.map((id) => ({ id, visible: id !== "ethics", ...(ROWS[id] ?? { fields: [], rows: [] }) })),
    hasPath: true,
    mayPost: true,
    mayCheck: true,
    computedAt: "2026-11-23T06:22:00.000Z",
  }
}

export function anImportsPage(): ImportsPage {
  const row = (importId: string, fileName: string, state: ImportPage["state"], faulty = 0) => ({
    importId,
    fileName,
    state,
    createdAt: "2026-11-23T01:30:00Z",
    uploadedBy: "周人事",
    new: 4812,
    changed: 37,
    same: 120,
    faulty,
  })
  return {
    recent: [row("a", "2026年秋季教师信息.xlsx", "checked", 14), row("b", "国内培训.csv", "done"), row("c", "旧模板.xlsx", "refused")],
    sheetNames: ["学校", "教师基本信息", "国内培训"],
    maxBytes: 30 * 1024 * 1024,
    canExport: true,
    computedAt: "2026-11-23T06:22:00.000Z",
  }
}

/** An import at a stage; `faulty`: with errors. */
export function anImportPage(state: ImportPage["state"], faulty = false): ImportPage {
  const isChecked = state === "checked"
  return {
    importId: "0b9f",
    fileName: "2026年秋季教师信息.xlsx",
    fileBytes: 1_734_000,
    state,
    uploadedBy: "周人事",
    createdAt: "2026-11-23T01:30:00Z",
    finishedAt: ["done", "refused", "failed", "cancelled"].includes(state) ? "2026-11-23T01:31:12Z" : null,
    progress:
      state === "reading"
        ? { rowsRead: 31_400, rowsTotal: 52_000, startedAt: "2026-11-23T01:30:00Z", rowsPerSecond: 8200, secondsLeft: 3 }
        : null,
    sheets:
      state === "reading"
        ? []
        : [
            { sheet: "学校", new: 0, changed: 1, same: 61, faulty: 0 },
            { sheet: "教师基本信息", new: 104, changed: 36, same: 4847, faulty: faulty ? 3 : 0 },
            { sheet: "国内培训", new: 9120, changed: 0, same: 30_212, faulty: faulty ? 2 : 0 },
          ],
    errors:
      isChecked && faulty
        ? {
            rows: [
              {
                sheet: "教师基本信息",
                row: 128,
                column: "身份证件号",
                value: "",
                code: "x",
                params: {},
                message: "身份证件号的校验位不对。请对照证件逐位核对，末位可能是X。",
              },
              {
                sheet: "国内培训",
                row: 20_411,
                column: "结束日期",
                value: "2025-02-30",
                code: "y",
                params: {},
                message: "“2025-02-30”不是真实的日期。请改成这样的写法：2024-09-01。",
              },
              {
                sheet: "国内培训",
                row: 20_415,
                column: null,
                value: "",
                code: "z",
                params: {},
                message: "与第20411行重复：教师编号、培训项目名称、结束日期都相同。",
              },
            ],
            total: 5,
            page: 1,
            pages: 2,
          }
        : { rows: [], total: 0, page: 1, pages: 1 },
    unknownColumns: isChecked ? [{ sheet: "教师基本信息", column: "备注" }] : [],
    unknownSheets: isChecked ? ["说明"] : [],
    changesSample: isChecked
      ? [
          { sheet: "教师基本信息", key: "T00123", field: "任教学科", before: "语文", after: "道德与法治" },
          { sheet: "学校", key: "2150010001", field: "教育集团", before: "", after: "示例教育集团" },
        ]
      : [],
    canConfirm: isChecked && !faulty,
    canAcceptValid: isChecked && faulty,
    hasMarkedWorkbook: isChecked && faulty,
    ending:
      state === "refused"
        ? { message: "这个文件是空的。", reference: null }
        : state === "failed"
          ? { message: "系统正忙。", reference: "8f21c0a9b3" }
          : null,
    recomputedPeople: state === "done" ? 4987 : null,
    sameFileAs: null,
    computedAt: "2026-11-23T06:22:00.000Z",
  }
}
