/** People for tests of lists: through the workbook, as real ones come, or straight onto the list where a test needs many. */
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { type RosterRow, replaceRosterTerms, upsertRoster } from "#db/queries/standings"
import { inTransaction } from "#db/transaction"
import { indexName } from "~/features/standings/person-name"
import { DISTRICT, SCHOOL_A, SCHOOL_HEADER, TEACHER_HEADER, type TestWorkbook } from "./import-workbook"

const MORE_COLUMNS = ["任教学段", "任教学科", "最高学历", "身份证件类型", "身份证件号"]

export interface TestPerson {
  readonly no: string
  readonly name: string
  readonly school?: string
  readonly post?: string
  readonly teachingSince?: string
  readonly joinedSchool?: string
  readonly status?: string
  readonly leftOn?: string
  readonly stage?: string
  readonly subject?: string
  readonly education?: string
  readonly identity?: string
}

/** The sheets of two schools (甲小学, 乙小学) and of these people: 专任教师 of the first since September 2015, teaching since 2008, unless said otherwise. */
export function peopleSheets(schools: readonly (readonly string[])[], people: readonly TestPerson[]): TestWorkbook {
  return {
    学校: [SCHOOL_HEADER, ...schools],
    教师基本信息: [[...TEACHER_HEADER, ...MORE_COLUMNS], ...people.map(cells)],
  }
}

function cells(person: TestPerson) {
  const { no, name, school = SCHOOL_A, post = "专任教师", teachingSince = "2008-09", joinedSchool = "2015-09", status, leftOn } = person
  const { stage, subject, education, identity } = person
  const head = [no, name, "女", "1985-03-04", school, post, teachingSince, joinedSchool, status ?? null, leftOn ?? null]
  return [...head, stage ?? null, subject ?? null, education ?? null, identity === undefined ? null : "居民身份证", identity ?? null]
}

export type TestRosterRow = Partial<Omit<RosterRow, "nameKey">> & { readonly teacherId: number }

/** Puts people onto the list without facts behind them, found by number, name and pinyin. */
export async function fillRoster(
  rows: readonly TestRosterRow[],
  { computedAt = "2026-01-05T00:00:00.000Z" as Instant } = {},
): Promise<void> {
  const { sqlite } = openedDatabase().writer
  const insertSchool = sqlite.prepare("insert or ignore into school (district_id, code) values (?, ?)")
  const insertTeacher = sqlite.prepare("insert or ignore into teacher (id, district_id, teacher_no) values (?, ?, ?)")
  await inTransaction(async (tx) => {
    for (const given of rows) {
      const teacherNo = given.teacherNo ?? `T${String(given.teacherId).padStart(4, "0")}`
      const name = given.name ?? "王芳"
      const { nameKey, terms } = indexName({ name, teacherNo })
      const row: RosterRow = { ...PLAIN, ...given, teacherNo, name, nameKey }
      insertSchool.run(DISTRICT, row.schoolCode)
      insertTeacher.run(row.teacherId, DISTRICT, teacherNo)
      await upsertRoster([row], { districtId: DISTRICT, computedAt }, tx)
      await replaceRosterTerms({ districtId: DISTRICT, teacherId: row.teacherId, terms }, tx)
    }
  })
}

const PLAIN: Omit<RosterRow, "teacherId" | "teacherNo" | "name" | "nameKey"> = {
  schoolCode: SCHOOL_A,
  postKind: "teacher",
  stage: "primary",
  subject: "语文",
  employmentStatus: "in_post",
  hoursStanding: "on_pace",
  creditedTenths: 600,
  requiredTenths: 3600,
  remainingTenths: 3000,
}
