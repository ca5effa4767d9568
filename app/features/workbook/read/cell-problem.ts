import type { CellValue } from "../format/column"

/** What can be wrong with one cell or with how the cells of a row go together. Stable: the message catalogue has a sentence and a remedy for each. */
export type CellProblemCode =
  | "cell_required"
  | "cell_formula"
  | "cell_error"
  | "cell_is_date"
  | "cell_is_boolean"
  | "cell_merged"
  | "text_too_long"
  | "text_control_characters"
  | "text_undecodable"
  | "identifier_number"
  | "identifier_scientific"
  | "identifier_leading_zeros"
  | "identifier_digits"
  | "identifier_pattern"
  | "identity_number_numeric"
  | "identity_number_scientific"
  | "identity_number_15_digits"
  | "identity_number_characters"
  | "identity_number_length"
  | "identity_number_birth_date"
  | "identity_number_check_digit"
  | "identity_number_pattern"
  | "identity_kind_needed"
  | "identity_born_on_differs"
  | "identity_sex_differs"
  | "date_unreadable"
  | "date_impossible"
  | "date_two_digit_year"
  | "date_year_only"
  | "date_month_unclear"
  | "date_serial_60"
  | "date_out_of_range"
  | "date_in_future"
  | "year_unreadable"
  | "year_out_of_range"
  | "year_in_future"
  | "code_unknown"
  | "yes_no_unknown"
  | "number_unreadable"
  | "number_too_small"
  | "number_too_large"
  | "number_too_precise"
  | "name_characters"
  | "name_private_use"
  | "mobile_pattern"
  | "email_pattern"
  | "row_end_before_start"
  | "row_too_young"
  | "row_value_needed"
  | "row_value_unexpected"
  | "row_values_equal"

export interface CellProblem {
  readonly code: CellProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

/** A problem with its place in the file. */
export interface RowProblem extends CellProblem {
  /** header and field of the column it is shown at */
  readonly header: string
  readonly field: string
  /** 1-based column of the file; null where the file has no such column */
  readonly columnNo: number | null
  /** the cell as the file has it; may be personal data (identity number, mobile): mask before showing */
  readonly value: string
}

export type Parsed = CellValue | CellProblem

/** Makes a problem. */
export function problem(code: CellProblemCode, params: CellProblem["params"] = {}): CellProblem {
  return { code, params }
}

/** Tells a problem from a value. */
export function isProblem(parsed: Parsed): parsed is CellProblem {
  return typeof parsed === "object" && parsed !== null
}
