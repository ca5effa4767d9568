import { beforeAll, describe, expect, test } from "vitest"
import { SHEETS } from "~/features/workbook/format/sheets"
import { type ParsedSheet, parsedDistrict, postingsByTeacher, rowsOf } from "./parsed-district"

const REQUESTS = [
  { teachers: 300, seed: 1, today: "2026-11-24" },
  { teachers: 300, seed: 2, today: "2025-11-20" },
  { teachers: 120, seed: 3, today: "2026-01-01" },
  { teachers: 120, seed: 4, today: "2028-02-29" },
  { teachers: 47, seed: 7, today: "2026-11-24" },
  { teachers: 20, seed: 5, today: "2026-12-31" },
  { teachers: 21, seed: 6, today: "2031-03-31" },
]

describe.each(REQUESTS)("the import finds nothing wrong with $teachers people, seed $seed, on $today", (asked) => {
  let district: ReadonlyMap<string, ParsedSheet>
  beforeAll(async () => {
    district = await parsedDistrict(asked)
  })

  test("in the workbook's sheets and columns, in its order", () => {
    expect([...district.keys()]).toEqual(SHEETS.map(({ name }) => name))
  })

  test("in any cell or between the cells of a row", () => {
    expect([...district.values()].flatMap(({ faults }) => faults)).toEqual([])
  })

  test("in the keys", () => {
    for (const [name, { format, rows }] of district) {
      const keys = format.columns.filter(({ key }) => key).map(({ field }) => field)
      expect(new Set(rows.map((row) => keys.map((field) => row[field]).join("|"))).size, name).toBe(rows.length)
    }
  })

  test("in what a row refers to", () => {
    const known = {
      school: codes("学校", "school_code"),
      teacher: codes("教师基本信息", "teacher_no"),
      studio: codes("工作室", "studio_no"),
      project: codes("项目与团队", "project_no"),
    }
    const dangling = [...district].flatMap(([name, { format, rows }]) =>
      format.columns.flatMap(({ field, refersTo }) =>
        refersTo === undefined
          ? []
          : rows.filter((row) => row[field] !== null && !known[refersTo].has(row[field])).map((row) => `${name} ${row[field]}`),
      ),
    )
    expect(dangling).toEqual([])
  })

  test("in the postings of one person, which do not overlap", () => {
    const overlaps = [...postingsByTeacher(district)].filter(([, postings]) => {
      const sorted = postings.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
      return sorted.some(({ startsOn }, at) => at > 0 && (sorted[at - 1]?.endsOn ?? "9999") >= startsOn)
    })
    expect(overlaps).toEqual([])
  })

  test("in the schools, each of which has exactly one head in post", () => {
    const heads = rowsOf(district, "教师基本信息")
      .filter((row) => row.post_kind === "principal" && row.employment_status === "in_post")
      .map((row) => row.school_code)
    expect(heads.toSorted()).toEqual(
      rowsOf(district, "学校")
        .map((row) => row.school_code)
        .toSorted(),
    )
  })

  test("in the identity numbers, which are nobody's", () => {
    const numbers = rowsOf(district, "教师基本信息").flatMap(({ identity_number: number, identity_kind: kind }) =>
      kind === "resident_identity_card" ? [String(number)] : [],
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.filter((number) => !/^999999\d{11}[\dX]$/.test(number) || checkDigit(number) !== number.at(-1))).toEqual([])
  })

  test("in time: nothing begins after the day", () => {
    const later = [...district].flatMap(([name, { format, rows }]) =>
      format.columns
        .filter(({ type }) => type.kind === "date" && (type.past || type.edge === "start"))
        .flatMap(({ field }) =>
          rows.filter((row) => String(row[field] ?? "") > asked.today).map((row) => `${name} ${field} ${row[field]}`),
        ),
    )
    expect(later).toEqual([])
  })

  const codes = (sheet: string, field: string) => new Set(rowsOf(district, sheet).map((row) => row[field]))
})

/** Worked out the other way round: with its check digit, a number leaves 1 when divided by 11. */
function checkDigit(number: string): string | undefined {
  return [..."0123456789X"].find((digit) => {
    const all = [...number.slice(0, 17), digit].map((character) => (character === "X" ? 10 : Number(character)))
    return all.reduce((sum, value, at) => sum + value * (2 ** (17 - at) % 11), 0) % 11 === 1
  })
}
