import { demoSheets } from "~/features/workbook/demo-sheets.server"
import type { CellValue, SheetFormat } from "~/features/workbook/format/column"

export type ParsedRow = Readonly<Record<string, CellValue>>

export interface ParsedSheet {
  readonly format: SheetFormat
  /** by field, as the import would store them */
  readonly rows: readonly ParsedRow[]
  /** "sheet row header: code" of everything that the import's reader refuses */
  readonly faults: readonly string[]
}

/** The generated district as the import reads it, by sheet name. */
export async function parsedDistrict(asked: { teachers: number; seed: number; today: string }): Promise<ReadonlyMap<string, ParsedSheet>> {
  const sheets = new Map<string, ParsedSheet>()
  for await (const { name, format, unknownHeaders, problems, batches } of demoSheets(asked)) {
    const rows: ParsedRow[] = []
    const faults = [
      ...unknownHeaders.map(({ header }) => `${name}: ${header} is unknown`),
      ...problems.map(({ code }) => `${name}: ${code}`),
    ]
    for await (const batch of batches()) {
      for (const row of batch) {
        faults.push(...row.problems.map(({ header, code, value }) => `${name} ${row.rowNo} ${header}: ${code} ${value}`))
        rows.push(Object.fromEntries(format.columns.map(({ field }, at) => [field, row.values[at] ?? null])))
      }
    }
    sheets.set(name, { format, rows, faults })
  }
  return sheets
}

/** The rows of a sheet. Throws for one that the district does not have. */
export function rowsOf(district: ReadonlyMap<string, ParsedSheet>, sheet: string): readonly ParsedRow[] {
  const found = district.get(sheet)
  if (found === undefined) throw new Error(`no sheet ${sheet}`)
  return found.rows
}

export interface ParsedPosting {
  readonly schoolCode: string
  readonly postKind: string | null
  readonly startsOn: string
  readonly endsOn: string | null
}

/** The postings by teacher number: the rows of 任教履历 and the present one that 教师基本信息 implies where no row covers it. */
export function postingsByTeacher(district: ReadonlyMap<string, ParsedSheet>): ReadonlyMap<string, readonly ParsedPosting[]> {
  const told = new Map<string, ParsedPosting[]>()
  for (const row of rowsOf(district, "任教履历")) {
    const no = String(row.teacher_no)
    told.set(no, [...(told.get(no) ?? []), postingOf(row)])
  }
  return new Map(
    rowsOf(district, "教师基本信息").map((row) => {
      const own = told.get(String(row.teacher_no)) ?? []
      const joinedOn = String(row.joined_school_on)
      const isTold = own.some(
        ({ schoolCode, startsOn, endsOn }) => schoolCode === row.school_code && startsOn <= joinedOn && (endsOn ?? "9999") >= joinedOn,
      )
      const present = postingOf({ ...row, starts_on: joinedOn, ends_on: row.left_on ?? null })
      return [String(row.teacher_no), isTold ? own : [...own, present]]
    }),
  )
}

const postingOf = (row: ParsedRow): ParsedPosting => ({
  schoolCode: String(row.school_code),
  postKind: row.post_kind === null ? null : String(row.post_kind),
  startsOn: String(row.starts_on),
  endsOn: row.ends_on === null ? null : String(row.ends_on),
})
