/** Teachers who can apply for runs, and what becomes of them: for tests of enrolment. */

import { type EnrolmentRow, listRunEnrolments } from "#db/queries/training/enrolments"
import { findRun } from "#db/queries/training/runs"
import type { Scope } from "#db/scope"
import type { Actor } from "~/platform/actor"
import { DISTRICT, importWorkbook, SCHOOL_A, SCHOOL_B } from "./import-workbook"
import { peopleSheets, type TestPerson } from "./people-in-database"

export const DISTRICT_SCOPE: Scope = { kind: "district", districtId: DISTRICT }

/** Two schools and these people of theirs. */
export async function staff(people: readonly TestPerson[]): Promise<void> {
  const schools = [
    [SCHOOL_A, "甲小学", "小学", "公办"],
    [SCHOOL_B, "乙小学", "小学", "公办"],
  ]
  const { faults } = await importWorkbook(peopleSheets(schools, people))
  if (faults.length > 0) throw new Error(JSON.stringify(faults[0]))
}

/** So many teachers, T001 and on, of the first school. */
export function teachers(count: number, given: Partial<TestPerson> = {}): readonly TestPerson[] {
  return Array.from({ length: count }, (_, at) => ({ no: numbered(at + 1), name: "张示例", ...given }))
}

export function numbered(no: number): string {
  return `T${String(no).padStart(3, "0")}`
}

/** A teacher who is signed in, without an account of her own: there may be a thousand of them. */
export function asTeacher(teacherNo: string): Actor {
  return { accountId: null, role: "teacher", districtId: DISTRICT, teacherNo, schoolCode: null, displayName: teacherNo }
}

/** Everybody's place in a run by teacher number. */
export async function placesOf(number: string): Promise<ReadonlyMap<string, EnrolmentRow>> {
  const run = await findRun(DISTRICT_SCOPE, number)
  return new Map((await listRunEnrolments(DISTRICT_SCOPE, [run?.id ?? 0])).map((row) => [row.teacherNo, row]))
}
