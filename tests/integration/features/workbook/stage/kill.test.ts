import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { openedDatabase } from "#db/client"
import { openStageFile } from "#db/queries/staging/stage-file"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, rowsOf, TODAY } from "#tests/support/import-workbook"
import { importFiles, makeImportDirectory } from "~/features/workbook/import-files.server"
import type { Applied } from "~/features/workbook/stage/apply-stage.server"
import type { CheckedWorkbook } from "~/features/workbook/stage/check-workbook.server"
import type { WorkbookCommand, WorkbookProgress } from "~/features/workbook/workbook-job"
import { systemActor } from "~/platform/actor"
import { now } from "~/platform/clock.server"
import { reloadConfig } from "~/platform/config.server"
import { runJob } from "~/platform/jobs.server"

// each test starts several child processes, which take their time on a busy machine
vi.setConfig({ testTimeout: 180_000 })

let database: TestDatabase
const dataDirectory = process.env.DATA_DIR

beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
})
afterEach(async () => {
  await database.close()
  process.env.DATA_DIR = dataDirectory
  reloadConfig()
})

const ROWS = 20_000

async function aCheckedImport(): Promise<Extract<WorkbookCommand, { kind: "apply" }>> {
  await importWorkbook(BASICS)
  const path = join(database.directory, "国内培训.csv")
  const rows = Array.from({ length: ROWS }, (_, at) => `T1,2024,区培,班${at},面授,2024-07-${String((at % 28) + 1).padStart(2, "0")},2`)
  writeFileSync(path, `教师编号,培训年度,培训类别,培训项目名称,培训方式,结束日期,获得学时\n${rows.join("\n")}\n`)
  await makeImportDirectory("killed")
  const { stageFile } = importFiles("killed")
  const command: WorkbookCommand = { kind: "check", path, fileName: "国内培训.csv", sheet: null, stageFile, today: TODAY }
  const checked = await runJob<CheckedWorkbook, WorkbookProgress>({ job: "workbook", command })
  expect(checked).toMatchObject({ faults: 0, sheets: [{ sheet: "国内培训", new: ROWS }] })
  const source = { kind: "import", fileName: "国内培训.csv", fileSha256: "", importId: "killed" } as const
  return { kind: "apply", stageFile, actor: systemActor(DISTRICT), today: TODAY, now: now(), source, acceptValid: false }
}

const state = () =>
  rowsOf(
    "select (select count(*) from hours_entry) as entries, (select count(*) from fact_source) as sources, (select credited_tenths from roster) as credited",
  )

test("a child killed while it writes leaves the database as it was, and the same import can be run again", async () => {
  const command = await aCheckedImport()
  const before = state()
  const stop = new AbortController()
  const killed = runJob<Applied, WorkbookProgress>({ job: "workbook", command, signal: stop.signal, onProgress: () => stop.abort() })
  await expect(killed).rejects.toMatchObject({ code: "job_cancelled" })
  expect(state()).toEqual(before)
  expect(openedDatabase().reader.sqlite.pragma("integrity_check", { simple: true })).toBe("ok")
  const applied = await runJob<Applied, WorkbookProgress>({ job: "workbook", command })
  expect(applied.sheets).toMatchObject([{ new: ROWS }])
  expect(rowsOf("select count(*) as entries from hours_entry")).toEqual([{ entries: ROWS }])
})

test("a child killed while it reads has touched nothing but its staging file", async () => {
  const command = await aCheckedImport()
  const before = state()
  const stop = new AbortController()
  const path = join(database.directory, "国内培训.csv")
  const check: WorkbookCommand = {
    kind: "check",
    path,
    fileName: "国内培训.csv",
    sheet: null,
    stageFile: `${command.stageFile}-2`,
    today: TODAY,
  }
  const killed = runJob<CheckedWorkbook, WorkbookProgress>({
    job: "workbook",
    command: check,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  await expect(killed).rejects.toMatchObject({ code: "job_cancelled" })
  expect(state()).toEqual(before)
  const stage = await openStageFile(command.stageFile)
  expect(stage.sqlite.prepare("select count(*) from hours_entry").pluck().get()).toBe(ROWS)
  stage.sqlite.close()
})

test("a child over its memory is killed with a reason, not left to take the machine down", async () => {
  const command = await aCheckedImport()
  const limits = { memoryBytes: 30 * 1024 * 1024, timeMs: 60_000 }
  await expect(runJob({ job: "workbook", command, limits })).rejects.toMatchObject({ code: "job_memory" })
  await expect(runJob({ job: "workbook", command, limits: { memoryBytes: 1e9, timeMs: 1 } })).rejects.toMatchObject({ code: "job_time" })
})
