import type { CellValue, Column, SheetFormat } from "../format/column"
import { type CellProblem, problem } from "./cell-problem"
import { checkIdentity } from "./check-identity"
import { ROW_CHECKS, type RowChecks } from "./row-checks"

/** A problem of the row and the position (in the format's columns) of the cell it is shown at. */
export interface PlacedProblem {
  readonly at: number
  readonly problem: CellProblem
}

export interface CheckedRow {
  /** values in the order of the format's columns; null also where the cell was faulty */
  readonly values: readonly CellValue[]
  /** whether the cell at a position was faulty, so that it must not count as empty */
  isFaulty(at: number): boolean
}

type Check = (row: CheckedRow, found: PlacedProblem[]) => void

/**
 * Compiles the checks between the cells of a row, once a sheet. Problems: row_end_before_start {earlier, earlierOn, later, laterOn},
 * row_too_young {years, …}, row_value_needed {header, because, value}, row_value_unexpected {header, because}, row_values_equal {one, other},
 * and those of `checkIdentity`.
 */
export function compileRowCheck(
  format: SheetFormat,
  checks: RowChecks = ROW_CHECKS[format.table] ?? {},
): (row: CheckedRow) => readonly PlacedProblem[] {
  const compiled = compileChecks(format, checks)
  const none: readonly PlacedProblem[] = []
  if (compiled.length === 0) return () => none
  return (row) => {
    const found: PlacedProblem[] = []
    for (const check of compiled) check(row, found)
    return found.length === 0 ? none : found
  }
}

/** The checks of one row of a sheet, for callers with a single row (a form). Fields without a value count as empty. */
export function checkRow(format: SheetFormat, row: Readonly<Record<string, CellValue>>): readonly PlacedProblem[] {
  return compileRowCheck(format)({ values: format.columns.map((column) => row[column.field] ?? null), isFaulty: () => false })
}

function compileChecks(format: SheetFormat, { orders = [], needs = [], differ = [], identity }: RowChecks): readonly Check[] {
  const at = (field: string): number => {
    const found = format.columns.findIndex((column) => column.field === field)
    if (found === -1) throw new Error(`the sheet ${format.name} has no field ${field}`)
    return found
  }
  const columnAt = (position: number) => format.columns[position] as Column
  return [
    ...orders.map(({ earlier, later, years = 0 }) => orderCheck(at(earlier), at(later), years, columnAt)),
    ...needs.map(({ field, unless, isOneOf }) => needCheck(at(field), at(unless), isOneOf, columnAt)),
    ...differ.map(([one, other]) => differCheck(at(one), at(other), columnAt)),
    ...(identity === undefined ? [] : [identityCheck(at(identity.number), at(identity.kind), at(identity.bornOn), at(identity.sex))]),
  ]
}

type ColumnAt = (position: number) => Column

function orderCheck(earlier: number, later: number, years: number, columnAt: ColumnAt): Check {
  const params = { earlier: columnAt(earlier).header, later: columnAt(later).header }
  return ({ values }, found) => {
    const earlierOn = values[earlier]
    const laterOn = values[later]
    if (typeof earlierOn !== "string" || typeof laterOn !== "string" || laterOn >= yearsAfter(earlierOn, years)) return
    const all = { ...params, earlierOn, laterOn }
    found.push({ at: later, problem: years === 0 ? problem("row_end_before_start", all) : problem("row_too_young", { ...all, years }) })
  }
}

/** As text: 29 February and so many years is compared as such, which is right for "not before". */
const yearsAfter = (date: string, years: number) => (years === 0 ? date : `${Number(date.slice(0, 4)) + years}${date.slice(4)}`)

function needCheck(field: number, unless: number, isOneOf: readonly string[], columnAt: ColumnAt): Check {
  const header = columnAt(field).header
  const because = columnAt(unless).header
  return ({ values, isFaulty }, found) => {
    if (isFaulty(unless) || isFaulty(field)) return
    const reason = values[unless] ?? null
    const isNeeded = reason !== null && !isOneOf.includes(String(reason))
    const isGiven = values[field] !== null
    if (isNeeded && !isGiven) found.push({ at: field, problem: problem("row_value_needed", { header, because, value: String(reason) }) })
    if (!isNeeded && isGiven) found.push({ at: field, problem: problem("row_value_unexpected", { header, because }) })
  }
}

function differCheck(one: number, other: number, columnAt: ColumnAt): Check {
  const params = { one: columnAt(one).header, other: columnAt(other).header }
  return ({ values }, found) => {
    if (values[one] !== null && values[one] === values[other]) found.push({ at: other, problem: problem("row_values_equal", params) })
  }
}

function identityCheck(number: number, kind: number, bornOn: number, sex: number): Check {
  const textAt = (row: CheckedRow, at: number) => (typeof row.values[at] === "string" ? row.values[at] : null)
  return (row, found) => {
    const written = textAt(row, number)
    if (written === null || row.isFaulty(kind)) return
    const problems = checkIdentity({ number: written, kind: textAt(row, kind), bornOn: textAt(row, bornOn), sex: textAt(row, sex) })
    for (const one of problems) found.push({ at: number, problem: one })
  }
}
