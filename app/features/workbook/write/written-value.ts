import type { CellValue, Column } from "../format/column"
import type { CellStyle } from "./cell-styles"

/** A stored value as the workbook shows it: codes by label, yes and no as 是 and 否, tenths as hours; everything else as it is. Numbers stay numbers. */
export function writtenValue(column: Column, value: CellValue): string | number | null {
  if (value === null) return null
  const { type } = column
  switch (type.kind) {
    case "code":
      return type.options.find(({ code }) => code === value)?.label ?? String(value)
    case "yesNo":
      return value === 1 ? "是" : "否"
    case "tenths":
      return Number(value) / 10
    default:
      return value
  }
}

/** Numbers of hours, days, people and years are numbers; all else is text, so that Excel leaves it alone. */
export function columnStyle(column: Column): CellStyle {
  switch (column.type.kind) {
    case "tenths":
      return "tenths"
    case "days":
    case "people":
    case "year":
      return "whole"
    default:
      return "text"
  }
}

/** Header as the template shows it: required columns carry a *, keys a ⚿. */
export function writtenHeader(column: Column): string {
  return `${column.header}${column.required ? "*" : ""}${column.key ? "⚿" : ""}`
}

/** Width in characters that shows the header and most values. */
export function columnWidth(column: Column): number {
  const header = [...writtenHeader(column)].length * 2 + 2
  const usual = {
    text: 24,
    personName: 14,
    identifier: 18,
    identityNumber: 22,
    mobile: 14,
    email: 22,
    date: 13,
    year: 10,
    code: 16,
    yesNo: 8,
    tenths: 10,
    days: 8,
    people: 8,
  }
  return Math.min(40, Math.max(header, usual[column.type.kind]))
}
