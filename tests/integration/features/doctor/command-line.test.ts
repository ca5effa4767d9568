import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import Database from "better-sqlite3"
import { afterAll, beforeAll, expect, test } from "vitest"
import { builtApp } from "#tests/support/build"
import { aDemoDistrict, type DemoDistrict } from "#tests/support/demo-district"
import { CHECK_IDS } from "~/features/doctor/checks"
import type { Examination } from "~/features/doctor/examination"

let district: DemoDistrict
let cli: string
beforeAll(async () => {
  cli = join(await builtApp(), "cli.js")
  district = await aDemoDistrict({ teachers: 400 })
})
afterAll(() => district?.remove())

/** An hour after the district was made: the clock starts anew with every process. */
async function shicheng(...args: readonly string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, NODE_ENV: "production" as const, DATA_DIR: district.directory, SHICHENG_NOW: "2025-11-20T10:00:00+08:00" }
  try {
    return { code: 0, out: (await promisify(execFile)(process.execPath, [cli, ...args], { env })).stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, out: stdout }
  }
}
const change = (statement: string) => {
  const sqlite = new Database(join(district.directory, "shicheng.db"))
  sqlite.exec(statement)
  sqlite.close()
}

test("a generated district has no finding, and verify says so", async () => {
  const { code, out } = await shicheng("doctor", "--json")
  const examination = JSON.parse(out) as Examination
  expect(examination.checks.filter(({ count }) => count > 0)).toEqual([])
  expect([code, examination.ok, examination.checks.length]).toEqual([0, true, CHECK_IDS.length])
  const verified = await shicheng("verify", "--json")
  expect(verified.code).toBe(0)
  expect(JSON.parse(verified.out)).toMatchObject({ ok: true, doctor: [] })
})

test("a hint is told and fails nothing; a fault fails both commands and names the rows", async () => {
  change(
    "update teacher_record set is_specialised = 1 where id = (select r.id from teacher_record r join school_record s using (school_id) where s.kind = 'primary' and r.employment_status = 'in_post' limit 1)",
  )
  const hint = await shicheng("doctor")
  expect(hint.code).toBe(0)
  expect(hint.out).toContain("hint\tspecialised_elsewhere\t1")
  change("insert into school (district_id, code) select district_id, '2150999999' from school limit 1")
  const fault = await shicheng("doctor")
  expect(fault.code).toBe(1)
  expect(fault.out).toContain("fault\tschool_without_record\t1")
  expect(fault.out).toContain("39 checks: 1 faults, 1 hints")
  const verified = await shicheng("verify", "--json")
  expect(verified.code).toBe(1)
  expect(JSON.parse(verified.out)).toMatchObject({ ok: false, standingFaults: [] })
})
