/** What a file may cost before and while it is read. Sizes in bytes. */
export interface FileLimits {
  readonly xlsxPackedBytes: number
  /** all entries together, as declared and again as counted while inflating */
  readonly xlsxInflatedBytes: number
  /** inflated ÷ packed of one entry, looked at where the entry inflates to more than `ratioFromBytes` */
  readonly inflationRatio: number
  readonly ratioFromBytes: number
  readonly zipEntries: number
  readonly csvBytes: number
  /** of one sheet, blank rows not counted */
  readonly rowsPerSheet: number
}

const MIB = 1024 * 1024

export const DEFAULT_FILE_LIMITS: FileLimits = {
  xlsxPackedBytes: 64 * MIB,
  xlsxInflatedBytes: 1536 * MIB,
  inflationRatio: 100,
  ratioFromBytes: MIB,
  zipEntries: 2000,
  csvBytes: 256 * MIB,
  rowsPerSheet: 1_048_576,
}

/** Columns beyond this one are not looked at. */
export const COLUMN_LIMIT = 200

/** Longest piece of text (in UTF-16 units) that may stand between two marks of a file: a cell holds 32,767 at most, eight times that when every character is escaped. */
export const TOKEN_LIMIT = 1024 * 1024
