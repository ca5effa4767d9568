/** What a column of the workbook may hold. The vocabulary of `sheets.ts`; reading, writing, staging and the template all follow it. */

/** One accepted value: what is stored, how the workbook writes it, its national code number, and other spellings that mean the same. */
export interface CodeOption {
  readonly code: string
  readonly label: string
  readonly number?: string
  readonly synonyms?: readonly string[]
}

export type ColumnType =
  /** free text, trimmed; `max` counts characters (code points) */
  | { readonly kind: "text"; readonly max: number }
  /** a person's name: NFC, the separator folded to U+00B7, any Han character */
  | { readonly kind: "personName" }
  /** an identifier that must stay text; a numeric cell is refused unless its digits are certain (an integer below 10^11 without lost zeros) */
  | { readonly kind: "identifier"; readonly pattern?: RegExp; readonly digits?: number; readonly max: number }
  /** identity document number; its check depends on the row's 身份证件类型 */
  | { readonly kind: "identityNumber" }
  | { readonly kind: "mobile" }
  | { readonly kind: "email" }
  /** a civil date; a month alone means its first day for `start`, its last for `end`; `past`: not later than today */
  | { readonly kind: "date"; readonly edge: "start" | "end"; readonly past: boolean }
  | { readonly kind: "year"; readonly past: boolean }
  | { readonly kind: "code"; readonly options: readonly CodeOption[] }
  | { readonly kind: "yesNo" }
  /** hours or credits: stored as integer tenths, from `minTenths` to `maxTenths` */
  | { readonly kind: "tenths"; readonly minTenths: number; readonly maxTenths: number }
  /** a whole number of days */
  | { readonly kind: "days"; readonly max: number }
  /** a whole number of people, at least one */
  | { readonly kind: "people"; readonly max: number }

export interface Column {
  /** header in the workbook, e.g. 教师编号 */
  readonly header: string
  /** other headers that mean this column */
  readonly aliases?: readonly string[]
  /** name in the database */
  readonly field: string
  readonly type: ColumnType
  readonly required: boolean
  /** part of the natural key (⚿) */
  readonly key: boolean
  /** what the sample row of the template shows */
  readonly sample: string
  /** a note for the template's header cell */
  readonly note?: string
  /** an identifier that names a row of another sheet */
  readonly refersTo?: "school" | "teacher" | "studio" | "project"
}

export interface SheetFormat {
  /** sheet name in the workbook, e.g. 国内培训 */
  readonly name: string
  /** other sheet names that mean this sheet */
  readonly aliases?: readonly string[]
  /** the fact table it fills */
  readonly table: string
  readonly columns: readonly Column[]
}

/** A parsed cell as it is stored: text (also dates, codes), integer (years, tenths, days, yes = 1 / no = 0), or nothing. */
export type CellValue = string | number | null
