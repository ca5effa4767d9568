import type { District } from "../district"
import type { Person } from "../person"

/** A cell as an office would type it. */
export type Cell = string | number | null

/** One sheet of the workbook; its rows are made while they are read, and again each time. */
export interface DemoSheet {
  readonly sheet: string
  readonly header: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** A sheet whose rows come from anywhere. */
export function sheetOf(sheet: string, header: string, rows: () => Iterable<readonly Cell[]>): DemoSheet {
  return { sheet, header: header.split(" "), rows: { [Symbol.iterator]: () => rows()[Symbol.iterator]() } }
}

/** A sheet with some rows for each person: the teacher number, then what `rowsOf` says. */
export function personSheet(
  sheet: string,
  header: string,
  district: District,
  rowsOf: (person: Person) => readonly (readonly Cell[])[],
): DemoSheet {
  return sheetOf(sheet, `教师编号 ${header}`, function* () {
    for (const person of district.people) for (const row of rowsOf(person)) yield [person.teacherNo, ...row]
  })
}

export const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? "是" : "否")
