import type { CodeOption, Column, ColumnType } from "./column"

/** Shorthands in which `sheets/` writes its columns down. */

type Extra = Pick<Column, "aliases" | "note" | "refersTo">

const column = (
  header: string,
  field: string,
  type: ColumnType,
  sample: string,
  extra: Extra & { required?: boolean; key?: boolean } = {},
): Column => {
  const { required = false, key = false, ...rest } = extra
  return { header, field, type, sample, required: required || key, key, ...rest }
}

/** An optional column. */
export function optional(header: string, field: string, type: ColumnType, sample = "", extra: Extra = {}): Column {
  return column(header, field, type, sample, extra)
}

/** A required column (marked * in the workbook). */
export function required(header: string, field: string, type: ColumnType, sample: string, extra: Extra = {}): Column {
  return column(header, field, type, sample, { ...extra, required: true })
}

/** A required column of the natural key (marked ⚿). */
export function keyed(header: string, field: string, type: ColumnType, sample: string, extra: Extra = {}): Column {
  return column(header, field, type, sample, { ...extra, key: true })
}

export const text = (max: number): ColumnType => ({ kind: "text", max })
export const identifier = (max: number): ColumnType => ({ kind: "identifier", max })
export const oneOf = (options: readonly CodeOption[]): ColumnType => ({ kind: "code", options })
export const yesNo: ColumnType = { kind: "yesNo" }
/** the first day of something that has already happened */
export const pastStart: ColumnType = { kind: "date", edge: "start", past: true }
/** the last day of something that has already happened */
export const pastEnd: ColumnType = { kind: "date", edge: "end", past: true }
/** the last day of something, possibly still to come */
export const end: ColumnType = { kind: "date", edge: "end", past: false }
/** the first day of something, possibly still to come */
export const start: ColumnType = { kind: "date", edge: "start", past: false }
export const pastYear: ColumnType = { kind: "year", past: true }
/** a 10-digit school code: Excel's lost zeros are refused, never guessed */
export const schoolCode: ColumnType = { kind: "identifier", digits: 10, max: 10 }

/** 教师编号 as a key of almost every sheet */
export const teacherNo = keyed("教师编号", "teacher_no", identifier(32), "DK000001", {
  refersTo: "teacher",
  aliases: ["教职工号", "工号", "教师个人编号"],
})
