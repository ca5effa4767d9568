import type { Column, ColumnType } from "../format/column"

/** What the template's header says about its column: whether it must be filled, what may stand in it, and the format's own note. In Chinese, as the workbook is. */
export function columnNote(column: Column): string {
  const marks = [column.required ? "必填" : "选填", ...(column.key ? ["关键列：与其他关键列一起确定一条记录"] : [])]
  return [`${marks.join("；")}。`, kindNote(column.type), column.note ?? ""].filter((line) => line !== "").join("\n")
}

function kindNote(type: ColumnType): string {
  switch (type.kind) {
    case "text":
      return `文字，最多 ${type.max} 个字。`
    case "personName":
      return "姓名，最多 50 个字；少数民族姓名的分隔符用“·”。"
    case "identifier":
      return type.digits === undefined ? "编号，请用文本格式。" : `${type.digits} 位数字，请用文本格式，前面的 0 不能少。`
    case "identityNumber":
      return "证件号码，请用文本格式；居民身份证为 18 位。"
    case "mobile":
      return "11 位手机号。"
    case "email":
      return "电子邮箱，如 name@example.cn。"
    case "date":
      return `日期，如 2024-09-01；只写年月时按当月${type.edge === "start" ? "第一天" : "最后一天"}计。${type.past ? "不能晚于今天。" : ""}`
    case "year":
      return "年份，如 2024。"
    case "code":
      return `从下拉列表中选择：${type.options.map(({ label }) => label).join("、")}。`
    case "yesNo":
      return "填“是”或“否”。"
    case "tenths":
      return `数字，最多一位小数，不超过 ${type.maxTenths / 10}。`
    case "days":
      return `整数天数，不超过 ${type.max}。`
    case "people":
      return `整数人数，不超过 ${type.max}。`
  }
}
